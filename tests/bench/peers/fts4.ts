import initSqlJs from 'sql.js';
import { text } from '../../../shared/reference/row';
import { SqlJsDatabase } from '../../../shared/reference/sqljs';
import { FIELD_NAMES } from '../documents';
import { DEPTH, type Peer } from './peer';

/** SQLite's FTS4 alone, without accents: every word must match, the last as a prefix; most places first. */
export const FTS4: Peer = {
  name: 'FTS4 MATCH',
  async load(documents) {
    const engine = await initSqlJs();
    const sql = new SqlJsDatabase(new engine.Database());
    const columns = ['id', ...FIELD_NAMES];
    sql.run(
      `CREATE VIRTUAL TABLE peer USING fts4(${columns.join(', ')}, notindexed=id, tokenize=unicode61 "remove_diacritics=2", prefix="2,3,4")`,
    );
    const insert = `INSERT INTO peer (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    for (const document of documents) {
      sql.run(insert, [document.id, ...FIELD_NAMES.map((field) => document[field])]);
    }
    const statement = `SELECT id FROM peer WHERE peer MATCH ?1 ORDER BY length(offsets(peer)) DESC LIMIT ${String(DEPTH)}`;
    return {
      find: (words) => {
        const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
        if (terms.length === 0) return [];
        const match = terms
          .map((term, index) => `"${term}${index === terms.length - 1 ? '*' : ''}"`)
          .join(' ');
        return sql.all(statement, [match]).map((row) => text(row, 'id'));
      },
    };
  },
};
