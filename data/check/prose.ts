import { isLang, type Lang } from '../../shared/model/language';
import { plainWords, type InlineNode } from '../../shared/text/markdown';
import type { FieldPath } from '../load/record-file';
import type { Draft } from './draft';
import type { Fault } from './fault';

/** A text of a record in one language, as a reader sees it: a paragraph, a name, a summary, a note. */
export interface Prose {
  readonly draft: Draft;
  readonly path: FieldPath;
  readonly lang: Lang;
  /** Its words, without marks, notes and citations. */
  readonly text: string;
  /** As written, where it is a paragraph of the record's text. */
  readonly source: string | null;
  /** Its words in emphasis: those of another language, or titles. */
  readonly emphasized: readonly string[];
}

/** Every text of a record that has a language; `nameOf` gives the words of a link that has none. */
export function proseOf(draft: Draft, nameOf: (id: string, lang: Lang) => string): Prose[] {
  const paragraphs = draft.paragraphs.map(({ path, lang, nodes, source }): Prose => {
    const words = (some: readonly InlineNode[]): string => plainWords(some, (id) => nameOf(id, lang));
    const emphasized = nodes.flatMap((node) => (node.type === 'emphasis' ? [words(node.children)] : []));
    return { draft, path, lang, text: words(nodes), source, emphasized };
  });
  const others = draft.texts.flatMap(({ path, value }): Prose[] => {
    const lang = path.find(isLang);
    return lang === undefined || path[0] === 'text'
      ? []
      : [{ draft, path, lang, text: value, source: null, emphasized: [] }];
  });
  return [...paragraphs, ...others];
}

/** True for the name of a record, which is as its owner wrote it. */
export function isName({ path }: Prose): boolean {
  return path[0] === 'names' || path[0] === 'otherNames';
}

/** A fault of what stands at a place of a text. */
export function proseFault(prose: Prose, at: number, message: string, remedy: string): Fault {
  const passage = prose.source ?? prose.text.slice(at);
  return prose.draft.passageFault(prose.path, passage, message, remedy);
}
