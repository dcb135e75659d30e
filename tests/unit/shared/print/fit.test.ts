import { describe, expect, it } from 'vitest';
import { fitAll, type Extent, type Fit } from '../../../../shared/print/fit';

/** A sheet whose text covers `area` pages at 10 pt; two columns take 0.9 of the open layout, dense ones 0.8. */
function extent(area: number, { layout, size }: Fit): Extent {
  const covered = area * (size / 10) ** 2 * { open: 1, columns: 0.9, dense: 0.8 }[layout];
  const pages = Math.ceil(covered);
  return { pages, lastFill: covered - pages + 1 };
}

const fitOne = (area: number, size: 'small' | 'normal' | 'large' = 'normal') =>
  fitAll([area], size, (proposals) => proposals.map(({ sheet, fit }) => extent(sheet, fit)))[0];

describe('fitAll', () => {
  it('leaves a short sheet open, in the preferred size', () => {
    expect(fitOne(0.3)).toMatchObject({ layout: 'open', size: 10.5, pages: 1 });
  });

  it('goes to two columns, then to smaller text, then runs lists together before it takes a second page', () => {
    expect(fitOne(1.05)).toMatchObject({ layout: 'columns', size: 10, pages: 1 });
    expect(fitOne(1.35)).toMatchObject({ layout: 'columns', size: 9, pages: 1 });
    expect(fitOne(1.5)).toMatchObject({ layout: 'dense', size: 9, pages: 1 });
    expect(fitOne(1.7)).toMatchObject({ layout: 'dense', size: 8.5, pages: 1 });
  });

  it('takes two pages in the largest size that fills them, never three lines on the last one', () => {
    expect(fitOne(1.8)).toMatchObject({ pages: 2, size: 10.5 });
    expect(fitOne(2.3)).toMatchObject({ pages: 2, size: 9.5 });
    for (let area = 0.1; area < 5; area += 0.05) {
      const { pages, lastFill } = fitOne(area) ?? { pages: 0, lastFill: 0 };
      expect(pages === 1 || lastFill >= 0.2, `area ${String(area)}`).toBe(true);
    }
  });

  it('goes to columns where the open layout leaves a void below a short text', () => {
    const [fitted] = fitAll(['short text, many relations'], 'normal', (proposals) =>
      proposals.map(({ fit }) => ({ pages: 1, lastFill: 0.8, uneven: fit.layout === 'open' })),
    );
    expect(fitted).toMatchObject({ layout: 'columns', size: 10.5 });
  });

  it('keeps large text large', () => {
    expect(fitOne(1.2, 'large')).toMatchObject({ pages: 2, size: 12.5 });
  });

  it('measures together only the sheets that are undecided', () => {
    const asked: number[] = [];
    const fitted = fitAll([0.3, 0.4, 1.7], 'normal', (proposals) => {
      asked.push(proposals.length);
      return proposals.map(({ sheet, fit }) => extent(sheet, fit));
    });
    expect(asked[0]).toBe(3);
    expect(asked.slice(1).every((count) => count === 1)).toBe(true);
    expect(fitted.map(({ size }) => size)).toEqual([10.5, 10.5, 8.5]);
  });
});
