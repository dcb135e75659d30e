import Sortable from 'sortablejs';
import { onBeforeUnmount, watch, type Ref } from 'vue';

/** Lets the children of a list be dragged by what `handle` selects in each; `move` makes the change. */
export function useDragOrder(
  list: Readonly<Ref<HTMLElement | null>>,
  handle: string,
  move: (from: number, to: number) => void,
): void {
  let sortable: Sortable | null = null;

  function stop(): void {
    sortable?.destroy();
    sortable = null;
  }

  watch(
    list,
    (element) => {
      stop();
      if (!element) return;
      sortable = Sortable.create(element, {
        handle,
        animation: 120,
        ghostClass: 'drag-place',
        onEnd({ item, oldIndex, newIndex }) {
          if (oldIndex === undefined || newIndex === undefined || oldIndex === newIndex) return;
          // Vue moves its own elements: what was dragged goes back first.
          item.remove();
          element.insertBefore(item, element.children[oldIndex] ?? null);
          move(oldIndex, newIndex);
        },
      });
    },
    { immediate: true, flush: 'post' },
  );
  onBeforeUnmount(stop);
}
