import { isLang, type Lang } from '../../shared/model/language';
import { divisionsOf, loadDivideWords, undivided, type DivideWords } from '../../shared/text/divide-words';

/** Where words may be divided: the running text of a sheet, never a title, a fact or a list of names. */
const RUNNING = '.fiche-text p, .fiche-note > p, .fiche-note li, .sheet-letters dd';

const dividers = new Map<Lang, DivideWords>();

/**
 * Resolves once the words of some sheets can be divided, each in its language. Where that cannot be
 * loaded they stay whole: the sheet matters more.
 */
export async function loadDivisions(sheets: readonly HTMLElement[]): Promise<void> {
  const languages = new Set(sheets.flatMap(runningTexts).flatMap((node) => languageOf(node) ?? []));
  const missing = [...languages].filter((lang) => !dividers.has(lang));
  await Promise.allSettled(missing.map(async (lang) => dividers.set(lang, await loadDivideWords(lang))));
}

/** Lets the words of the running text of some sheets be divided, each in the language it is written in. */
export function divideWords(sheets: readonly HTMLElement[]): void {
  for (const node of sheets.flatMap(runningTexts)) {
    const lang = languageOf(node);
    const divide = lang && dividers.get(lang);
    if (divide) write(node, divide(undivided(node.data)));
  }
}

/**
 * Keeps of these divisions only those that end a line: a PDF would carry the others as characters
 * within its words, where no search finds them.
 */
export function keepLineEnds(sheets: readonly HTMLElement[]): void {
  let nodes = sheets.flatMap(runningTexts);
  // All is measured before anything is written; where fewer divisions move other lines, once more.
  while (nodes.length > 0) {
    const kept = nodes.map((node) => ({ node, text: withLineEnds(node) }));
    nodes = kept.flatMap(({ node, text }) => (node.data === text ? [] : node));
    for (const { node, text } of kept) write(node, text);
  }
}

function withLineEnds(node: Text): string {
  const unused = divisionsOf(node.data).filter((at) => !isLineEnd(node, at));
  let text = node.data;
  for (const at of unused.reverse()) text = text.slice(0, at) + text.slice(at + 1);
  return text;
}

/** True where the letters before and after a place stand on two lines. */
function isLineEnd(node: Text, at: number): boolean {
  const range = document.createRange();
  const topOf = (from: number) => {
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    // A letter that begins a line has a box without width at the end of the line before too.
    return [...range.getClientRects()].at(-1)?.top ?? 0;
  };
  return Math.abs(topOf(at + 1) - topOf(at - 1)) > 1;
}

function runningTexts(sheet: HTMLElement): Text[] {
  return [...sheet.querySelectorAll<HTMLElement>(RUNNING)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    return texts;
  });
}

function languageOf(node: Text): Lang | null {
  const lang = node.parentElement?.closest<HTMLElement>('[lang]')?.lang;
  return isLang(lang) ? lang : null;
}

function write(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}
