import type { TypographyRule } from './rule';

/** What none of the three languages prints. */
export const COMMON: readonly TypographyRule[] = [
  { wrong: /'/gu, message: 'has a typewriter apostrophe', remedy: 'write ’ (U+2019)' },
  { wrong: /"/gu, message: 'has typewriter quotation marks', remedy: 'write « », “ ” or «»' },
  { wrong: /\.\.\.+/gu, message: 'has full stops for an ellipsis', remedy: 'write … (U+2026)' },
  { wrong: / {2,}/gu, message: 'has two spaces in a row', remedy: 'write one' },
  {
    wrong: /[ \u00a0\u202f]+[,.](?!\p{N})/gu,
    message: 'has a space before a comma or a full stop',
    remedy: 'remove it',
  },
  { wrong: /,(?=\p{L})/gu, message: 'has no space after a comma', remedy: 'add one' },
  { wrong: /\s-{1,2}\s/gu, message: 'has a hyphen for a dash', remedy: 'write – or rewrite the sentence' },
  {
    wrong: /(?<![\p{N}/.-])(?:19|20)\d{2}-(?:19|20)\d{2}(?![\p{N}/-])/gu,
    message: 'has a hyphen between two years',
    remedy: 'write an en dash: 2022–2025',
  },
  {
    wrong: /\(\s|\s\)|\p{Ll}\(/gu,
    message: 'has a space inside its brackets, or none before them',
    remedy: 'write (so)',
  },
];
