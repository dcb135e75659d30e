import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { indexTokens } from '../../../../shared/search/analyze';
import { parseQuery } from '../../../../shared/search/query';
import { tokenize } from '../../../../shared/search/tokens';
import { VocabularyBuilder } from '../../../../shared/search/vocabulary-builder';

/** The words as typed of each thing that a query calls by its number. */
const numbered = (words: string, lang: Lang = 'fr') =>
  parseQuery(words, lang).numbered.map(({ alternatives }) => alternatives[0]?.terms.join(' '));

describe('a thing is called by its number', () => {
  it.each([
    ['recommandation 37', 'fr', 'recommandation 37'],
    ['la recommandation trente-sept', 'fr', 'recommandation 37'],
    ['dix-septième session', 'fr', '17 session'],
    ['Goal 17', 'en', 'goal 17'],
    ['17th session', 'en', '17 session'],
    ['XIX período', 'es', '19 periodo'],
  ] as const)('in «%s»', (words, lang, expected) => {
    expect(numbered(words, lang)).toEqual([expected]);
  });

  it.each(['groupe des 77', '19 décembre', 'conférence 1978', 'résolution 33/134', 'G 77', 'le 3'])(
    'but not in «%s»',
    (words) => {
      expect(numbered(words)).toEqual([]);
    },
  );
});

it.each([
  ['La dix-septième session du Comité', '17 session'],
  ['Twenty-nine countries met', '29 countries'],
  ['cuarenta y ocho miembros', '48 miembros'],
])('and a text that has the number in words is found by its figures: «%s»', (text, expected) => {
  const words: string[] = [];
  indexTokens(tokenize(text), 'fr', words, new VocabularyBuilder());
  expect(words.join(' ')).toContain(expected);
});
