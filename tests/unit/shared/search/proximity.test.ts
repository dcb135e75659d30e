import { expect, it } from 'vitest';
import type { SqlJsDatabase } from '../../../../shared/reference/sqljs';
import { FIELDS, type Field } from '../../../../shared/search/fields';
import type { Group } from '../../../../shared/search/group';
import { proximity } from '../../../../shared/search/proximity';
import { openWordIndex } from '../helpers/word-index';

/** An index of records, each with one field. */
function build(records: readonly (readonly [Field, string])[]): Promise<SqlJsDatabase> {
  return openWordIndex(
    records.map(([field, text]) => FIELDS.map((each) => (each === field ? text.split(' ') : []))),
  );
}

const group = (...words: readonly string[]): Group => ({
  alternatives: words.map((word) => ({ terms: [word], prefix: false, weight: 1 })),
  required: false,
  words: [],
});

it('tells what stands together in the order asked, most in a name', async () => {
  const sql = await build([
    ['name', 'les 17 objectifs'],
    ['name', 'objectifs de developpement 17'],
    ['name', '17 cibles et bien des objectifs'],
    ['text', 'les 17 grands objectifs'],
    ['name', '17 objectif'],
    ['name', 'objectifs'],
  ]);
  const asked = [group('17'), group('objectifs', 'objectif')];
  const near = proximity(sql, 'fr', asked, [1, 2, 3, 4, 5, 6]);
  expect([...near.keys()]).toEqual([1, 4, 5]);
  expect(near.get(1)).toBe(1);
  expect(near.get(5)).toBe(1);
  expect(near.get(4)).toBeLessThan(0.5);
  // A third word that is nowhere near halves it; of other records nothing is told.
  expect(proximity(sql, 'fr', [...asked, group('onu')], [1])).toEqual(new Map([[1, 0.5]]));
  expect(proximity(sql, 'fr', [group('17')], [1]).size).toBe(0);
  sql.close();
});
