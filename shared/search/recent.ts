/** What was worked out last, up to `most` values: the one not asked for longest goes first. */
export class Recent<V> {
  private readonly kept = new Map<string, V>();

  constructor(private readonly most: number) {}

  /** The value of a key, made where it is not at hand. */
  get(key: string, make: () => V): V {
    const value = this.kept.get(key) ?? make();
    // What is asked goes to the end, so that the first is the one not asked for longest.
    this.kept.delete(key);
    this.kept.set(key, value);
    const [oldest] = this.kept.size > this.most ? this.kept.keys() : [];
    if (oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}

/** Values that belong to a database, made when first needed: it never changes while it is open. */
export function ofDatabase<S extends object, V>(make: (sql: S) => V): (sql: S) => V {
  const known = new WeakMap<S, V>();
  return (sql) => {
    const value = known.get(sql) ?? make(sql);
    known.set(sql, value);
    return value;
  };
}
