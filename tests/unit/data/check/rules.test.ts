import { describe, expect, it } from 'vitest';
import { faultsOf, faultsWhere, withFile } from '../records';

const OFFICE = 'bodies/office.yaml';
const MILESTONE = 'milestones/1974-creation.yaml';

/** Adds relations at the end of the assembly, which has none. */
function assemblyWith(...relations: string[]): string[] {
  const lines = relations.map((relation) => `  - { ${relation}, cite: [page] }\n`).join('');
  return faultsWhere('bodies/assembly.yaml', 'text:\n', `relations:\n${lines}text:\n`);
}

describe('names of records', () => {
  it('refuses an id that another file has, and a file of another name', () => {
    const faults = faultsWhere('bodies/assembly.yaml', 'id: assembly', 'id: office');
    expect(faults).toContainEqual(
      expect.stringContaining(
        '"office" is already the id of tests/fixtures/records/valid/bodies/office.yaml',
      ),
    );
    expect(faults).toContainEqual(
      expect.stringContaining('rename the file office.yaml, or write id: assembly'),
    );
  });

  it('refuses a reference that another record has', () => {
    expect(faultsWhere('bodies/assembly.yaml', 'ref: B-002', 'ref: B-001')).toEqual([
      expect.stringContaining(':2: ref: "B-001" is already the reference of'),
    ]);
  });

  it('refuses a record in the folder of another kind', () => {
    const files = withFile('terms/cooperation.yaml', (text) => text);
    const moved = files.map((file) =>
      file.path === 'terms/cooperation.yaml' ? { ...file, path: 'places/cooperation.yaml' } : file,
    );
    expect(faultsOf(moved)).toEqual([
      expect.stringContaining('a term is not in the folder terms; move the file to terms/'),
    ]);
  });
});

describe('a name that we translated', () => {
  const OF = (lang: string): string[] =>
    faultsWhere(
      'bodies/assembly.yaml',
      '    official: Assembly',
      `    official: Assembly\n    translates: ${lang}`,
    );

  it('says of which language', () => {
    expect(OF('fr')).toEqual([]);
  });

  it('is not a translation of itself', () => {
    expect(OF('en')).toEqual([
      'bodies/assembly.yaml:12: names.en.translates: the name in "en" is a translation itself; name the language of the official one',
    ]);
  });
});

describe('relations', () => {
  it.each([
    [
      'a target that does not exist',
      'to: assembly',
      'to: asembly',
      'there is no record "asembly"; did you mean "assembly"?',
    ],
    ['a relation to itself', 'to: assembly', 'to: office', 'the record is related to itself'],
    [
      'a kind that cannot be its end',
      'to: assembly',
      'to: geneva',
      '"reports-to" cannot lead to the place "geneva"; it leads to: body',
    ],
    ['a type that does not exist', 'type: reports-to', 'type: report-to', 'did you mean "reports-to"?'],
    [
      'a relation stated twice in a file',
      '  - type: performs',
      '  - type: reports-to\n    to: assembly\n    cite: [page]\n  - type: performs',
      '"reports-to" to "assembly" is already stated on line 58; keep one of the two',
    ],
  ])('refuses %s', (_what, from, to, expected) => {
    expect(faultsWhere(OFFICE, from, to).join('\n')).toContain(expected);
  });

  it('refuses a kind that cannot be its start', () => {
    expect(faultsWhere(MILESTONE, 'type: is-held-at', 'type: is-located-in').join('\n')).toContain(
      '"is-located-in" cannot start from a milestone; it starts from: body',
    );
  });

  it('refuses the same relation stated again at the other end', () => {
    expect(assemblyWith('type: reports-to, to: office').join('\n')).toMatch(
      /the relation with "(office|assembly)" is already stated in .*; keep one of the two: the other end is derived/,
    );
  });

  it('accepts the same relation in two spells that follow one another', () => {
    const spell =
      '  - type: reports-to\n    to: assembly\n    until: 1974\n    cite: [page]\n  - type: performs';
    expect(faultsWhere(OFFICE, '  - type: performs', spell)).toEqual([]);
  });

  it('refuses a chain that comes back to its start, and shows it', () => {
    const faults = faultsOf([
      ...withFile('places/geneva.yaml', (text) => text.replace('text:\n', part('geneva-region'))),
      ...withFile('places/geneva-region.yaml', () => REGION).filter(
        ({ path }) => path === 'places/geneva-region.yaml',
      ),
    ]);
    expect(faults.join('\n')).toMatch(
      /"is-part-of" goes round in a circle: (geneva → geneva-region → geneva|geneva-region → geneva → geneva-region)/,
    );
  });

  it('refuses a body without any relation, in one direction or the other', () => {
    const faults = faultsWhere(OFFICE, 'to: assembly', 'to: office');
    expect(faults.join('\n')).toContain('no relation leads from or to this body');
  });
});

function part(of: string): string {
  return `relations:\n  - { type: is-part-of, to: ${of}, cite: [page] }\ntext:\n`;
}

const REGION = `id: geneva-region
ref: P-002
kind: place
category: region
confidence: verified
checked: 2024-05-01
names: { fr: { official: Région }, en: { official: Region }, es: { official: Región }, cite: [page] }
summary: { fr: Région., en: Region., es: Región., cite: [page] }
relations:
  - { type: is-part-of, to: geneva, cite: [page] }
citations: { page: { source: founding-text } }
`;

describe('dates', () => {
  it.each([
    ['a day that does not exist', '1974-12-10', '2023-02-30', 'the date 2023-02-30 does not exist'],
    ['a month that does not exist', '1974-12-10', '1974-13', 'the date 1974-13 does not exist'],
    [
      'an end before its beginning',
      'until: 1974-12-12',
      'until: 1974-12-09',
      'until: 1974-12-09 is before 1974-12-10',
    ],
    ['a check to come', 'checked: 2024-05-01', 'checked: 2024-06-02', 'checked: 2024-06-02 is in the future'],
    [
      'a date in words',
      '1974-12-10',
      'décembre 1974',
      'dates[1].date: "décembre 1974" is not well formed; write YYYY, YYYY-MM or YYYY-MM-DD',
    ],
  ])('refuses %s', (_what, from, to, expected) => {
    expect(faultsWhere(MILESTONE, from, to).join('\n')).toContain(expected);
  });

  it('accepts the last day of February in a leap year, and a less precise end', () => {
    expect(faultsWhere(MILESTONE, '1974-12-10', '1972-02-29')).toEqual([]);
    expect(faultsWhere(MILESTONE, 'until: 1974-12-12', 'until: 1974')).toEqual([]);
  });
});
