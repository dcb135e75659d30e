import { NumberList } from './number-list';

/** Where a word stands: the record and the place of each time, in the order in which they were added. */
interface Places {
  readonly records: Uint32Array;
  readonly places: Uint32Array;
}

/** Where the words of many texts stand: added text by text, read word by word. */
export class PlacesByWord {
  private readonly numbers = new Map<string, number>();
  /** For each time that a word was added: its number, its record and its place. */
  private readonly added = { words: new NumberList(), records: new NumberList(), places: new NumberList() };

  add(word: string, record: number, place: number): void {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(word, number);
    }
    this.added.words.add(number);
    this.added.records.add(record);
    this.added.places.add(place);
  }

  /** The words in their order, each with where it stands. */
  *inOrder(): Generator<readonly [word: string, where: Places]> {
    const words = this.added.words.view();
    const starts = startsOf(words, this.numbers.size);
    const records = sorted(this.added.records.view(), words, starts);
    const places = sorted(this.added.places.view(), words, starts);
    for (const word of [...this.numbers.keys()].sort()) {
      const number = this.numbers.get(word) ?? 0;
      const [start, end] = [starts[number], starts[number + 1]];
      yield [word, { records: records.subarray(start, end), places: places.subarray(start, end) }];
    }
  }
}

/** Where the times of each word begin once they are sorted by word, and where the last ones end. */
function startsOf(words: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < count; word += 1)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  return starts;
}

/** One number for each time, sorted by the word of that time. */
function sorted(numbers: Uint32Array, words: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const result = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const word = words[at] ?? 0;
    const place = next[word] ?? 0;
    result[place] = numbers[at] ?? 0;
    next[word] = place + 1;
  }
  return result;
}
