import { NBSP, NNBSP } from '../../../shared/text/spaces';
import type { TypographyRule } from './rule';

/** What French does not print. Spaces are those of `shared/text/spaces.ts`. */
export const FRENCH: readonly TypographyRule[] = [
  {
    wrong: new RegExp(`(?<![${NNBSP}!?])[;!?]`, 'gu'),
    message: 'has no narrow no-break space before its ; ! or ?',
    remedy: 'put one (U+202F)',
  },
  {
    wrong: new RegExp(`(?<!${NBSP}):(?!//|\\d)`, 'gu'),
    message: 'has no no-break space before its colon',
    remedy: 'put one (U+00A0)',
  },
  {
    wrong: new RegExp(`«(?!${NBSP})|(?<!${NBSP})»`, 'gu'),
    message: 'has no no-break space inside its guillemets',
    remedy: 'put one (U+00A0)',
  },
  { wrong: /(?<!«[^»]*)[“”]/gu, message: 'has English quotation marks', remedy: 'write « »' },
  {
    wrong: /(?<!\p{L})(?:\d+|[IVXLC]+)(?:ère|ière|ème|ième|è|eme|ieme|ᵉ|ᵉʳ|°)s?(?!\p{L})/gu,
    message: 'is not a French ordinal',
    remedy: 'write 1er, 1re, 2e, XXe',
  },
  {
    wrong: /(?<![\p{N}.,/])\d{1,3}(?:[ .,\u00a0]\d{3})+(?![\p{N}/]|\.\d)/gu,
    message: 'does not group its figures as French does',
    remedy: 'put a narrow no-break space (U+202F) between groups: 12\u202f500',
  },
  { wrong: /(?<!\u202f)%/gu, message: 'has no narrow no-break space before %', remedy: 'put one (U+202F)' },
  { wrong: /n° \d|n°\d|\bno\.? \d/giu, message: 'does not number as French does', remedy: 'write n°\u00a03' },
  {
    wrong: /\bs(?:ud-sud|ud-Sud)\b|\bSud-sud\b/gu,
    message: 'has a direction in lower case',
    remedy: 'write Sud-Sud',
    inTitles: false,
  },
  { wrong: /[¿¡º]/gu, message: 'has a Spanish sign', remedy: 'remove it' },
];
