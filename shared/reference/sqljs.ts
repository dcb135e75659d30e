import type { Database, Statement } from 'sql.js';
import type { Sql, SqlRow, SqlValue } from './sql';

/** `Sql` over a sql.js database. Each statement is prepared once and kept until `close`. */
export class SqlJsDatabase implements Sql {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly database: Database) {}

  all(statement: string, params: readonly SqlValue[] = []): SqlRow[] {
    const prepared = this.prepare(statement);
    try {
      prepared.bind([...params]);
      const rows: SqlRow[] = [];
      while (prepared.step()) rows.push(prepared.getAsObject());
      return rows;
    } finally {
      prepared.reset();
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
    for (const statement of this.statements.values()) statement.free();
    this.statements.clear();
  }

  private prepare(statement: string): Statement {
    const known = this.statements.get(statement);
    if (known) return known;
    const prepared = this.database.prepare(statement);
    this.statements.set(statement, prepared);
    return prepared;
  }
}
