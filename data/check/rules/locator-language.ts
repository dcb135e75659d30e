import { LANGUAGES } from '../../../shared/model/language';
import type { Corpus } from '../corpus';
import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { fieldsOf, itemsOf, textOf } from '../value';

/** Two letters and more in lower case, apart from abbreviations that the three languages share. */
const WORD = /(?!(?:art|vol)\b)(?<!\p{L})\p{Lu}?\p{Ll}[\p{Ll}’-]+/u;
const HEADING = /^\p{Lu}/u;

/** A locator is one text where it reads the same in every language or quotes a heading, else three. */
export function locatorLanguage(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.citationKeys.flatMap((key) => {
      const path = ['citations', key, 'locator'];
      const locator = draft.field(...path);
      const source = corpus.byId.get(textOf(draft.field('citations', key, 'source')) ?? '');
      const [message, remedy] =
        typeof locator === 'string' ? judgeOne(locator, source) : judgeThree(fieldsOf(locator));
      return message === undefined ? [] : [draft.fault(path, message, remedy)];
    }),
  );
}

type Verdict = readonly [message: string, remedy: string] | readonly [message?: undefined];

function judgeOne(locator: string, source: Draft | undefined): Verdict {
  const worded = locator.split(/[,;]\s*/).filter((part) => WORD.test(part));
  const ours = worded.find((part) => !HEADING.test(part));
  if (ours !== undefined) return [`"${ours}" would be shown in every language`, 'write fr, en and es'];
  const [heading] = worded;
  if (heading === undefined || !isInSeveralLanguages(source)) return [];
  return [`"${heading}" has a form in each language, as its source has`, 'write fr, en and es'];
}

/** A document with a symbol exists in the official languages, even where we read one of them. */
function isInSeveralLanguages(source: Draft | undefined): boolean {
  if (!source) return false;
  return source.field('symbol') !== undefined || itemsOf(source.field('language')).length > 1;
}

function judgeThree(locator: Readonly<Record<string, unknown>>): Verdict {
  const texts = LANGUAGES.map((lang) => textOf(locator[lang]));
  const [first] = texts;
  if (first === undefined || texts.some((text) => text !== first)) return [];
  return ['is the same in the three languages', `write it once: locator: ${first}`];
}
