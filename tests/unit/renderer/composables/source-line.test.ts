import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../../renderer/composables/source-line';
import { card } from '../helpers/sample-view';

const line = (
  title: string,
  symbol: string | null,
  date: string | null = null,
  locator: string | null = null,
) =>
  sourceLine(
    {
      key: 'one',
      number: 1,
      locator,
      source: card({
        id: 'one',
        kind: 'source',
        title,
        symbol,
        date: date ? { start: date, end: null } : null,
      }),
    },
    'fr',
  );

describe('sourceLine', () => {
  it('says title, date and place', () => {
    expect(line('Vita', null, '2012-05-22', 'p. 3')).toBe('Vita, 22\u00a0mai\u00a02012, p. 3');
  });

  it('leaves out the symbol, which stands before the line already', () => {
    expect(line('Communiqué GA/11332, l’Assemblée examine', 'GA/11332')).toBe(
      'Communiqué, l’Assemblée examine',
    );
    expect(line('Communiqué E-472/14 de l’OEA', 'E-472/14')).toBe('Communiqué de l’OEA');
    expect(line('Cadre 2014–2017, document DP/CF/SSC/5', 'DP/CF/SSC/5')).toBe('Cadre 2014–2017');
    expect(line('Rapport sur sa quinzième session, A/62/39', 'A/62/39')).toBe(
      'Rapport sur sa quinzième session',
    );
  });

  it('keeps a symbol that is a part of another, or the whole title', () => {
    expect(line('Rapport A/62/39/Add.1', 'A/62/39')).toBe('Rapport A/62/39/Add.1');
    expect(line('A/62/39', 'A/62/39')).toBe('A/62/39');
  });

  it('gives the published title before one that we translated', () => {
    const original = { title: 'Core contributions', lang: 'en' as const };
    const source = card({ id: 'one', kind: 'source', title: 'Contributions de base', original });
    expect(sourceLine({ key: 'one', number: 1, locator: null, source }, 'fr')).toBe(
      'Core contributions [Contributions de base]',
    );
  });

  it('does not say a date that the title has', () => {
    expect(line('Courriel du 3 février 2015', null, '2015-02-03')).toBe('Courriel du 3 février 2015');
  });
});
