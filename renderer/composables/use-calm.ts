import { onUnmounted, shallowRef, watch, type ShallowRef } from 'vue';

/** What a live region tells: it changes only once the source has rested so long, in milliseconds. */
export function useCalm<T>(source: () => T | null, rest = 900): Readonly<ShallowRef<T | null>> {
  const calm = shallowRef<T | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(source, (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      calm.value = value;
    }, rest);
  });
  onUnmounted(() => {
    clearTimeout(timer);
  });
  return calm;
}
