import { foldText } from '../../shared/search/fold';
import type { GlossaryEntry } from '../../shared/reference/types';

/** Entries that start with the same letter; `#` holds those that start with none. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Entries whose term or expansion holds the words, whatever their accents and capitals. */
export function filterEntries(entries: readonly GlossaryEntry[], words: string): GlossaryEntry[] {
  const sought = foldText(words.trim());
  return entries.filter((entry) => foldText(`${entry.term} ${entry.expansion ?? ''}`).includes(sought));
}

/** Entries under their first letter without accents, in the order given. */
export function groupByLetter(entries: readonly GlossaryEntry[]): GlossaryLetter[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const first = foldText(entry.term).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, alike]) => ({ letter, entries: alike }));
}
