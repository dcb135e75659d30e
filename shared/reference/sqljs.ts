import type { Database, Statement } from 'sql.js';
import type { Sql, SqlRow, SqlValue } from './sql';

/** A statement with the names of its columns. */
interface Prepared {
  readonly statement: Statement;
  readonly columns: readonly string[];
}

/**
 * The database is in this program's memory and nobody else's: no lock need be taken and no journal
 * looked for at each statement, and its pages may stay at hand.
 */
const SETTINGS = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384';

/** `Sql` over a sql.js database. Each statement is prepared once and kept until `close`. */
export class SqlJsDatabase implements Sql {
  private readonly statements = new Map<string, Prepared>();
  private isReady = false;

  constructor(private readonly database: Database) {}

  all(statement: string, params: readonly SqlValue[] = []): SqlRow[] {
    const prepared = this.prepare(statement);
    try {
      prepared.statement.bind([...params]);
      const rows: SqlRow[] = [];
      while (prepared.statement.step()) rows.push(rowOf(prepared));
      return rows;
    } finally {
      prepared.statement.reset();
    }
  }

  /** Runs a statement that gives no rows. Throws where it or the database is wrong. */
  run(statement: string, params: readonly SqlValue[] = []): void {
    this.all(statement, params);
  }

  /** Frees the statements and the database. */
  close(): void {
    this.freeStatements();
    this.database.close();
  }

  /** Forgets the statements: `export` and `VACUUM` need a database with none open. */
  freeStatements(): void {
    for (const { statement } of this.statements.values()) statement.free();
    this.statements.clear();
  }

  private prepare(sql: string): Prepared {
    const known = this.statements.get(sql);
    if (known) return known;
    if (!this.isReady) this.database.run(SETTINGS);
    this.isReady = true;
    const statement = this.database.prepare(sql);
    const prepared = { statement, columns: statement.getColumnNames() };
    this.statements.set(sql, prepared);
    return prepared;
  }
}

/** Asking for the names of the columns at each row takes longer than reading a row. */
function rowOf({ statement, columns }: Prepared): SqlRow {
  const values = statement.get();
  const row: Record<string, SqlValue> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = values[at] ?? null;
  return row;
}
