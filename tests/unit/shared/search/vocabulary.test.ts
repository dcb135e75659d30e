import { expect, it } from 'vitest';
import { tokenize } from '../../../../shared/search/tokens';
import { VocabularyBuilder } from '../../../../shared/search/vocabulary-builder';
import type { Lang } from '../../../../shared/model/language';

/** The forms by stem of the English index, for texts in several languages. */
function englishForms(texts: readonly (readonly [text: string, lang: Lang])[]): Map<unknown, unknown> {
  const builder = new VocabularyBuilder();
  for (const [text, lang] of texts) for (const word of tokenize(text)) builder.add(word, lang);
  const cells: unknown[] = [];
  builder.write((_sql, values) => cells.push(...(values ?? [])), 'en');
  return new Map(cells.flatMap((cell, at) => (at % 3 === 0 ? [[cells[at + 1], cells[at + 2]]] : [])));
}

it('a word that a Spanish text takes from English has the forms that English gives it', () => {
  const forms = englishForms([
    ['The United Nations unit', 'en'],
    ['La United Nations', 'es'],
  ]);
  expect(forms.get('unit')).toBe('unit');
  expect(forms.get('united')).toBe('United');
});

it('a word of another language has the forms that its own language gives it', () => {
  expect(englishForms([['les résolutions, une résolution', 'fr']]).get('resolu')).toBe(
    'résolution résolutions',
  );
});
