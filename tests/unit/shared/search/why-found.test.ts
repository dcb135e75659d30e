import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

function passage(words: string, id: string, lang: Lang = 'fr'): string {
  const hit = search(sql, { words, lang }).hits.find(({ card }) => card.id === id);
  return (hit?.snippet ?? []).map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('where neither name nor text has the words, the passage tells why the record is there', () => {
  it('by what it relates to, with its acronym', () => {
    expect(passage('G77', 'g77')).not.toContain(' : ');
    expect(passage('UNOSSC', 'res-3251')).toMatch(/^[^[]+\u00a0: .*\(\[UNOSSC\]\)$/);
    expect(passage('UNOSSC', 'res-3251', 'en')).toMatch(/^[^[]+: .*\(\[UNOSSC\]\)$/);
  });

  it('by its date, in full', () => {
    expect(passage('22/11/1965', 'undp')).toMatch(/^\[22\s+novembre\s+1965\] · Aide/);
    expect(passage('1965-11-22', 'undp', 'en')).toMatch(/^\[22\s+November\s+1965\] · /);
  });
});
