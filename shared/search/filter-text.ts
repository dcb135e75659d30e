/** A value as it is typed after the name of a filter: in quotation marks where it has spaces. */
export function quoteValue(value: string): string {
  return /\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
