import { parseMarkdown, type InlineNode, type MarkdownProblem } from '../../shared/text/markdown';

/** A paragraph of a text, with what it refers to. */
export interface MarkupParagraph {
  /** The paragraph as written. */
  readonly source: string;
  /** Its pieces, from which its visible words are made. */
  readonly nodes: readonly InlineNode[];
  /** Ids of the records that it links to, in order. */
  readonly links: readonly string[];
  /** Keys of the citations that it calls, in order. */
  readonly cites: readonly string[];
  /** True where its last word is a citation. */
  readonly endsWithCitation: boolean;
  /** What is not well formed in it. */
  readonly problems: readonly MarkdownProblem[];
}

/** The paragraphs of a text in restricted Markdown. */
export function readMarkup(text: string): MarkupParagraph[] {
  const { paragraphs, problems } = parseMarkdown(text);
  return paragraphs.map(({ nodes, offset }, index) => {
    const end = paragraphs[index + 1]?.offset ?? text.length;
    const leaves = nodes.flatMap(leavesOf);
    return {
      source: text.slice(offset, end).trimEnd(),
      nodes,
      links: leaves.flatMap((node) => (node.type === 'link' ? [node.id] : [])),
      cites: leaves.flatMap((node) => (node.type === 'cite' ? [node.key] : [])),
      endsWithCitation: nodes.at(-1)?.type === 'cite',
      problems: problems.filter((problem) => problem.offset >= offset && problem.offset < end),
    };
  });
}

function leavesOf(node: InlineNode): readonly InlineNode[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}
