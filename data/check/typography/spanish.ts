import type { TypographyRule } from './rule';

/** What Spanish does not print. */
export const SPANISH: readonly TypographyRule[] = [
  {
    wrong: /[ \u00a0\u202f]+[;:!?]/gu,
    message: 'has a space before its punctuation',
    remedy: 'remove it',
  },
  {
    wrong: /«\s|\s»/gu,
    message: 'has a space inside its guillemets',
    remedy: 'remove it',
  },
  { wrong: /(?<!«[^»]*)[“”]/gu, message: 'has English quotation marks', remedy: 'write «»' },
  {
    wrong: /(?<!¿[^?]*)\?|(?<!¡[^!]*)!/gu,
    message: 'has no opening sign',
    remedy: 'open the question or the exclamation with ¿ or ¡',
  },
  {
    wrong:
      /\b\d+(?:\.?[oa°]|\.[ºª]|do|ro|to|mo|vo|avo|va|ra)(?!\p{L})|\b\d*[02-9]?[02-57-9]er(?!\p{L})(?<!3er)|\b\d+ [ºª]/gu,
    message: 'is not a Spanish ordinal',
    remedy: 'write 17º, 36ª, 1er, 3er',
  },
  {
    wrong: /(?<![\p{N}.,/])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?![\p{N}/])/gu,
    message: 'does not group its figures as Spanish does',
    remedy: 'write 12.500',
  },
  { wrong: / %/gu, message: 'has a plain space before %', remedy: 'write 0,7%' },
  {
    wrong: /\bsur-[Ss]ur\b|\bSur-sur\b/gu,
    message: 'has a direction in lower case',
    remedy: 'write Sur-Sur',
    inTitles: false,
  },
];
