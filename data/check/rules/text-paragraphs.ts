import { LANGUAGES } from '../../../shared/model/language';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** The languages that have a text say the same, paragraph by paragraph. */
export function textParagraphs(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) => {
    const count = (lang: string): number =>
      draft.paragraphs.filter((paragraph) => paragraph.lang === lang).length;
    const expected = count('fr');
    return LANGUAGES.filter((lang) => expected > 0 && count(lang) > 0 && count(lang) !== expected).map(
      (lang) =>
        draft.fault(
          ['text', lang],
          `has ${count(lang)} paragraphs where French has ${expected}`,
          'translate paragraph by paragraph',
        ),
    );
  });
}
