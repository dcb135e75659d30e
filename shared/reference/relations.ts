import { CONFIDENCES } from '../model/kind';
import type { Lang } from '../model/language';
import { RELATION_NAMES } from '../model/relation';
import { compareText } from '../text/collate';
import { cardsByRowid } from './cards';
import type { CitesOf } from './cites';
import { number, oneOf, textOrNull } from './row';
import type { Sql } from './sql';
import type { RelationView } from './types';

const BOTH_WAYS = `
  SELECT id, type, target AS other, 'forward' AS direction, valid_from, valid_until, confidence FROM relation WHERE source = ?1
  UNION ALL
  SELECT id, type, source, 'inverse', valid_from, valid_until, confidence FROM relation WHERE target = ?1`;

/** Relations of a record, stated by it or by others: by type, then direction, then time, then title. */
export function readRelations(sql: Sql, record: number, lang: Lang, cites: CitesOf): RelationView[] {
  const rows = sql.all(BOTH_WAYS, [record]);
  const cards = cardsByRowid(sql, [...new Set(rows.map((row) => number(row, 'other')))], lang);
  const views = rows.flatMap((row): RelationView[] => {
    const other = cards.get(number(row, 'other'));
    if (!other) return [];
    const direction = oneOf(row, 'direction', ['forward', 'inverse'] as const);
    return [
      {
        type: oneOf(row, 'type', RELATION_NAMES),
        direction,
        other,
        from: textOrNull(row, 'valid_from'),
        until: textOrNull(row, 'valid_until'),
        confidence: oneOf(row, 'confidence', CONFIDENCES),
        cites: direction === 'forward' ? cites('relation', number(row, 'id')) : [],
      },
    ];
  });
  return views.sort(
    (a, b) =>
      RELATION_NAMES.indexOf(a.type) - RELATION_NAMES.indexOf(b.type) ||
      compareCodes(a.direction, b.direction) ||
      compareCodes(placeInTime(a), placeInTime(b)) ||
      compareText(a.other.title, b.other.title, lang),
  );
}

/** When a relation begins, or the date of the event or text at its other end; else after all. */
function placeInTime({ from, other }: RelationView): string {
  const dated = other.kind === 'milestone' || other.kind === 'instrument';
  return from ?? (dated ? other.date?.start : undefined) ?? '9999';
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
