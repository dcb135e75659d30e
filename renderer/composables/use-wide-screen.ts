import { onUnmounted, readonly, ref, type Ref } from 'vue';

/** True while the window is at least so wide, in rem. */
export function useWideScreen(rem: number): Readonly<Ref<boolean>> {
  const query = window.matchMedia(`(min-width: ${String(rem)}rem)`);
  const isWide = ref(query.matches);
  const onChange = (event: MediaQueryListEvent) => {
    isWide.value = event.matches;
  };
  query.addEventListener('change', onChange);
  onUnmounted(() => {
    query.removeEventListener('change', onChange);
  });
  return readonly(isWide);
}
