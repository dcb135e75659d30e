import type { SqlValue } from '../../shared/reference/sql';
import type { SqlJsDatabase } from '../../shared/reference/sqljs';

/** A row to insert, by column name; an absent value is NULL. */
export type Row = Readonly<Record<string, SqlValue | undefined>>;

/** What the compiler writes rows with. */
export class Writer {
  private readonly lastIds = new Map<string, number>();
  private readonly shared = new Map<string, number>();

  constructor(private readonly database: SqlJsDatabase) {}

  /** Inserts a row. Throws where it breaks a constraint of the table. */
  insert(table: string, row: Row): void {
    const columns = Object.keys(row);
    const places = columns.map(() => '?').join(', ');
    const values = Object.values(row).map((value) => value ?? null);
    this.database.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, values);
  }

  /** Inserts a row of a table with its own `id`, and returns that id: 1, 2, 3 in the order of calls. */
  insertNumbered(table: string, row: Row): number {
    const id = (this.lastIds.get(table) ?? 0) + 1;
    this.lastIds.set(table, id);
    this.insert(table, { id, ...row });
    return id;
  }

  /** The id of the row of a table that has these values: inserted the first time, shared afterwards. */
  insertShared(table: string, row: Row): number {
    const key = `${table} ${JSON.stringify(row)}`;
    const id = this.shared.get(key) ?? this.insertNumbered(table, row);
    this.shared.set(key, id);
    return id;
  }
}
