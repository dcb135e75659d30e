import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../shared/model/language';
import { search } from '../../../../shared/search/search';
import { openSample } from '../helpers/sample-reference';

const sql = await openSample();

const answer = (words: string, lang: Lang = 'fr') => search(sql, { words, lang });
const first = (words: string, lang: Lang = 'fr') => answer(words, lang).hits[0]?.card.id;

describe('what is asked of a subject leads to the subject', () => {
  it.each([
    ['fr', 'histoire de l’UNOSSC', 'unossc'],
    ['fr', 'quel est le rôle de l’Assemblée générale', 'general-assembly'],
    ['en', 'when was UNOSSC founded', 'unossc'],
    ['es', 'cuándo se fundó el Grupo de los 77', 'g77'],
  ] as const)('%s: «%s»', (lang, words, id) => {
    expect(first(words, lang)).toBe(id);
  });

  it.each(['abril de 2012', 'abril 2012', '2 de abril de 2012', '2 abril 2012'])(
    'a date that a text writes with prepositions is found without them: %s',
    (words) => {
      expect(first(words, 'es')).toBe('unossc');
    },
  );

  it('but an aspect that is all one types counts as any word', () => {
    expect(answer('création').hits.map(({ card }) => card.id)).toContain('res-3251');
  });
});

describe('the field’s own words are searched for the everyday ones', () => {
  it.each([
    ['fr', 'équipe Sud-Sud', 'unossc'],
    ['fr', 'valider le plan', 'res-33-134'],
    ['en', 'ratify the plan of action', 'res-33-134'],
  ] as const)('%s: «%s»', (lang, words, id) => {
    expect(first(words, lang)).toBe(id);
    expect(answer(words, lang).corrected).toBeNull();
  });
});

it('a word for a kind of document prefers that kind', () => {
  expect(first('résolution création du service spécial')).toBe('res-3251');
});

it('the words of a name may come in any order', () => {
  expect(first('action plan Buenos Aires')).toBe('bapa');
  expect(first('77 groupe')).toBe('g77');
});

it('where the reader stands in time, or that it is of the United Nations, hides nothing', () => {
  expect(first('l’Assemblée générale de l’ONU aujourd’hui')).toBe('general-assembly');
  expect(first('UNOSSC now', 'en')).toBe('unossc');
});
