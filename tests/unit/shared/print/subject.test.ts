import { describe, expect, it } from 'vitest';
import { readSubject, writeSubject, type PrintSubject } from '../../../../shared/print/subject';

describe('subject of a printed document', () => {
  it.each<PrintSubject>([
    { of: 'nothing' },
    { of: 'records', ids: ['unossc', 'B-002'] },
    { of: 'kind', kind: 'body', without: ['g8'] },
    { of: 'kind', kind: 'term', without: [] },
    { of: 'sheet', sheet: 'chart' },
  ])('comes back from its address: $of', (subject) => {
    expect(readSubject(writeSubject(subject))).toEqual(subject);
  });

  it('takes each record once, and nothing from what makes no sense', () => {
    expect(readSubject({ ids: 'a,,b,a' })).toEqual({ of: 'records', ids: ['a', 'b'] });
    expect(readSubject({ ids: ['a'], kind: 'planet', sheet: 'map' })).toEqual({ of: 'nothing' });
  });
});
