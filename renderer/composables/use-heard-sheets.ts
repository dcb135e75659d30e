import type { Ref } from 'vue';
import { usePrinting } from './use-printing';

/** What a dialog or a menu sets on the page behind it, which then has no tags on paper. */
const SILENT = ['aria-hidden', 'inert'] as const;

/**
 * While a page is printed, gives its sheets back to the tree of accessibility, which the tags of a
 * PDF come from, although a dialog stands open above them.
 */
export function useHeardSheets(sheets: Ref<HTMLElement | null>): void {
  let lifted: { readonly element: Element; readonly name: string; readonly value: string }[] = [];

  function lift(): void {
    restore();
    for (let element: Element | null = sheets.value; element; element = element.parentElement) {
      for (const name of SILENT) {
        const value = element.getAttribute(name);
        if (value === null) continue;
        lifted.push({ element, name, value });
        element.removeAttribute(name);
      }
    }
  }
  function restore(): void {
    for (const { element, name, value } of lifted) element.setAttribute(name, value);
    lifted = [];
  }

  usePrinting(lift, restore);
}
