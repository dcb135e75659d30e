import type { Paper } from '../contract/host';
import { PAPER_BOXES } from './paper';

/** What stands in the margins of every page of a sheet. */
export interface RunningTexts {
  readonly headLeft: string;
  readonly headRight: string;
  /** Lines, one under the other. */
  readonly foot: readonly string[];
  /** Before the number of the page: «page», “page”, «página». */
  readonly page: string;
}

/**
 * The style rules that put these texts in the margins of the pages of the sheet with this key, and
 * that give them their paper. Each sheet has pages of its own name, so it also starts a new page.
 */
export function pageRules(key: string, paper: Paper, running: RunningTexts): string {
  const { marginTop, marginBottom, marginSide } = PAPER_BOXES[paper];
  const name = `sheet-${key.replace(/[^a-z0-9-]/gi, '-')}`;
  return `@page ${name} {
  size: ${paper};
  margin: ${mm(marginTop)} ${mm(marginSide)} ${mm(marginBottom)};
  @top-left { content: ${cssString(running.headLeft)} }
  @top-right { content: ${cssString(running.headRight)} }
  @bottom-left { content: ${cssString(running.foot.join('\n'))} }
  @bottom-right { content: ${cssString(`${running.page}\u00a0`)} counter(page) '\u00a0/\u00a0' counter(pages) }
}
[data-sheet='${key}'] { page: ${name} }`;
}

/** A text as CSS writes it between quotes. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
}

function mm(value: number): string {
  return `${String(Math.round(value * 100) / 100)}mm`;
}
