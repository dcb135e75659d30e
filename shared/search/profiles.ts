import { CATEGORIES, KINDS, type Category, type Kind } from '../model/kind';
import { number, oneOf } from '../reference/row';
import type { Sql } from '../reference/sql';

/** What the ranking knows of a record before any word is asked. */
export interface Profile {
  readonly kind: Kind;
  readonly category: Category | null;
  /** Number of relations, stated by it or by others. */
  readonly relations: number;
}

/** The profiles of all records. */
export interface Profiles {
  /** Throws for a record that the database does not have. */
  of(record: number): Profile;
}

const PROFILES = `SELECT r.rowid AS record, r.kind, r.category,
  (SELECT count(*) FROM relation WHERE source = r.rowid) + (SELECT count(*) FROM relation WHERE target = r.rowid) AS relations
  FROM record r`;

/** The reference never changes while it is open, so its profiles are read once. */
const known = new WeakMap<Sql, Profiles>();

/** Reads the profiles of all records. */
export function readProfiles(sql: Sql): Profiles {
  const read = known.get(sql);
  if (read) return read;
  const all = new Map<number, Profile>();
  for (const row of sql.all(PROFILES)) {
    const kind = oneOf(row, 'kind', KINDS);
    const category = row['category'] === null ? null : oneOf<Category>(row, 'category', CATEGORIES[kind]);
    all.set(number(row, 'record'), { kind, category, relations: number(row, 'relations') });
  }
  const profiles: Profiles = {
    of(record) {
      const profile = all.get(record);
      if (!profile) throw new Error(`The index names a record ${record} that the database does not have.`);
      return profile;
    },
  };
  known.set(sql, profiles);
  return profiles;
}
