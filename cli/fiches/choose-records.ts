import { KINDS } from '../../shared/model/kind';
import type { ReferenceApi } from '../../shared/reference/api';
import type { RecordCard } from '../../shared/reference/types';
import { editDistance } from '../../shared/search/distance';
import type { FichesRequest } from './request';

/** The records that a request names, and a line for each name that no record has. */
export interface ChosenRecords {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

const SUGGESTIONS = 3;

/** Finds the records of a request, each once, in the order asked or that of the lists. */
export function chooseRecords(
  reference: Pick<ReferenceApi, 'list' | 'record'>,
  { ids, kinds }: Pick<FichesRequest, 'ids' | 'kinds'>,
): ChosenRecords {
  const chosen = kinds.flatMap((kind) => reference.list({ kind }, 'fr').map(({ id }) => id));
  const unknown: string[] = [];
  let all: RecordCard[] | undefined;
  for (const name of ids) {
    const record = reference.record(name, 'fr');
    if (record) {
      chosen.push(record.id);
      continue;
    }
    all ??= KINDS.flatMap((kind) => reference.list({ kind }, 'fr'));
    const near = nearest(
      name,
      all.flatMap(({ id, ref }) => [id, ref]),
    );
    const advice =
      near.length > 0 ? `did you mean ${near.join(', ')}?` : 'npm run search -- "<words>" finds the ids';
    unknown.push(`there is no record "${name}"; ${advice}`);
  }
  return { ids: [...new Set(chosen)], unknown };
}

/** The candidates most like `word`, nearest first: few letters apart, or one within the other. */
function nearest(word: string, candidates: readonly string[]): string[] {
  const plain = word.toLowerCase();
  const limit = Math.max(2, Math.floor(plain.length / 3));
  return candidates
    .map((candidate) => {
      const other = candidate.toLowerCase();
      const distance = editDistance(plain, other, limit);
      const within = plain.length > 2 && (other.includes(plain) || plain.includes(other));
      return { candidate, distance: distance > limit && within ? limit : distance };
    })
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate);
}
