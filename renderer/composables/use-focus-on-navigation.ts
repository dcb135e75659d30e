import { nextTick } from 'vue';
import { useRouter } from 'vue-router';
import { whenAnswered } from './pending-answers';

/** Puts the focus on the heading of each new page, so that it is read out and Tab starts there. */
export function useFocusOnNavigation(): void {
  useRouter().afterEach(async (to, from, failure) => {
    const isFirst = from.matched.length === 0;
    if (failure || isFirst || to.path === from.path) return;
    const held = document.activeElement;
    await nextTick();
    await whenAnswered();
    await nextTick();
    // Whoever went elsewhere meanwhile, such as into the search box, stays there.
    const holds = document.activeElement;
    if (holds !== held && holds !== document.body) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
}
