import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { isName, proseFault, type Prose } from '../prose';
import { countWords, sentencesOf } from '../sentences';

/** Most words of a sentence and of a paragraph that are read at one go. */
const MOST = { sentence: 45, paragraph: 120 } as const;

/** Sentences and paragraphs are short, in each language. */
export function textSentences(corpus: Corpus): Fault[] {
  return corpus.prose.filter((prose) => !isName(prose)).flatMap((prose) => [...long(prose)]);
}

function* long(prose: Prose): Generator<Fault> {
  const all = countWords(prose.text);
  if (all > MOST.paragraph) {
    const message = `the paragraph has ${all} words, more than ${MOST.paragraph}`;
    yield proseFault(prose, 0, message, 'cut it into two');
  }
  if (all <= MOST.sentence) return;
  for (const { text, at } of sentencesOf(prose.text)) {
    const words = countWords(text);
    if (words <= MOST.sentence) continue;
    const message = `the sentence "${text.slice(0, 40)}…" has ${words} words, more than ${MOST.sentence}`;
    yield proseFault(prose, at, message, 'cut it into two');
  }
}
