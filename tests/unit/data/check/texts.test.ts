import { describe, expect, it } from 'vitest';
import { faultsWhere } from '../records';

const OFFICE = 'bodies/office.yaml';
const WORDS = 'coopère** depuis lors';

describe('texts', () => {
  it.each([
    [
      'a link to nothing',
      WORDS,
      'coopère** avec [[asembly]]',
      'there is no record "asembly" for the link [[asembly]]; did you mean "assembly"?',
    ],
    ['a link to its own page', WORDS, 'coopère** avec [[office]]', '[[office]] links to its own page'],
    ['HTML', WORDS, 'coopère** <b>bien</b>', 'HTML is not allowed'],
    ['an entity', WORDS, 'coopère** &nbsp;!', 'holds an HTML entity: "&nbsp;"'],
    ['a web address', WORDS, 'coopère** https://example.org', 'holds a web address'],
    ['a Markdown link', WORDS, 'coopère** [ici](page)', 'a bracket opens neither [[id]] nor [^key]'],
    ['emphasis that stays open', WORDS, 'coopère depuis lors', 'opens an emphasis that never closes'],
    ['a list', 'Il **coopère', '- Il **coopère', 'lists, tables and quotations are not allowed'],
    [
      'a heading inside a paragraph',
      'Il **coopère',
      'Il\n    # **coopère',
      'holds a heading, a list or a quotation',
    ],
    ['underscores for emphasis', WORDS, 'coopère** _bien_', 'holds emphasis with underscores'],
    [
      'a paragraph that another language lacks',
      '    It has cooperated since.[^locator]\n',
      '',
      'text.en: has 3 paragraphs where French has 4; translate paragraph by paragraph',
    ],
    [
      'Markdown in a plain field',
      'Le Bureau favorise',
      'Le *Bureau* favorise',
      'summary.fr: holds "*", which would be shown as it is',
    ],
    [
      'an invisible character',
      'short: Bureau',
      'short: "Bureau\\u200b"',
      'names.fr.short: holds the invisible character U+200B',
    ],
    [
      'a turned order of writing',
      'short: Bureau',
      'short: "\\u202eBureau"',
      'holds the invisible character U+202E',
    ],
    ['a control character', 'short: Bureau', 'short: "Bu\\0reau"', 'holds the invisible character U+0000'],
    ['a right-to-left letter', 'short: Bureau', 'short: Bureau א', 'holds the right-to-left letter U+05D0'],
    [
      'accents apart from their letters',
      'short: Bureau',
      'short: "Coope\\u0301"',
      'save it in Unicode form NFC',
    ],
    ['an unfinished text', 'short: Bureau', 'short: TODO', ':11: is unfinished: TODO'],
  ])('refuses %s', (_what, from, to, expected) => {
    expect(faultsWhere(OFFICE, from, to).join('\n')).toContain(expected);
  });

  it('accepts what French prints: no-break spaces, guillemets, and the Spanish todo', () => {
    expect(faultsWhere(OFFICE, WORDS, 'coopère**\u00a0: «\u00a0oui\u00a0»\u202f!')).toEqual([]);
    expect(faultsWhere(OFFICE, 'promueve la', 'promueve todo y toda la')).toEqual([]);
  });
});
