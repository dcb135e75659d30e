import { describe, expect, it } from 'vitest';
import { shareWidth } from '../../../../shared/print/share-width';

describe('shareWidth', () => {
  it('gives each the width it wants where there is room', () => {
    expect(shareWidth([40, 86], 172)).toEqual([40, 86]);
  });

  it('takes from the widest only, in place, until all stand in the total', () => {
    expect(shareWidth([86, 40, 50], 160)).toEqual([70, 40, 50]);
    expect(shareWidth([80, 40, 80], 160)).toEqual([60, 40, 60]);
    expect(shareWidth([80, 80, 80, 80], 164)).toEqual([41, 41, 41, 41]);
  });
});
