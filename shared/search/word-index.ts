import type { Lang } from '../model/language';
import { ofLanguage, Recent } from '../reference/recent';
import type { Sql } from '../reference/sql';
import { ByteReader } from './bytes';
import { TABLES } from './fields';

/** A word of the index. */
export interface IndexWord {
  /** How many records have it. */
  readonly records: number;
  /** Where it stands, as `Postings` reads it. */
  readonly postings: Uint8Array;
}

/** The words of the texts of a language, as the database holds them: sorted, in blocks. */
export const wordIndexOf = ofLanguage((sql, lang) => new WordIndex(sql, lang));

/** The forms of a word are neighbours, so that most of them are in a block that is at hand. */
const KEPT_BLOCKS = 128;

export class WordIndex {
  private readonly firstWords: readonly string[];
  private readonly kept = new Recent<number, Uint8Array>(KEPT_BLOCKS);
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  constructor(
    private readonly sql: Sql,
    private readonly lang: Lang,
  ) {
    this.firstWords = this.decoder.decode(this.block(0)).split(' ');
  }

  /** A word, or null where no text has it. */
  find(word: string): IndexWord | null {
    return this.wordsIn(this.blockOf(word), this.encoder.encode(word), true).next().value ?? null;
  }

  /** The word or, where `prefix` is true, the words that begin so. */
  words(term: string, prefix: boolean): IndexWord[] {
    if (prefix) return [...this.beginning(term)];
    const word = this.find(term);
    return word ? [word] : [];
  }

  /** The words that begin so. */
  *beginning(start: string): Generator<IndexWord, undefined> {
    const bytes = this.encoder.encode(start);
    let block = this.blockOf(start);
    do {
      yield* this.wordsIn(block, bytes, false);
      block += 1;
    } while (this.firstWords[block - 1]?.startsWith(start));
  }

  /** The words that begin so, as they are spelled, each with how many records have it. */
  *spelled(start: string): Generator<readonly [string, number], undefined> {
    let block = this.blockOf(start);
    do {
      const bytes = this.block(block);
      const reader = new ByteReader(bytes);
      const spelling = new Uint8Array(bytes.length);
      while (!reader.isAtEnd) {
        const shared = reader.number();
        const length = reader.number();
        const rest = reader.pass(length);
        const records = reader.number();
        reader.pass(reader.number());
        spelling.set(bytes.subarray(rest, rest + length), shared);
        const word = this.decoder.decode(spelling.subarray(0, shared + length));
        if (word.startsWith(start)) yield [word, records];
      }
      block += 1;
    } while (this.firstWords[block - 1]?.startsWith(start));
  }

  /** The block in which a word is, if any is. */
  private blockOf(word: string): number {
    let [low, high] = [0, this.firstWords.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.firstWords[middle] ?? '') <= word) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The words of a block that begin so or, where `whole`, are so. */
  private *wordsIn(block: number, start: Uint8Array, whole: boolean): Generator<IndexWord, undefined> {
    const bytes = this.block(block);
    const reader = new ByteReader(bytes);
    /** How many bytes of `start` the word before had. */
    let held = 0;
    while (!reader.isAtEnd) {
      const shared = reader.number();
      const length = reader.number();
      const rest = reader.pass(length);
      const records = reader.number();
      const size = reader.number();
      const postings = reader.pass(size);
      if (shared < held) held = shared;
      if (shared > held && held < start.length) continue;
      while (held < start.length && held < shared + length && bytes[rest + held - shared] === start[held])
        held += 1;
      if (held === start.length && (!whole || shared + length === held))
        yield { records, postings: bytes.subarray(postings, postings + size) };
    }
  }

  private block(block: number): Uint8Array {
    return this.kept.get(block, () => {
      const [row] = this.sql.all(`SELECT words FROM ${TABLES[this.lang]} WHERE block = ?1`, [block]);
      const bytes = row?.['words'];
      return bytes instanceof Uint8Array ? bytes : new Uint8Array(0);
    });
  }
}
