import { onBeforeUnmount, onMounted } from 'vue';

/** Calls `enter` just before each printing of the page while the calling component is there, and `leave` after it and at its end. */
export function usePrinting(enter: () => void, leave: () => void = () => undefined): void {
  onMounted(() => {
    window.addEventListener('beforeprint', enter);
    window.addEventListener('afterprint', leave);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', enter);
    window.removeEventListener('afterprint', leave);
    leave();
  });
}
