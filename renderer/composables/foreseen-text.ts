/** What a field will hold once a key that goes down in it is written, or null where that is not plain. */
export function foreseenText(field: HTMLInputElement, event: KeyboardEvent): string | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { value } = field;
  const [start, end] = [field.selectionStart ?? value.length, field.selectionEnd ?? value.length];
  const after = value.slice(end);
  // Keys that write nothing have longer names.
  if (event.key.length === 1) return value.slice(0, start) + event.key + after;
  if (event.key === 'Backspace')
    return value.slice(0, start === end ? Math.max(0, start - 1) : start) + after;
  return null;
}
