import { describe, expect, it } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useAnswer } from '../../../../renderer/composables/use-answer';
import { whenAnswered } from '../../../../renderer/composables/pending-answers';

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
const inScope = <T>(run: () => T): T => effectScope().run(run) as T;
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('useAnswer', () => {
  it('goes from loading to ready', async () => {
    const answer = inScope(() => useAnswer(() => Promise.resolve('PNUD')));
    expect([answer.state.value, answer.value.value]).toEqual(['loading', undefined]);
    await settle();
    expect([answer.state.value, answer.value.value]).toEqual(['ready', 'PNUD']);
  });

  it('asks again when an input changes, and keeps the former answer meanwhile', async () => {
    const id = ref('a');
    const second = deferred<string>();
    const answer = inScope(() => useAnswer(() => (id.value === 'a' ? Promise.resolve('A') : second.promise)));
    await settle();
    id.value = 'b';
    await settle();
    expect([answer.state.value, answer.value.value]).toEqual(['loading', 'A']);
    second.resolve('B');
    await settle();
    expect([answer.state.value, answer.value.value]).toEqual(['ready', 'B']);
  });

  it('drops an answer that comes after a newer question', async () => {
    const asked = { slow: deferred<string>(), fast: deferred<string>() };
    const which = ref<'slow' | 'fast'>('slow');
    const answer = inScope(() => useAnswer(() => asked[which.value].promise));
    which.value = 'fast';
    await nextTick();
    asked.fast.resolve('new');
    await settle();
    asked.slow.resolve('old');
    await settle();
    expect(answer.value.value).toBe('new');
  });

  it('tells the question before that nobody awaits it', async () => {
    const words = ref('p');
    const signals: AbortSignal[] = [];
    inScope(() =>
      useAnswer((signal) => {
        signals.push(signal);
        return Promise.resolve(words.value);
      }),
    );
    words.value = 'pn';
    await settle();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('does not let a stale failure hide the newer answer', async () => {
    const asked = { slow: deferred<string>(), fast: deferred<string>() };
    const which = ref<'slow' | 'fast'>('slow');
    const answer = inScope(() => useAnswer(() => asked[which.value].promise));
    which.value = 'fast';
    await nextTick();
    asked.fast.resolve('new');
    await settle();
    asked.slow.reject(new Error('too late'));
    await settle();
    expect([answer.state.value, answer.error.value]).toEqual(['ready', null]);
  });

  it('says why it failed, and asks again on retry', async () => {
    let works = false;
    const answer = inScope(() =>
      useAnswer(() => (works ? Promise.resolve('found') : Promise.reject(new Error('no such table')))),
    );
    await settle();
    expect([answer.state.value, answer.error.value]).toEqual(['failed', 'no such table']);
    works = true;
    answer.retry();
    await settle();
    expect([answer.state.value, answer.value.value]).toEqual(['ready', 'found']);
  });

  it('lets scrolling and focus wait until the page has its answers', async () => {
    const asked = deferred<string>();
    inScope(() => useAnswer(() => asked.promise));
    let ready = false;
    void whenAnswered().then(() => {
      ready = true;
    });
    await settle();
    expect(ready).toBe(false);
    asked.resolve('here');
    await settle();
    expect(ready).toBe(true);
  });
});
