import { fold } from './fold';

/** A part of a text, in UTF-16 units of the original. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where a text holds the words as they follow each other, whatever their accents, case,
 * ligatures, apostrophes and spaces. Places do not overlap. Nothing is found for blank words.
 */
export function findText(source: string, words: string): TextSpan[] {
  const needle = fold(words).text.trim().replace(/ +/g, ' ');
  if (needle === '') return [];
  const { text, starts, end } = squeeze(source);
  const spans: TextSpan[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const last = at + needle.length;
    const start = starts[at] ?? 0;
    // A letter that opens into two, such as œ, is found whole.
    let stop = starts[last] ?? end;
    for (let next = last + 1; stop <= start && next <= text.length; next += 1) stop = starts[next] ?? end;
    spans.push({ start, end: afterMarks(source, stop) });
  }
  return spans;
}

/** The folded text with runs of spaces made one, and where each of its units begins in the original. */
function squeeze(source: string): { text: string; starts: number[]; end: number } {
  const { text: folded, origin } = fold(source);
  let text = '';
  const starts: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded[at] ?? '';
    if (letter === ' ' && text.endsWith(' ')) continue;
    text += letter;
    starts.push(origin[at] ?? source.length);
  }
  return { text, starts, end: source.length };
}

/** The accents that a decomposed letter carries belong to it. */
function afterMarks(source: string, at: number): number {
  const marks = /^\p{M}+/u.exec(source.slice(at, at + 8));
  return at + (marks?.[0].length ?? 0);
}
