import { isLang, type Lang } from '../../shared/model/language';

/** What a person would type, and the records that would satisfy them. */
export interface Judgement {
  /** What the query puts to the test: accents, hyphens, symbols… */
  readonly family: string;
  /** A third of the queries was looked at only once the engine was tuned on the others. */
  readonly heldOut: boolean;
  readonly lang: Lang;
  readonly query: string;
  /** Grades by record id: 3 answers, 2 helps, 1 is related. `*` is any record. */
  readonly grades: ReadonlyMap<string, number>;
}

const HEADER = 'family\tset\tlang\tquery\texpected';

/** Reads `judgements.tsv`. Throws with the number of a line that is not a judgement. */
export function readJudgements(tsv: string): Judgement[] {
  const [header, ...lines] = tsv.trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`judgements.tsv:1: the header must be ${HEADER}`);
  return lines.map((line, index) => readJudgement(line, index + 2));
}

function readJudgement(line: string, number: number): Judgement {
  const [family, set, lang, query, expected, ...more] = line.split('\t');
  const grades = new Map((expected ?? '').split(' ').map(readGrade));
  const isSet = set === 'tuning' || set === 'held-out';
  const isGraded = [...grades].every(([id, grade]) => id !== '' && [1, 2, 3].includes(grade));
  if (!family || !isSet || !isLang(lang) || !query || !isGraded || more.length > 0) {
    throw new Error(`judgements.tsv:${number}: not a judgement; write five columns, as ${HEADER}`);
  }
  return { family, heldOut: set === 'held-out', lang, query, grades };
}

function readGrade(text: string): [string, number] {
  const colon = text.lastIndexOf(':');
  return [text.slice(0, colon), Number(text.slice(colon + 1))];
}
