import type { Fault } from '../fault';

/** A list of words kept by hand: one a line, sorted; `#` opens a comment; `!` before a word forbids it. */
export interface WordList {
  readonly allowed: ReadonlySet<string>;
  /** Words that the dictionary knows and we do not use, with what to write in their place. */
  readonly forbidden: ReadonlyMap<string, string>;
}

/** Reads a list. */
export function readWordList(text: string): WordList {
  const entries = entriesOf(text);
  return {
    allowed: new Set(entries.filter(({ isForbidden }) => !isForbidden).map(({ word }) => word)),
    forbidden: new Map(
      entries.filter(({ isForbidden }) => isForbidden).map(({ word, comment }) => [word, comment]),
    ),
  };
}

/**
 * What is wrong in a list: it is sorted, so that a word is added in one place only. `reasons` asks
 * a comment of each word.
 */
export function wordListFaults(file: string, text: string, reasons = false): Fault[] {
  const entries = entriesOf(text);
  return entries.flatMap(({ word, line, comment }, index) => {
    const fault = (message: string, remedy: string): Fault[] => [{ file, line, message, remedy }];
    if (reasons && comment === '')
      return fault(`"${word}" has no reason`, 'write what it stands for after #');
    const before = entries[index - 1]?.word;
    if (before === undefined || before < word) return [];
    if (before === word) return fault(`"${word}" is listed twice`, 'keep one');
    return fault(`"${word}" stands after "${before}"`, 'sort the list by code point');
  });
}

interface Entry {
  readonly word: string;
  readonly comment: string;
  readonly isForbidden: boolean;
  readonly line: number;
}

function entriesOf(text: string): Entry[] {
  return text.split('\n').flatMap((content, index) => {
    const [entry = '', ...comment] = content.split('#');
    const word = entry.trim();
    if (word === '') return [];
    return [
      {
        word: word.replace(/^!/, ''),
        comment: comment.join('#').trim(),
        isForbidden: word.startsWith('!'),
        line: index + 1,
      },
    ];
  });
}
