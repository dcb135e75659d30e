import { onUnmounted, ref, shallowRef, watch, type Ref } from 'vue';
import { findText } from '../../shared/search/find-text';
import { readBlocks, rangeIn } from '../page-text/blocks';
import { highlight } from '../page-text/highlights';

/** The page may change while one reads it: it is read again once it has been still so long, in ms. */
const STILL = 120;

/** Finding words in the page that is shown. */
export interface Find {
  readonly count: Readonly<Ref<number>>;
  /** Place of the match that is in view, from 1; 0 where there is none. */
  readonly current: Readonly<Ref<number>>;
  /** Goes to the next match (1) or the one before (-1), round the ends. */
  readonly move: (step: 1 | -1) => void;
}

/** Finds `words` under the main part of the page while `active`, and again when the page changes. */
export function useFind(words: Ref<string>, active: Ref<boolean>): Find {
  const count = ref(0);
  const current = ref(0);
  const ranges = shallowRef<Range[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(read, STILL);
  });

  function read(): void {
    const root = document.getElementById('main');
    const blocks = root && active.value && words.value.trim() !== '' ? readBlocks(root) : [];
    ranges.value = blocks.flatMap((block) =>
      findText(block.text, words.value).flatMap(({ start, end }) => rangeIn(block, start, end) ?? []),
    );
    count.value = ranges.value.length;
    current.value = Math.min(Math.max(current.value, 1), count.value);
    show();
  }

  function show(): void {
    const shown = ranges.value[current.value - 1];
    highlight('find', ranges.value);
    highlight('find-current', shown ? [shown] : []);
  }

  function move(step: 1 | -1): void {
    if (count.value === 0) return;
    current.value = ((current.value - 1 + step + count.value) % count.value) + 1;
    show();
    reveal();
  }

  function reveal(): void {
    const range = ranges.value[current.value - 1];
    const box = range?.getBoundingClientRect();
    if (!box || (box.top > 80 && box.bottom < window.innerHeight - 80)) return;
    window.scrollBy({ top: box.top - window.innerHeight / 3 });
  }

  /** The first match at or below what is read now. */
  function startFromView(): void {
    const next = ranges.value.findIndex((range) => range.getBoundingClientRect().top >= 0);
    current.value = count.value === 0 ? 0 : Math.max(next, 0) + 1;
    show();
    reveal();
  }

  watch([words, active], () => {
    observer.disconnect();
    read();
    startFromView();
    const root = document.getElementById('main');
    if (active.value && root) observer.observe(root, { childList: true, characterData: true, subtree: true });
  });
  onUnmounted(() => {
    observer.disconnect();
    clearTimeout(timer);
    highlight('find', []);
    highlight('find-current', []);
  });
  return { count, current, move };
}
