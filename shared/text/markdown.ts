/** A piece of a paragraph. */
export type InlineNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly InlineNode[] }
  /** A link to a record; `words` replace its name, or null. */
  | { readonly type: 'link'; readonly id: string; readonly words: string | null }
  /** A note that refers to a citation of the record. */
  | { readonly type: 'cite'; readonly key: string };

interface Paragraph {
  readonly nodes: readonly InlineNode[];
  /** Place of the paragraph in the source, in UTF-16 units. */
  readonly offset: number;
}

/** What is wrong in a source, where (in UTF-16 units), and how to mend it. */
export interface MarkdownProblem {
  readonly offset: number;
  readonly message: string;
}

export interface ParsedMarkdown {
  readonly paragraphs: readonly Paragraph[];
  readonly problems: readonly MarkdownProblem[];
}

/**
 * Reads our restricted Markdown: paragraphs apart by an empty line, `*emphasis*`, `**strong**`,
 * `[[id]]`, `[[id|words]]` and `[^key]`; a backslash keeps the next sign as it is. Never throws:
 * what is not well formed stays as text and is told in `problems`.
 */
export function parseMarkdown(source: string): ParsedMarkdown {
  const problems: MarkdownProblem[] = [];
  const paragraphs: Paragraph[] = [];
  for (const block of source.matchAll(/\S[^\n]*(?:\n(?![^\S\n]*(?:\n|$))[^\n]*)*/g)) {
    const [text, offset] = [block[0].trimEnd(), block.index];
    if (BLOCK.test(text)) {
      problems.push({
        offset,
        message: 'headings, lists, tables and quotations are not allowed; write a sentence',
      });
    }
    paragraphs.push({ nodes: parseInline(text, offset, problems), offset });
  }
  return { paragraphs, problems: problems.sort((a, b) => a.offset - b.offset) };
}

/** The words alone: links without words show `nameOf(id)`, notes and marks are dropped. */
export function plainText(source: string, nameOf: (id: string) => string = (id) => id): string {
  return parseMarkdown(source)
    .paragraphs.map(({ nodes }) => plainWords(nodes, nameOf).trim())
    .join('\n\n');
}

/** The words of the pieces of a paragraph, as `plainText` gives them. */
export function plainWords(nodes: readonly InlineNode[], nameOf: (id: string) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'link') return node.words ?? nameOf(node.id);
      return node.type === 'cite' ? '' : plainWords(node.children, nameOf);
    })
    .join('');
}

/** Keys of the citations that a well-formed text calls, in order, without taking it apart. */
export function citationCalls(text: string): string[] {
  return [...text.matchAll(CITES)].map(([, key = '']) => key);
}

const BLOCK = /^(?:#{1,6}\s|[-+*]\s|\d+[.)]\s|>|\|)/;
const LINK = /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/y;
const CITE = /\[\^([^[\]\s]*)\]/y;
/** The same anywhere in a text; a bracket after a backslash is one of the text. */
const CITES = new RegExp(`(?<!\\\\)${CITE.source}`, 'g');
const SIGN = /[\\*[<`]/g;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An emphasis that is open: its mark, its place, and what came before it. */
interface Open {
  readonly mark: '*' | '**';
  readonly offset: number;
  readonly before: InlineNode[];
}

function parseInline(source: string, base: number, problems: MarkdownProblem[]): InlineNode[] {
  const open: Open[] = [];
  let nodes: InlineNode[] = [];
  let text = '';
  const flush = () => {
    if (text) nodes.push({ type: 'text', text: text.replace(/\s*\n\s*/g, ' ') });
    text = '';
  };
  const tell = (at: number, message: string) => problems.push({ offset: base + at, message });

  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at, at + 2);
    if (rest[0] === '\\' && rest[1] && /[\\*[\]<`]/.test(rest[1])) {
      text += rest[1];
      at += 2;
    } else if (rest[0] === '*') {
      const mark = rest === '**' ? '**' : '*';
      flush();
      const last = open.at(-1);
      if (last?.mark === mark) {
        open.pop();
        if (nodes.length === 0)
          tell(at, 'nothing stands between the emphasis marks; write words or remove them');
        nodes = [...last.before, { type: mark === '*' ? 'emphasis' : 'strong', children: nodes }];
      } else {
        open.push({ mark, offset: at, before: nodes });
        nodes = [];
      }
      at += mark.length;
    } else if (rest[0] === '[') {
      const node = linkAt(source, at, tell) ?? citeAt(source, at, tell);
      if (node) {
        flush();
        nodes.push(node.value);
        at += node.length;
      } else {
        tell(at, 'a bracket opens neither [[id]] nor [^key]; complete it, or write \\[');
        text += rest[0];
        at += 1;
      }
    } else {
      if (/^<[a-z/!]/i.test(rest)) tell(at, 'HTML is not allowed; remove the tag, or write \\<');
      if (rest[0] === '`') tell(at, 'code is not allowed; remove the back-quote, or write \\`');
      const end = nextSign(source, at + 1);
      text += source.slice(at, end);
      at = end;
    }
  }
  flush();
  for (const { mark, offset, before } of open.reverse()) {
    tell(offset, `${mark} opens an emphasis that never closes; close it with ${mark}, or write \\*`);
    nodes = [...before, { type: 'text', text: mark }, ...nodes];
  }
  return nodes;
}

/** Where the plain words from a place end: at a sign that may mean something. */
function nextSign(source: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(source)?.index ?? source.length;
}

type Tell = (at: number, message: string) => void;

function linkAt(source: string, at: number, tell: Tell): { value: InlineNode; length: number } | null {
  LINK.lastIndex = at;
  const match = LINK.exec(source);
  if (!match) return null;
  const [whole, id = '', words] = match;
  if (!SLUG.test(id))
    tell(at, `[[${id}]] is no record id; use lower-case letters, digits and single hyphens`);
  if (words?.trim() === '') tell(at, `[[${id}|]] has no words; write them, or [[${id}]]`);
  return {
    value: { type: 'link', id, words: words?.replace(/\s+/g, ' ').trim() || null },
    length: whole.length,
  };
}

function citeAt(source: string, at: number, tell: Tell): { value: InlineNode; length: number } | null {
  CITE.lastIndex = at;
  const match = CITE.exec(source);
  if (!match) return null;
  const [whole, key = ''] = match;
  if (!SLUG.test(key))
    tell(at, `[^${key}] is no citation key; use lower-case letters, digits and single hyphens`);
  return { value: { type: 'cite', key }, length: whole.length };
}
