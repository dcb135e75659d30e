import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../shared/search/fold';
import { findSymbols, symbolKeys } from '../../../../shared/search/symbol';

/** True where what is typed leads to the document of that symbol. */
function leads(typed: string, symbol: string): boolean {
  const keys = new Set(symbolKeys(symbol).map(({ key }) => key));
  return findSymbols(foldText(typed)).some((candidate) => candidate.keys.some((key) => keys.has(key)));
}

describe('a symbol is recognised in every spelling', () => {
  it.each([
    'A/RES/71/244',
    'a/res/71/244',
    '71/244',
    '71 / 244',
    'res 71-244',
    'résolution 71/244',
    'Resolución 71/244',
    'resolution 71 244',
    'A RES 71 244',
    'A-RES-71-244',
    '71-244',
  ])('%s', (typed) => {
    expect(leads(typed, 'A/RES/71/244')).toBe(true);
  });

  it.each([
    '3251 (XXIX)',
    '3251(XXIX)',
    '3251 XXIX',
    '3251 xxix',
    '3251XXIX',
    '3251 (29)',
    'A/3251 (XXIX)',
    'A/3251(XXIX)',
    'A/RES/3251 (XXIX)',
    'résolution 3251 29',
  ])('%s', (typed) => {
    expect(leads(typed, 'A/RES/3251 (XXIX)')).toBe(true);
  });

  it.each([
    ['décision 17/1', 'SSC/17/1'],
    ['decision 66/550', 'A/DEC/66/550'],
    ['222 (IX)', 'E/RES/222 (IX)'],
    ['DP/CF/SSC/7', 'DP/CF/SSC/7'],
    ['3201 (S-VI)', 'A/RES/3201(S-VI)'],
    ['résolution 3201 (s-6)', 'A/RES/3201(S-VI)'],
    ['3201 S-VI', 'A/RES/3201(S-VI)'],
    ['A/RES/3201 (S-VI)', 'A/RES/3201(S-VI)'],
    ['td/b(s-22)/2', 'TD/B(S-XXII)/2'],
    ['A/73/L.80', 'A/73/L.80'],
    ['a/67/39', 'A/67/39'],
    ['A/C.2/79/L.15', 'A/C.2/79/L.15/Rev.1'],
    ['E/1997/65', 'E/1997/65/Add.1'],
  ])('%s is %s', (typed, symbol) => {
    expect(leads(typed, symbol)).toBe(true);
  });
});

describe('a symbol is not', () => {
  it('that of the ordinary session of the same number', () => {
    expect(leads('3201 (S-VI)', 'A/RES/3201(VI)')).toBe(false);
    expect(leads('3201 (VI)', 'A/RES/3201(S-VI)')).toBe(false);
  });

  it.each(['1974-1978', 'Groupe des 77', '20 mars 2019', 'G77', 'le monde'])('seen in «%s»', (typed) => {
    expect(findSymbols(foldText(typed))).toEqual([]);
  });

  it('confused with another series of the same numbers', () => {
    expect(leads('A/67/39', 'A/RES/67/227')).toBe(false);
    expect(symbolKeys('A/67/39').find(({ key }) => key === '67/39')?.rule).toBe('number');
    expect(symbolKeys('A/RES/67/39').find(({ key }) => key === '67/39')?.rule).toBe('short-symbol');
  });
});

it('says what the words before it call the document', () => {
  expect(findSymbols('decision 17/1')[0]?.category).toBe('decision');
  expect(findSymbols('resolution 17/1')[0]?.category).toBe('resolution');
  expect(findSymbols('17/1')[0]?.category).toBeNull();
});

it('a symbol is also found with nothing between its letters and figures', () => {
  const compact = (symbol: string) => symbolKeys(symbol).map(({ key }) => key);
  expect(compact('SG/SM/22786')).toContain('sgsm22786');
  expect(compact('A/RES/71/244')).toContain('ares71244');
  expect(compact('A/RES/3019 (XXVII)')).toEqual(expect.arrayContaining(['ares301927', 'ares3019xxvii']));
  expect(compact('71/244')).not.toContain('71244');
});
