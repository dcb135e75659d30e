import { nextTick, onUnmounted, watch, type Ref } from 'vue';
import type { Lang } from '../../shared/model/language';
import { readBlocks, rangeIn } from '../page-text/blocks';
import { highlight } from '../page-text/highlights';
import { useReference } from './use-reference';

/**
 * Highlights under `root` the words of the search that led to the page, in all their forms. Asks
 * again when the words, the language or what is shown (`shown`) changes. Blank words highlight nothing.
 */
export function useSearchMarks(
  root: Ref<HTMLElement | undefined>,
  words: () => string,
  lang: () => Lang,
  shown: () => unknown,
): void {
  const { ask } = useReference();
  let newest = 0;

  async function mark(): Promise<void> {
    const mine = ++newest;
    await nextTick();
    const blocks = root.value && words() !== '' ? readBlocks(root.value) : [];
    const texts = blocks.map(({ text }) => text);
    const found = blocks.length > 0 ? await ask('marks', words(), lang(), texts).catch(() => []) : [];
    if (mine !== newest) return;
    const ranges = blocks.flatMap((block, index) =>
      (found[index] ?? []).flatMap(({ start, end }) => rangeIn(block, start, end) ?? []),
    );
    highlight('search', ranges);
  }

  watch([root, words, lang, shown], () => void mark(), { immediate: true, flush: 'post' });
  onUnmounted(() => {
    newest++;
    highlight('search', []);
  });
}
