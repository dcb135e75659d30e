import type { FieldPath } from '../load/record-file';
import type { Group } from './contents';

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The fields that hold a date, wherever they stand in a record. */
const DATE_FIELDS = ['date', 'from', 'until', 'checked'];

interface DateAt {
  readonly path: FieldPath;
  readonly date: string;
}

interface SpanAt {
  readonly path: FieldPath;
  readonly start: string;
  readonly end: string;
}

/** Every well-formed date within the maps of a record. */
export function datesOf(groups: readonly Group[]): DateAt[] {
  const found: DateAt[] = [];
  for (const group of groups) {
    for (const name of DATE_FIELDS) {
      const date = dateOf(group.value[name]);
      if (date !== undefined) found.push({ path: [...group.path, name], date });
    }
  }
  return found;
}

/** Every span with both its ends within the maps of a record, with the path of the group that holds it. */
export function spansOf(groups: readonly Group[]): SpanAt[] {
  return groups.flatMap((group) => {
    const start = dateOf(group.value['date']) ?? dateOf(group.value['from']);
    const end = dateOf(group.value['until']);
    return start !== undefined && end !== undefined ? [{ path: group.path, start, end }] : [];
  });
}

function dateOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && DATE.test(text) ? text : undefined;
}
