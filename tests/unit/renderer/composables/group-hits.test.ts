import { expect, it } from 'vitest';
import { groupHits } from '../../../../renderer/composables/group-hits';
import type { SearchHit } from '../../../../shared/reference/types';

const hit = (kind: string, id: string) => ({ card: { kind, id } }) as unknown as SearchHit;

it('groups hits by kind, the kind of the best hit first', () => {
  const groups = groupHits([hit('term', 'a'), hit('body', 'b'), hit('term', 'c')]);
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ card }) => card.id)])).toEqual([
    ['term', ['a', 'c']],
    ['body', ['b']],
  ]);
});
