import { wordsOf, type Word } from './words';

/** How many words in a row make a passage that two texts share. */
export const SHINGLE_WORDS = 8;

/** The fingerprint of each run of eight words, by the place of its first word. */
export function shinglesOf(words: readonly Word[]): string[] {
  const runs = Math.max(0, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: runs }, (_, at) =>
    fingerprint(
      words
        .slice(at, at + SHINGLE_WORDS)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
}

/** The file of a text's fingerprints: one a line, sorted, which does not give the text back. */
export function shingleFile(text: string): string {
  const lines = [...new Set(shinglesOf(wordsOf(text)))].sort();
  return `${HEADER}${lines.join('\n')}\n`;
}

const HEADER = `# Fingerprints of every run of ${SHINGLE_WORDS} words of the founding text (source unossc-a-propos), by which
# data:check finds sentences copied from it. Made by: npm run data:shingles -- FILE
`;

/** The fingerprints that a file holds. */
export function readShingles(file: string): Set<string> {
  return new Set(file.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}

/** 53 bits of a text (the cyrb53 hash): two runs of words meet by chance once in 10^12. */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
