import { readOperations } from './content';
import { drawsText, readMark } from './marks';

const SOFT_HYPHEN = '\u00AD';

/**
 * The content of a page without the soft hyphens that Chromium writes as characters of their own
 * beside the hyphen that it draws: a reader that joins the two halves of a word would keep them in it.
 */
export function withoutSoftHyphens(content: string): string {
  if (!/<feff00ad>/i.test(content)) return content;
  let result = '';
  let position = 0;
  const open: boolean[] = [];
  for (const operation of readOperations(content)) {
    const { operator, start, end } = operation;
    let isCut = drawsText(operation) && open.includes(true);
    if (operator === 'BMC' || operator === 'BDC') {
      isCut = readMark(operation).actualText === SOFT_HYPHEN;
      open.push(isCut);
    } else if (operator === 'EMC') isCut = open.pop() ?? false;
    if (!isCut) continue;
    result += content.slice(position, start);
    position = end;
  }
  return result + content.slice(position);
}
