import type { Lang } from '../model/language';
import type { Sql } from './sql';

/** What was worked out last, up to `most` values: the one not asked for longest goes first. */
export class Recent<K, V> {
  private readonly kept = new Map<K, V>();

  constructor(private readonly most: number) {}

  /** The value of a key, made where it is not at hand. */
  get(key: K, make: () => V): V {
    const known = this.kept.get(key);
    const value = known === undefined ? make() : known;
    this.keep(key, value);
    return value;
  }

  /** The values of several keys; those that are not at hand are made together, and may not exist. */
  getAll(keys: readonly K[], make: (missing: readonly K[]) => ReadonlyMap<K, V>): Map<K, V> {
    const missing = keys.filter((key) => !this.kept.has(key));
    const made = missing.length > 0 ? make(missing) : new Map<K, V>();
    const found = new Map<K, V>();
    for (const key of keys) {
      const value = this.kept.get(key) ?? made.get(key);
      if (value !== undefined) found.set(key, value);
    }
    for (const [key, value] of found) this.keep(key, value);
    return found;
  }

  private keep(key: K, value: V): void {
    // What is asked goes to the end, so that the first is the one not asked for longest.
    this.kept.delete(key);
    this.kept.set(key, value);
    if (this.kept.size <= this.most) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}

/** Made when first asked for, and once. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What belongs to a database, made when first needed: a reference never changes while it is open. */
export function ofDatabase<V, Owner extends object = Sql>(make: (owner: Owner) => V): (owner: Owner) => V {
  const known = new WeakMap<Owner, V>();
  return (owner) => {
    const value = known.get(owner) ?? make(owner);
    known.set(owner, value);
    return value;
  };
}

/** The same, for each language apart; for whatever else stays as it is, too. */
export function ofLanguage<V, Owner extends object = Sql>(
  make: (owner: Owner, lang: Lang) => V,
): (owner: Owner, lang: Lang) => V {
  const known = ofDatabase((_owner: Owner) => new Map<Lang, V>());
  return (owner, lang) => {
    const value = known(owner).get(lang) ?? make(owner, lang);
    known(owner).set(lang, value);
    return value;
  };
}
