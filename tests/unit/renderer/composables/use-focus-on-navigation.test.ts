// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, expect, it } from 'vitest';
import { h } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import { countPending } from '../../../../renderer/composables/pending-answers';
import { useFocusOnNavigation } from '../../../../renderer/composables/use-focus-on-navigation';

afterEach(() => {
  document.body.replaceChildren();
});

/** Goes to a second page, whose content comes once `answer` is called. */
async function goToSlowPage() {
  const page = (title: string) => ({ render: () => h('h1', title) });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: page('First') },
      { path: '/second', component: page('Second') },
    ],
  });
  mount(
    {
      setup() {
        useFocusOnNavigation();
        return () => [h('input'), h('main', [h(RouterView)])];
      },
    },
    { global: { plugins: [router] }, attachTo: document.body },
  );
  await router.push('/');
  let answer = (): void => undefined;
  void countPending(new Promise<void>((resolve) => (answer = resolve)));
  await router.push('/second');
  return answer;
}

it('puts the focus on the heading of a new page once its content is there', async () => {
  const answer = await goToSlowPage();
  await flushPromises();
  expect(document.activeElement).toBe(document.body);
  answer();
  await flushPromises();
  expect(document.activeElement?.textContent).toBe('Second');
});

it('leaves the focus to whoever began to type before the content was there', async () => {
  const answer = await goToSlowPage();
  const field = document.querySelector('input');
  field?.focus();
  answer();
  await flushPromises();
  expect(document.activeElement).toBe(field);
});
