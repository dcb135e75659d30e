import { onUnmounted, readonly, ref, watch, type Ref } from 'vue';

/** A text for a live region: it changes only once the source has rested so long, in milliseconds. */
export function useCalmText(source: () => string, rest = 900): Readonly<Ref<string>> {
  const calm = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(source, (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      calm.value = text;
    }, rest);
  });
  onUnmounted(() => {
    clearTimeout(timer);
  });
  return readonly(calm);
}
