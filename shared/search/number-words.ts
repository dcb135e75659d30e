import { foldText } from './fold';
import type { Token } from './tokens';

/*
 * Numbers written in words, in the three languages at once: «dix-septième», `seventeenth`,
 * «decimoséptimo» and «setenta y siete». A word that is a number in one language and another
 * word in the next is left out: «once» is eleven in Spanish and «formerly» in English.
 */
const CARDINALS: Readonly<Record<number, string>> = {
  2: 'deux two dos', 3: 'trois three tres', 4: 'quatre four cuatro', 5: 'cinq five cinco', 6: 'six seis',
  7: 'sept seven siete', 8: 'huit eight ocho', 9: 'neuf nine nueve', 10: 'dix ten diez', 11: 'onze eleven',
  12: 'douze twelve doce', 13: 'treize thirteen trece', 14: 'quatorze fourteen catorce',
  15: 'quinze fifteen quince', 16: 'seize sixteen dieciséis', 17: 'seventeen diecisiete',
  18: 'eighteen dieciocho', 19: 'nineteen diecinueve', 20: 'vingt vingts twenty veinte', 21: 'veintiuno veintiún',
  22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis', 27: 'veintisiete',
  28: 'veintiocho', 29: 'veintinueve', 30: 'trente thirty treinta', 40: 'quarante forty cuarenta',
  50: 'cinquante fifty cincuenta', 60: 'soixante sixty sesenta', 70: 'septante seventy setenta',
  80: 'octante huitante eighty ochenta', 90: 'nonante ninety noventa', 100: 'cent cents hundred cien ciento',
}; // prettier-ignore
const ORDINALS: Readonly<Record<number, string>> = {
  1: 'premier première unième first primer primero primera', 2: 'deuxième second seconde segundo segunda',
  3: 'troisième third tercer tercero tercera', 4: 'quatrième fourth cuarto cuarta', 5: 'cinquième fifth quinto quinta',
  6: 'sixième sixth sexto sexta', 7: 'septième seventh séptimo séptima', 8: 'huitième eighth octavo octava',
  9: 'neuvième ninth noveno novena', 10: 'dixième tenth décimo décima', 11: 'onzième eleventh undécimo undécima',
  12: 'douzième twelfth duodécimo duodécima', 13: 'treizième thirteenth decimotercero decimotercera decimotercer',
  14: 'quatorzième fourteenth decimocuarto decimocuarta', 15: 'quinzième fifteenth decimoquinto decimoquinta',
  16: 'seizième sixteenth decimosexto decimosexta', 17: 'seventeenth decimoséptimo decimoséptima',
  18: 'eighteenth decimoctavo decimoctava', 19: 'nineteenth decimonoveno decimonovena',
  20: 'vingtième twentieth vigésimo vigésima', 30: 'trentième thirtieth trigésimo trigésima',
  40: 'quarantième fortieth cuadragésimo cuadragésima', 50: 'cinquantième fiftieth quincuagésimo quincuagésima',
  60: 'soixantième sixtieth sexagésimo sexagésima', 70: 'septantième seventieth septuagésimo septuagésima',
  80: 'eightieth octogésimo octogésima', 90: 'nonantième ninetieth nonagésimo nonagésima',
  100: 'centième hundredth centésimo centésima',
}; // prettier-ignore

/** «un» and «one» are numbers after others only: «vingt et un», `twenty-one`. */
const UNITS = new Set(['un', 'une', 'uno', 'una', 'one']);
const CONNECTORS = new Set(['et', 'y', 'and']);

interface Value {
  readonly value: number;
  readonly ordinal: boolean;
}

const VALUES: ReadonlyMap<string, Value> = new Map(
  ([[CARDINALS, false], [ORDINALS, true]] as const).flatMap(([words, ordinal]) =>
    Object.entries(words).flatMap(([value, forms]) =>
      forms.split(' ').map((form) => [foldText(form), { value: Number(value), ordinal }] as const),
    ),
  ),
); // prettier-ignore

/** A number written in words. */
export interface WrittenNumber {
  /** Number of its first word, and how many words it has. */
  readonly at: number;
  readonly words: number;
  readonly value: number;
}

/** True for a word that counts, such as «dix-sept» or `17`, and not for one that orders: «17e», «septième». */
export function isCardinal({ raw }: Pick<Token, 'raw'>): boolean {
  return /^\d+$/.test(raw) || VALUES.get(foldText(raw))?.ordinal === false;
}

/** The numbers written in words among the words of a text, the longest at each place. */
export function writtenNumbers(tokens: readonly Pick<Token, 'text'>[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    if (!number) continue;
    found.push(number);
    at += number.words - 1;
  }
  return found;
}

function numberAt(tokens: readonly Pick<Token, 'text'>[], at: number): WrittenNumber | null {
  const first = VALUES.get(tokens[at]?.text ?? '');
  if (!first) return null;
  let value = first.value;
  let words = 1;
  let ended = first.ordinal && first.value % 10 !== 0;
  while (!ended) {
    const skipped = CONNECTORS.has(tokens[at + words]?.text ?? '') ? 1 : 0;
    const word = tokens[at + words + skipped]?.text ?? '';
    const next = UNITS.has(word) ? { value: 1, ordinal: false } : VALUES.get(word);
    const sum = next ? added(value, next.value) : null;
    if (!next || sum === null) break;
    value = sum;
    words += skipped + 1;
    ended = next.ordinal && next.value % 10 !== 0;
  }
  return { at, words, value };
}

/** 60 and 10 are 70, 4 and 20 are 80, 10 and 7 are 17; 2 and 3 are two numbers. */
function added(value: number, next: number): number | null {
  if (next === 100) return value > 1 && value < 10 ? value * 100 : null;
  if (value === 4 && next === 20) return 80;
  if (value === 10 && next < 10) return 10 + next;
  if (value >= 100 && value % 100 === 0 && next < 100) return value + next;
  if (value % 100 >= 20 && value % 10 === 0 && next < ([60, 80].includes(value % 100) ? 20 : 10))
    return value + next;
  const rest = value > 100 ? added(value % 100, next) : null;
  return rest === null ? null : value - (value % 100) + rest;
}
