import { describe, expect, it } from 'vitest';
import { warmUpQuestions } from '../../../../renderer/worker/warm-up';

describe('what the worker asks itself before the first key', () => {
  const questions = [...warmUpQuestions()];
  const words = questions.map(({ args }) => (args as readonly { words: string }[])[0]?.words ?? '');

  it('is typed letter by letter: single letters, whole words, a symbol and a filter', () => {
    expect(words).toEqual(expect.arrayContaining(['a', 'as', 'assemblée générale', 'g77', 'a/res/64']));
    expect(words.some((one) => one.startsWith('type:'))).toBe(true);
  });

  it('asks for what the list under the search box asks for', () => {
    expect(new Set(questions.map(({ method }) => method))).toEqual(new Set(['search']));
    expect(questions.every(({ args }) => (args[0] as { brief?: boolean }).brief)).toBe(true);
  });
});
