import { describe, expect, it } from 'vitest';
import { ficheData, stripAround } from '../../../../shared/print/fiche-data';
import { card, VIEW } from '../../renderer/helpers/sample-view';

const milestones = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card({ id, kind: 'milestone' }));
const ids = (id: string) => stripAround(milestones, id).map((one) => one.id);

describe('stripAround', () => {
  it('shows two milestones on each side', () => {
    expect(ids('c')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('shows as many at the ends of time', () => {
    expect(ids('a')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids('f')).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('is empty for a record that is no milestone', () => {
    expect(ids('x')).toEqual([]);
  });
});

describe('ficheData', () => {
  it('is null where a language has no such record', () => {
    expect(ficheData([VIEW, null], {})).toBeNull();
    expect(ficheData([VIEW], {})?.id).toBe('unossc');
  });
});
