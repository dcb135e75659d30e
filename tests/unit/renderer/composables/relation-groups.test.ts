import { describe, expect, it } from 'vitest';
import { groupRelations } from '../../../../renderer/composables/relation-groups';
import type { RelationView } from '../../../../shared/reference/types';
import { card } from '../helpers/sample-view';

function relation(
  type: RelationView['type'],
  direction: RelationView['direction'],
  id: string,
): RelationView {
  return { type, direction, other: card({ id }), from: null, until: null, confidence: 'verified', cites: [] };
}

describe('groupRelations', () => {
  it('reads each end of a relation in its own words', () => {
    const groups = groupRelations(
      [relation('hosts', 'inverse', 'undp'), relation('hosts', 'forward', 'x')],
      'fr',
    );
    expect(groups.map(({ heading }) => heading)).toEqual(['Héberge', 'Hôte']);
  });

  it('gathers relations of one reading, own statements before those of others', () => {
    const groups = groupRelations(
      [
        relation('guides', 'inverse', 'assembly'),
        relation('manages', 'forward', 'fund-a'),
        relation('guides', 'inverse', 'committee'),
        relation('manages', 'forward', 'fund-b'),
      ],
      'en',
    );
    expect(groups.map(({ heading, relations }) => [heading, relations.map(({ other }) => other.id)])).toEqual(
      [
        ['Manages', ['fund-a', 'fund-b']],
        ['Receives guidance from', ['assembly', 'committee']],
      ],
    );
  });

  it('gives no group where there is no relation', () => {
    expect(groupRelations([], 'es')).toEqual([]);
  });
});
