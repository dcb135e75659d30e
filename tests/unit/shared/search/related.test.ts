import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

const hits = (words: string, lang: Lang) => search(sql, { words, lang }).hits;
const first = (words: string, lang: Lang) => hits(words, lang)[0]?.card.id;

describe('what stands in the relation that is asked for comes first', () => {
  it.each([
    ['fr', 'hôte de l’UNOSSC', 'undp'],
    ['fr', 'par qui l’UNOSSC est-il hébergé', 'undp'],
    ['fr', 'organe qui héberge l’UNOSSC', 'undp'],
    ['en', 'UNOSSC host', 'undp'],
    ['es', 'anfitrión de la UNOSSC', 'undp'],
    ['fr', 'qui a créé l’UNOSSC', 'res-3251'],
  ] as const)('%s: «%s»', (lang, words, id) => {
    expect(first(words, lang)).toBe(id);
  });

  it('and the other end of it where the words say so', () => {
    expect(first('hébergé par le PNUD', 'fr')).toBe('unossc');
    expect(first('hosted by UNDP', 'en')).toBe('unossc');
  });

  it('with the passage that says it', () => {
    const [hit] = hits('hôte de l’UNOSSC', 'fr');
    expect((hit?.snippet ?? []).map(({ text }) => text).join('')).toContain('UNOSSC');
  });

  it.each([
    ['fr', 'création de l’UNOSSC', 'unossc'],
    ['fr', 'UNOSSC', 'unossc'],
    ['en', 'when was 33/134 adopted', 'res-33-134'],
  ] as const)('but not where the record itself is asked for: %s, «%s»', (lang, words, id) => {
    expect(first(words, lang)).toBe(id);
  });

  it('nor where nothing stands in it', () => {
    expect(first('hôte du Groupe des 77', 'fr')).toBe('g77');
  });
});
