import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../renderer/i18n/messages';
import { LANGUAGES } from '../../../../shared/model/language';
import { typeset } from '../../../../shared/text/typography';

/** Every text of a tree of messages, with its key. */
function textsOf(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as [string, string]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

describe('the words of the interface', () => {
  it.each(LANGUAGES)('have in %s the spaces and the signs that printed texts have', (lang) => {
    const texts = textsOf(MESSAGES[lang]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.map(([key, text]) => [key, typeset(text, lang)])).toEqual(texts);
  });
});
