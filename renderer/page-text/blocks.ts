/** A stretch of visible text that reads as one, such as a paragraph, with the nodes that hold it. */
export interface TextBlock {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

const SKIPPED = 'script, style, textarea, input, select, [aria-hidden="true"]';

const RAISED = 'sup';

/** The visible text under `root`, block by block: a match never runs from one paragraph into the next. */
export function readBlocks(root: Element): TextBlock[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: { holder: Element | null; text: string; nodes: { node: Text; start: number }[] }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !isShown(parent) || node.nodeValue === null || node.nodeValue === '') continue;
    const holder = blockOf(parent, root);
    let last = blocks.at(-1);
    if (last?.holder !== holder) blocks.push((last = { holder, text: '', nodes: [] }));
    // The number of a source is no part of the word that it follows.
    if (parent.closest(RAISED) && /\S$/.test(last.text)) last.text += ' ';
    last.nodes.push({ node: node as Text, start: last.text.length });
    last.text += node.nodeValue;
  }
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** The range of a part of a block. Null where the page has changed since it was read. */
export function rangeIn({ nodes }: TextBlock, start: number, end: number): Range | null {
  const first = nodes.findLast((one) => one.start <= start);
  const last = nodes.findLast((one) => one.start < end) ?? first;
  if (!first || !last) return null;
  const range = document.createRange();
  try {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
  } catch {
    return null;
  }
  return range;
}

function isShown(element: Element): boolean {
  return element.closest(SKIPPED) === null && element.checkVisibility();
}

function blockOf(element: Element, root: Element): Element | null {
  let block: Element | null = element;
  while (block && block !== root && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  return block;
}
