import { readLanguageFile } from '../language/language-file';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { isName, proseFault, type Prose } from '../prose';
import { readWordList } from '../spelling/word-list';
import { fieldsOf, itemsOf, textOf } from '../value';

/** Two capitals or more, apart from the symbols of documents and the years of sessions (XXIX). */
const ACRONYM =
  /(?<![\p{L}\p{N}/.-])\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*(?=s?(?![\p{L}\p{N}/]|\.\p{N}))/gu;
const REMEDY =
  'write the words, add it to a record, or list it in data/language/acronyms.txt with what it stands for';
const ROMAN = /^[IVXLC]+$/;

/** An acronym that a reader meets is explained: it is that of a record, or a listed one. */
export function knownAcronyms(corpus: Corpus): Fault[] {
  const known = new Set([...acronymsOf(corpus), ...readWordList(readLanguageFile('acronyms.txt')).allowed]);
  return corpus.prose
    .filter((prose) => !isOfAnother(prose))
    .flatMap((prose) => {
      const found = [...prose.text.matchAll(ACRONYM)].filter(
        ({ 0: acronym }) => !known.has(acronym) && !ROMAN.test(acronym),
      );
      const once = new Map(found.map((match) => [match[0], match]));
      return [...once.values()].map(({ 0: acronym, index }) =>
        proseFault(prose, index, `no record has the acronym "${acronym}"`, REMEDY),
      );
    });
}

/** The title of a source and its publisher are as others wrote them. */
function isOfAnother(prose: Prose): boolean {
  return prose.draft.kind === 'source' && (isName(prose) || prose.path[0] === 'publisher');
}

function acronymsOf({ drafts }: Corpus): string[] {
  return drafts.flatMap((draft) => {
    const names = [...Object.values(fieldsOf(draft.field('names'))), ...itemsOf(draft.field('otherNames'))];
    const acronyms = names.flatMap((name) => textOf(fieldsOf(name)['acronym'])?.split(/[/\s]+/) ?? []);
    return acronyms.flatMap((acronym) => [acronym, acronym.replace(/s$/, '')]);
  });
}
