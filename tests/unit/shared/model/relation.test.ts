import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/model/language';
import { RELATION_NAMES, relationType } from '../../../../shared/model/relation';

describe('the readings of relations', () => {
  it.each(RELATION_NAMES)('%s reads from both ends in each language, as a heading', (name) => {
    const { forward, inverse } = relationType(name);
    for (const lang of LANGUAGES) {
      for (const reading of [forward[lang], inverse[lang]]) {
        expect(reading.trim()).toBe(reading);
        expect(reading).toMatch(/^\p{Lu}[\p{L}’ ]+$/u);
      }
    }
  });

  it.each(LANGUAGES)('tells in %s the two ends of a relation apart', (lang) => {
    for (const name of RELATION_NAMES) {
      const { forward, inverse } = relationType(name);
      expect(forward[lang]).not.toBe(inverse[lang]);
    }
  });

  it.each(LANGUAGES)('has in %s a heading of its own for each relation and each end', (lang) => {
    const readings = RELATION_NAMES.flatMap((name) => {
      const { forward, inverse } = relationType(name);
      return [forward[lang], inverse[lang]];
    });
    const repeated = readings.filter((reading, index) => readings.indexOf(reading) !== index);
    expect(repeated).toEqual([]);
  });
});
