import type { Operation } from './content';
import { buildsPath, draws, drawsText, isAccounted, mcidOf, withMarks } from './marks';
import type { MarkedOperation } from './marks';

/** Numbers in the tree of the marked parts that hold text or an image: the others only decorate. */
export function telling(operations: readonly MarkedOperation[]): Set<number> {
  const numbers = new Set<number>();
  for (const operation of operations) {
    const mcid = mcidOf(operation.marks);
    const tells = drawsText(operation) || operation.operator === 'Do' || operation.operator === 'BI';
    if (mcid !== null && tells) numbers.add(mcid);
  }
  return numbers;
}

/**
 * The content with everything that is not of the text marked as an artifact: what Chromium left
 * outside its tags (the margins of the page), and the marked parts for which `decorates` holds.
 */
export function markArtifacts(
  content: string,
  operations: readonly Operation[],
  decorates: (mcid: number) => boolean,
): string {
  const marked = withMarks(operations);
  const edits: { at: number; until: number; text: string }[] = [];
  for (const { operator, operands, start, end } of marked) {
    const mcid = operator === 'BDC' ? /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1] : undefined;
    if (mcid !== undefined && decorates(Number(mcid))) {
      edits.push({ at: start, until: end, text: '/Artifact <</Type /Layout>> BDC' });
    }
  }
  for (const { first, last, hasText } of unaccountedRuns(marked)) {
    const type = hasText ? 'Pagination' : 'Layout';
    edits.push({ at: first.start, until: first.start, text: `/Artifact <</Type /${type}>> BDC\n` });
    edits.push({ at: last.end, until: last.end, text: '\nEMC' });
  }
  edits.sort((a, b) => a.at - b.at || a.until - b.until);
  let result = '';
  let position = 0;
  for (const { at, until, text } of edits) {
    result += content.slice(position, at) + text;
    position = until;
  }
  return result + content.slice(position);
}

interface Run {
  readonly first: Operation;
  last: Operation;
  hasText: boolean;
}

/** Operators that a run of artifacts may not span: the marks would no longer nest with them. */
const BORDERS = new Set(['q', 'Q', 'BMC', 'BDC', 'EMC', 'cm', 'n']);

/** The longest runs of whole text objects and whole paths that draw outside every mark. */
function unaccountedRuns(operations: readonly MarkedOperation[]): Run[] {
  const runs: Run[] = [];
  let run = null as Run | null;
  let opening = null as Operation | null;
  let inText = false;
  let textDraws = false;
  const close = (first: Operation, last: Operation, hasText: boolean) => {
    if (run === null) runs.push((run = { first, last, hasText }));
    else [run.last, run.hasText] = [last, run.hasText || hasText];
  };
  for (const operation of operations) {
    const { operator, marks } = operation;
    if (operator === 'BT') [inText, textDraws, opening] = [true, false, operation];
    else if (operator === 'ET') {
      if (textDraws && opening !== null) close(opening, operation, true);
      [inText, opening] = [false, null];
    } else if (inText) {
      // A text object that is tied in part stays as it is: the gate then refuses the file.
      if (draws(operation)) textDraws = !isAccounted(marks);
    } else if (BORDERS.has(operator)) [run, opening] = [null, null];
    else if (buildsPath(operation)) opening ??= operation;
    else if (draws(operation)) {
      if (!isAccounted(marks)) close(opening ?? operation, operation, drawsText(operation));
      opening = null;
    }
  }
  return runs;
}
