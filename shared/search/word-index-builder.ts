import type { Lang } from '../model/language';
import type { Run } from '../reference/insert-rows';
import { Bytes } from './bytes';
import { TABLES } from './fields';
import { PlacesByWord } from './places-by-word';
import { packPostings, placeIn } from './postings';

/** A block of words fills a page of the database with this, where no word is longer by itself. */
const BLOCK_SIZE = 4040;

/** The four numbers before a word and its places take no more, for most words. */
const HEAD_SIZE = 6;

const CREATE_LENGTHS = `CREATE TABLE IF NOT EXISTS search_length (
  lang TEXT PRIMARY KEY,
  words BLOB NOT NULL              -- how many words each field of each record has, record by record
  ) WITHOUT ROWID`;

/**
 * Gathers the words of the records of a language, and writes them as `WordIndex` reads them. SQLite's
 * FTS4 would read every place of a common word before its first row, however few rows are wanted.
 */
export class WordIndexBuilder {
  private readonly words = new PlacesByWord();
  private readonly lengths = new Bytes();
  private records = 0;

  /** Adds the index words of each field of a record: 1 first, then 2 and so on. */
  add(record: number, fields: readonly (readonly string[])[]): void {
    this.records += 1;
    if (record !== this.records) throw new Error(`Record ${String(record)} is not the next one.`);
    for (const [field, words] of fields.entries()) {
      this.lengths.addNumber(words.length);
      for (let place = 0; place < words.length; place += 1)
        this.words.add(words[place] ?? '', record, placeIn(field, place));
    }
  }

  /** Writes the words in their order, block by block; block 0 lists the first word of each other block. */
  write(run: Run, lang: Lang): void {
    run(`CREATE TABLE ${TABLES[lang]} (block INTEGER PRIMARY KEY, words BLOB NOT NULL)`);
    run(CREATE_LENGTHS);
    run('INSERT INTO search_length VALUES (?, ?)', [lang, this.lengths.view()]);
    const insert = `INSERT INTO ${TABLES[lang]} VALUES (?, ?)`;
    const encoder = new TextEncoder();
    const firstWords: string[] = [];
    let block = new Bytes();
    let before = new Uint8Array(0);
    const flush = () => {
      if (block.length > 0) run(insert, [firstWords.length, block.view()]);
      block = new Bytes();
      before = new Uint8Array(0);
    };
    const postings = new Bytes();
    for (const [word, { records, places }] of this.words.inOrder()) {
      postings.clear();
      const recordCount = packPostings(postings, records, places);
      const bytes = encoder.encode(word);
      const size = bytes.length + postings.length + HEAD_SIZE;
      if (block.length === 0 || block.length + size > BLOCK_SIZE) {
        flush();
        firstWords.push(word);
      }
      const shared = sharedLength(before, bytes);
      block.addNumber(shared);
      block.addNumber(bytes.length - shared);
      block.add(bytes.subarray(shared));
      block.addNumber(recordCount);
      block.addNumber(postings.length);
      block.add(postings.view());
      before = bytes;
    }
    flush();
    run(insert, [0, encoder.encode(firstWords.join(' '))]);
  }
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
