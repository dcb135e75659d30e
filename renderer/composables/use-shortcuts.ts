import { onMounted, onUnmounted } from 'vue';

/** A key, and what it does; it is left to the field where somebody writes, unless `always`. */
export interface Shortcut {
  readonly key: string;
  /** With Ctrl, or Command on a Mac. */
  readonly ctrl?: boolean;
  readonly always?: boolean;
  readonly run: () => void;
}

/** Listens for the shortcuts while the component is on screen. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  function onKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const shortcut = shortcuts.find(
      (one) =>
        one.key === event.key.toLowerCase() &&
        (one.ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
        (one.always === true || !isWriting(event.target)),
    );
    if (!shortcut || hasModal()) return;
    event.preventDefault();
    shortcut.run();
  }

  onMounted(() => {
    window.addEventListener('keydown', onKeydown);
  });
  onUnmounted(() => {
    window.removeEventListener('keydown', onKeydown);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}

function hasModal(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
