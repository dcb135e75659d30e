import { isLang, LANGUAGES } from '../../../shared/model/language';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** A name that is our translation translates a name that is not, in another language. */
export function translatedNames(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    LANGUAGES.flatMap((lang) => {
      const path = ['names', lang, 'translates'];
      const from = draft.field(...path);
      if (!isLang(from)) return [];
      const isOurs = from === lang || draft.field('names', from, 'translates') !== undefined;
      const message = `the name in "${from}" is a translation itself`;
      return isOurs ? [draft.fault(path, message, 'name the language of the official one')] : [];
    }),
  );
}
