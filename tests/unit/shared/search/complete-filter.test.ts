import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Lang } from '../../../../shared/model/language';
import { completeFilter } from '../../../../shared/search/complete-filter';
import { FILTER_NAMES } from '../../../../shared/search/filter-names';
import { readFilters } from '../../../../shared/search/read-filters';

const SOURCES = [
  { ref: 'S-001', title: 'À propos du Bureau' },
  { ref: 'S-012', title: 'Résolution 33/134' },
];

function offered(text: string, lang: Lang = 'fr', caret = text.length): string[] {
  const found = completeFilter(text, caret, { lang, sources: SOURCES, thisYear: 2026 });
  return found?.items.map((item) => item.text) ?? [];
}

describe('completing a filter', () => {
  it('offers the names that begin so, in the language of the interface', () => {
    expect(offered('ty')).toEqual(['type:']);
    expect(offered('nairobi ann')).toEqual(['année:']);
    expect(offered('nairobi -ann')).toEqual(['-année:']);
    expect(offered('ki', 'en')).toEqual(['kind:']);
    expect(offered('fue', 'es')).toEqual(['fuente:']);
    expect(offered('t')).toEqual([]);
    expect(offered('nairobi')).toEqual([]);
  });

  it('offers the values of the model, whatever the accents', () => {
    expect(offered('type:')).toContain('type:organe');
    expect(offered('type:ja')).toEqual(['type:jalon']);
    expect(offered('plan -type:ja')).toEqual(['-type:jalon']);
    expect(offered('tipo:reso', 'es')).toEqual(['tipo:resolución']);
    expect(offered('langue:esp')).toEqual(['langue:espagnol']);
    expect(offered('langue:ru')).toEqual(['langue:russe']);
    expect(offered('confiance:a-')).toEqual(['confiance:à-vérifier']);
    expect(offered('kind:ja')).toEqual(['kind:jalon']);
  });

  it('has nothing more to say of a whole value', () => {
    expect(offered('type:jalon')).toEqual([]);
    expect(offered('type:jalon ')).toEqual([]);
  });

  it('offers decades, then what came since and until a year', () => {
    expect(offered('année:19')[0]).toBe('année:1990-1999');
    expect(offered('année:197')).toEqual(['année:1970-1979']);
    expect(offered('année:1978')).toEqual(['année:1978-', 'année:-1978']);
    expect(offered('année:2')).toContain('année:2020-2029');
  });

  it('offers sources by reference and by any word of their name', () => {
    expect(offered('source:s-0')).toEqual(['source:S-001', 'source:S-012']);
    expect(offered('source:resol')).toEqual(['source:S-012']);
    expect(offered('source:S-012')).toEqual([]);
  });

  it('takes the place of what is being typed, and of nothing else', () => {
    const found = completeFilter('nairobi type:ja 2009', 15, { lang: 'fr', sources: [], thisYear: 2026 });
    expect([found?.start, found?.end]).toEqual([8, 15]);
    expect(offered('type:jalon', 'fr', 7)).toEqual([]);
    expect(offered('"type:ja')).toEqual([]);
  });

  it.each(LANGUAGES)('offers in %s only what the search understands so', (lang) => {
    for (const name of Object.values(FILTER_NAMES)) {
      for (const letter of ['', ...'abcdefghijklmnopqrstuvwxyzéóà0123456789']) {
        const text = `${name[lang]}:${letter}`;
        const found = completeFilter(text, text.length, { lang, sources: SOURCES, thisYear: 2026 });
        for (const item of found?.items ?? []) {
          const { filters } = readFilters(item.text);
          const said = filters.source === undefined ? filters : { source: filters.source.toUpperCase() };
          expect(said, item.text).toEqual(item.filters);
        }
      }
    }
  });

  it('never throws, and stays within the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(60),
        fc.constantFrom(...LANGUAGES),
        (text, at, lang) => {
          const caret = Math.min(at, text.length);
          const found = completeFilter(text, caret, { lang, sources: SOURCES, thisYear: 2026 });
          return found === null || (found.start >= 0 && found.start <= found.end && found.end === caret);
        },
      ),
    );
  });
});
