import type { Lang } from '../model/language';
import { formatDate } from '../text/dates';
import { quote } from '../text/typography';
import { COLLECTION, type Citable } from './citable';

const WORDS: Readonly<
  Record<Lang, { readonly notice: string; readonly content: string; readonly checked: string }>
> = {
  fr: { notice: 'notice', content: 'contenu', checked: 'vérifiée le' },
  en: { notice: 'record', content: 'content', checked: 'checked on' },
  es: { notice: 'ficha', content: 'contenido', checked: 'verificada el' },
};

/** A citation as a sentence, in the language of the record. */
export function citationText(cited: Citable): string {
  const { lang, author, title, symbol, date, locator, address, ref, contentVersion, checked } = cited;
  const words = WORDS[lang];
  const parts =
    cited.type === 'notice'
      ? [
          author,
          quote(title, lang),
          symbol,
          `${words.notice} ${ref}`,
          `${words.content} ${contentVersion}`,
          `${words.checked} ${formatDate(checked, lang)}`,
        ]
      : [author, quote(title, lang), symbol, date && formatDate(date, lang), locator, address];
  const sentence = parts.filter(Boolean).join(', ');
  const origin = cited.type === 'notice' ? '' : ` [${COLLECTION}, ${ref}]`;
  return `${sentence}${origin}${address && cited.type !== 'notice' ? '' : '.'}`;
}
