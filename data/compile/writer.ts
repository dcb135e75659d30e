import { insertRows, type Run } from '../../shared/reference/insert-rows';
import type { SqlValue } from '../../shared/reference/sql';

/** A row to insert, by column name; an absent value is NULL. */
export type Row = Readonly<Record<string, SqlValue | undefined>>;

/** The rows of a table that are still to be inserted. */
interface Pending {
  readonly columns: readonly string[];
  readonly rows: SqlValue[][];
}

/** What the compiler writes rows with. */
export class Writer {
  private readonly pending = new Map<string, Pending>();
  private readonly lastIds = new Map<string, number>();
  private readonly shared = new Map<string, number>();

  /** Takes a row to insert, once `flush` is called; all those of a table have the same columns. */
  insert(table: string, row: Row): void {
    const pending = this.pending.get(table) ?? { columns: Object.keys(row), rows: [] };
    this.pending.set(table, pending);
    pending.rows.push(pending.columns.map((column) => row[column] ?? null));
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

  /** Inserts all that was taken. Throws where a row breaks a constraint. */
  flush(run: Run): void {
    for (const [table, { columns, rows }] of this.pending)
      insertRows(run, `${table} (${columns.join(', ')})`, rows);
    this.pending.clear();
  }
}
