import type { TypographyRule } from './rule';

/** What English does not print. */
export const ENGLISH: readonly TypographyRule[] = [
  {
    wrong: /[ \u00a0\u202f]+[;:!?]/gu,
    message: 'has a space before its punctuation',
    remedy: 'remove it',
  },
  {
    wrong: /[«»]/gu,
    message: 'has guillemets',
    remedy: 'write “ ”',
  },
  { wrong: /“\s|\s”/gu, message: 'has a space inside its quotation marks', remedy: 'remove it' },
  {
    wrong: /(?<![\p{N}.,/])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{N}/])/gu,
    message: 'does not group its figures as English does',
    remedy: 'write 12,500',
  },
  {
    wrong:
      /(?<![\p{N}/.])(?:\d*1[123](?:st|nd|rd)|(?:\d*[02-9])?1(?:nd|rd|th)|(?:\d*[02-9])?2(?:st|rd|th)|(?:\d*[02-9])?3(?:st|nd|th)|\d*[04-9](?:st|nd|rd))\b|\d[ᵗˢⁿʳ]/gu,
    message: 'is not an English ordinal',
    remedy: 'write 1st, 2nd, 3rd, 4th',
  },
  { wrong: /\s%/gu, message: 'has a space before %', remedy: 'remove it' },
  {
    wrong: /\bsouth-[Ss]outh\b|\bSouth-south\b/gu,
    message: 'has a direction in lower case',
    remedy: 'write South-South',
    inTitles: false,
  },
  { wrong: /[¿¡º]/gu, message: 'has a Spanish sign', remedy: 'remove it' },
];
