import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../data/load/parse-record';
import { faultsOf, faultsWhere } from '../records';

const BODY = 'bodies/assembly.yaml';

describe('the form of a record', () => {
  it.each([
    ['a missing field', 'confidence: verified\n', '', '1: confidence is missing; add this field'],
    [
      'a missing language',
      '  es: La Asamblea reúne a los Estados.\n',
      '',
      '15: summary: es is missing; write it in Spanish',
    ],
    [
      'a field that does not exist, with the one that was meant',
      'confidence: verified',
      'confidence: verified\nrelation: []',
      '6: "relation" is not a field here; did you mean "relations"?',
    ],
    [
      'a misspelt field deep in the record',
      '    official: Assemblée',
      '    official: Assemblée\n    acronim: A',
      '10: names.fr: "acronim" is not a field here; did you mean "acronym"?',
    ],
    [
      'a value outside the list, with the list',
      'category: organ',
      'category: organe',
      '4: category: "organe" is not allowed; did you mean "organ"? use one of: organ, programme, fund, office, group, function-holder',
    ],
    ['an unknown kind', 'kind: body', 'kind: bodie', '3: kind: "bodie" is not allowed; did you mean "body"?'],
    [
      'a reference of another kind',
      'ref: B-002',
      'ref: X-2',
      '2: ref: "X-2" is not well formed; write B- and three digits',
    ],
    [
      'a language that no name is in',
      'official: Assembly',
      'official: Assembly\n    translates: de',
      'names.en.translates: "de" is not allowed',
    ],
    ['an empty text', 'official: Assembly', 'official: ""', '11: names.en.official: is empty; write a text'],
    ['a number for a text', 'official: Assembly', 'official: 1945', 'write a text between quotes: "1945"'],
    [
      'a statement without citation',
      '  cite: [page]\nsummary',
      '  cite: []\nsummary',
      'names.cite: is empty; name at least one citation',
    ],
    [
      'a list for a map',
      'citations:\n  page:\n    source: founding-text',
      'citations: []',
      'citations: is a list; write fields',
    ],
  ])('tells %s', (_what, from, to, expected) => {
    expect(faultsWhere(BODY, from, to).join('\n')).toContain(expected);
  });

  it('tells an empty file', () => {
    expect(faultsOf([parseRecord('', 'bodies/a.yaml', 'bodies/a.yaml')])[0]).toBe(
      'bodies/a.yaml:1: is empty; write a record: npm run data:new',
    );
  });
});
