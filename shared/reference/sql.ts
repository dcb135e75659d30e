/** A value that SQLite takes or gives. */
export type SqlValue = string | number | Uint8Array | null;

/** A row, by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * The little that the query module and the search engine need of a database. `SqlJsDatabase`
 * implements it over sql.js, in a worker and in Node alike.
 */
export interface Sql {
  /** All rows of a query. Throws where the statement or the database is wrong. */
  all(statement: string, params?: readonly SqlValue[]): SqlRow[];
}
