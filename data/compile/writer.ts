import type { SqlValue } from '../../shared/reference/sql';
import type { SqlJsDatabase } from '../../shared/reference/sqljs';

/** A row to insert, by column name; an absent value is NULL. */
export type Row = Readonly<Record<string, SqlValue | undefined>>;

/** How rows are inserted into a table. */
interface Insertion {
  readonly columns: readonly string[];
  readonly statement: string;
}

/** What the compiler writes rows with. */
export class Writer {
  private readonly insertions = new Map<string, Insertion>();
  private readonly lastIds = new Map<string, number>();
  private readonly shared = new Map<string, number>();

  constructor(private readonly database: SqlJsDatabase) {}

  /** Inserts a row; all those of a table have the same columns. Throws where it breaks a constraint. */
  insert(table: string, row: Row): void {
    const insertion = this.insertions.get(table) ?? insertionOf(table, row);
    this.insertions.set(table, insertion);
    this.database.run(
      insertion.statement,
      insertion.columns.map((column) => row[column] ?? null),
    );
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

function insertionOf(table: string, row: Row): Insertion {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  return { columns, statement: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})` };
}
