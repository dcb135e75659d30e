import { LANGUAGES, type Lang } from '../../../shared/model/language';
import { wordsOf } from '../language/words';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { isName, proseFault, type Prose } from '../prose';
import { projectSpeller, type Speller } from '../spelling/speller';
import { textOf } from '../value';

const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:’[\p{L}\p{M}]*)*(?![\p{N}])/gu;
const ACRONYM = /^\p{Lu}{2,}(?:’?s|’)?$/u;
const ADDRESS = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:org|int|net|com|edu|br)(?:\/\S*)?/gu;
const SYMBOL = /\p{Lu}+(?:\/[\p{L}\p{N}.()-]+)+/gu;
const QUOTED = /«[^»]*»|“[^”]*”/gu;

/** Words are spelt as dictionaries spell them; names and new words are in `data/language`. */
export function textSpelling(corpus: Corpus): Fault[] {
  const speller = projectSpeller(placeNames(corpus));
  return corpus.prose.flatMap((prose) => [...misspelt(prose, speller, corpus)]);
}

function* misspelt(prose: Prose, speller: Speller, corpus: Corpus): Generator<Fault> {
  const { lang } = prose;
  const text = withoutCodes(prose.text);
  const told = new Set<string>();
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const word = lang === 'en' ? match : match.replace(/’$/, '');
    if (word.length < 2 || speller.isFine(word, lang) || told.has(word)) continue;
    if (ACRONYM.test(word.replace(/^\p{L}{1,2}’/u, ''))) continue;
    if (isExcused(prose, text, index, word, speller, corpus)) continue;
    told.add(word);
    const [wrong, remedy] = judge(word, lang, speller);
    yield proseFault(prose, index, `"${word}" ${wrong}`, remedy);
  }
}

/** The text with addresses and symbols of documents blank. */
function withoutCodes(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  const plain = /\.[a-z]{2,3}\b/.test(text) ? text.replaceAll(ADDRESS, blank) : text;
  return plain.includes('/') ? plain.replaceAll(SYMBOL, blank) : plain;
}

function judge(word: string, lang: Lang, speller: Speller): readonly [wrong: string, remedy: string] {
  const replacement = speller.replacement(word, lang);
  if (replacement !== null) return ['is not how we spell it', `write "${replacement}"`];
  const near = speller.suggestion(word, lang);
  const list = /^(?:\p{L}{1,2}’)?\p{Lu}/u.test(word) ? 'names' : lang;
  const add = `add it to data/language/${list}.txt if it is right`;
  return ['is not in the dictionary', near === null ? add : `did you mean "${near}"? else ${add}`];
}

/** A name, a quotation, the title and the publisher of a source may be in another language or spelling. */
function isExcused(
  prose: Prose,
  text: string,
  at: number,
  word: string,
  speller: Speller,
  corpus: Corpus,
): boolean {
  const isTitle = prose.draft.kind === 'source' && (isName(prose) || prose.path[0] === 'publisher');
  const isQuoted = (): boolean =>
    [...text.matchAll(QUOTED)].some(({ 0: quoted, index }) => index < at && at < index + quoted.length);
  const isKnown = LANGUAGES.some((lang) => speller.knows(word, lang));
  const isEmphasized = prose.emphasized.some((words) => words.includes(word));
  if (isTitle || isEmphasized || isQuoted()) return isKnown;
  if (isName(prose)) return isKnown && prose.lang === 'en' && speller.knows(word, 'en');
  const words = wordsOf(text);
  const own = words.findIndex(({ start, end }) => start <= at + word.lastIndexOf('’') + 1 && at < end);
  return isKnown && LANGUAGES.some((lang) => corpus.names[lang].cover(words)[own]);
}

/** The words of the names of places, which all languages may use. */
function placeNames({ prose }: Corpus): string[] {
  return prose
    .filter((each) => each.draft.kind === 'place' && isName(each))
    .flatMap(({ text }) => wordsOf(textOf(text) ?? '').map(({ raw }) => raw));
}
