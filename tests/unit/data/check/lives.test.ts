import { describe, expect, it } from 'vitest';
import { isBefore } from '../../../../data/check/lifespan';
import { faultsOf, faultsWhere, withFile } from '../records';

const OFFICE = 'bodies/office.yaml';
const REPORTS = '  - type: reports-to\n    to: assembly\n    from: 1974\n';

describe('the dates of relations', () => {
  it.each([
    [
      'before the body exists',
      'from: 1970',
      '"reports-to" in 1970, but "office" was established in 1974-12-12',
    ],
    ['before, by a day', 'from: 1974-12-11', 'in 1974-12-11, but "office" was established in 1974-12-12'],
    ['that end before they begin', 'from: 1980\n    until: 1979', 'until: 1979 is before 1980'],
  ])('refuses a relation %s', (_what, dates, expected) => {
    expect(faultsWhere(OFFICE, REPORTS, REPORTS.replace('from: 1974', dates)).join('\n')).toContain(expected);
  });

  it('refuses a relation after one of the two has ended', () => {
    const ended = (text: string): string =>
      text.replace('text:\n', 'dates:\n  - { kind: ended, date: 1990-06, cite: [page] }\ntext:\n');
    const files = withFile('bodies/assembly.yaml', ended);
    expect(faultsOf(files)).toEqual([]);
    const late = withFile(OFFICE, (text) => text.replace(REPORTS, REPORTS.replace('1974', '1991')));
    const both = [
      ...files.filter(({ path }) => path !== OFFICE),
      ...late.filter(({ path }) => path === OFFICE),
    ];
    expect(faultsOf(both)).toEqual([
      expect.stringContaining('"reports-to" in 1991, but "assembly" ended in 1990-06; correct the dates'),
    ]);
  });

  it('refuses bodies that never met', () => {
    const files = withFile('bodies/assembly.yaml', (text) =>
      text.replace('text:\n', 'dates:\n  - { kind: ended, date: 1950, cite: [page] }\ntext:\n'),
    );
    const undated = withFile(OFFICE, (text) =>
      text.replace(REPORTS, REPORTS.replace('    from: 1974\n', '')),
    );
    expect(
      faultsOf([
        ...files.filter(({ path }) => path !== OFFICE),
        ...undated.filter(({ path }) => path === OFFICE),
      ]),
    ).toEqual([
      expect.stringContaining('"reports-to" joins "assembly", which did not exist at the same time'),
    ]);
  });

  it('refuses a text adopted by a body that did not exist', () => {
    const adopts = '  - type: adopts\n    to: res-1\n    cite: [page]\n  - type: performs';
    expect(faultsWhere(OFFICE, '  - type: performs', adopts)).toEqual([]);
    const early = withFile('instruments/res-1.yaml', (text) => text.replace('1974-12-12', '1960-01-01'));
    const with2 = withFile(OFFICE, (text) => text.replace('  - type: performs', adopts));
    expect(
      faultsOf([
        ...early.filter(({ path }) => path !== OFFICE),
        ...with2.filter(({ path }) => path === OFFICE),
      ]),
    ).toEqual([
      expect.stringContaining('"adopts" in 1960-01-01, but "office" was established in 1974-12-12'),
    ]);
  });

  it('compares dates as far as both are precise', () => {
    expect(isBefore('1974', '1974-12-12')).toBe(false);
    expect(isBefore('1974-11', '1974-12-12')).toBe(true);
    expect(isBefore('', '1974')).toBe(false);
  });
});
