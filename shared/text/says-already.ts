/** True where `text` has these words, whichever spaces stand between them. */
export function saysAlready(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
