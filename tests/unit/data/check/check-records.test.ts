import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../../data/check/check-records';
import { loadRecords } from '../../../../data/load/load-records';
import { parseRecord } from '../../../../data/load/parse-record';
import { faultsOf, VALID } from '../records';

describe('checkRecords', () => {
  it('finds nothing wrong in the valid records and returns them all', () => {
    const { records, faults } = checkRecords(loadRecords(VALID), { today: '2024-06-01' });
    expect(faults).toEqual([]);
    expect(records).toHaveLength(9);
  });

  it('tells all the faults of a file at once, those of form and those of the rules, by line', () => {
    const text = `id: lost
ref: P-001
kind: place
category: village
confidence: verified
checked: 2024-13-01
names:
  fr:
    official: Perdu
  en:
    official: Lost
  cite: [page]
summary:
  fr: Lieu perdu.
  en: Lost place.
  es: Lugar perdido.
  cite: [pgae]
relations:
  - type: is-part-of
    to: genva
    cite: [page]
citations:
  page:
    source: founding-text
`;
    expect(
      faultsOf([...loadRecords(VALID), parseRecord(text, 'places/lost.yaml', 'places/lost.yaml')]),
    ).toEqual([
      'places/lost.yaml:2: ref: "P-001" is already the reference of tests/fixtures/records/valid/places/geneva.yaml; take the next free number',
      'places/lost.yaml:4: category: "village" is not allowed; use one of: city, country, region',
      'places/lost.yaml:6: checked: 2024-13-01 is in the future; write the day on which the record was checked',
      'places/lost.yaml:6: checked: the date 2024-13-01 does not exist; correct it after the source',
      'places/lost.yaml:7: names: es is missing; write it in Spanish',
      'places/lost.yaml:17: summary.cite[1]: there is no citation "pgae"; did you mean "page"?',
      'places/lost.yaml:20: relations[1].to: there is no record "genva"; did you mean "geneva"?',
    ]);
  });

  it('does not call the relations to a broken record unknown', () => {
    const files = loadRecords(VALID).filter(({ path }) => path !== 'bodies/assembly.yaml');
    const broken = parseRecord('id: [', 'bodies/assembly.yaml', 'bodies/assembly.yaml');
    const faults = faultsOf([...files, broken]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !fault.startsWith('bodies/assembly.yaml:'))).toEqual([]);
  });
});
