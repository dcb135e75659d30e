import { readOperations } from './content';
import { drawsText } from './marks';

/** A soft hyphen as Chromium marks it, with what is drawn for it: one glyph of no width. */
const SOFT_HYPHEN = /\/Span\s*<<\s*\/ActualText\s*<feff00ad>\s*>>\s*BDC\b([\s\S]*?)\bEMC\b/gi;

/**
 * The content of a page without the soft hyphens that Chromium writes as characters of their own
 * beside the hyphen that it draws: a reader that joins the two halves of a word would keep them in it.
 */
export function withoutSoftHyphens(content: string): string {
  return content.replace(SOFT_HYPHEN, (_whole, drawn: string) =>
    readOperations(drawn)
      .filter((operation) => !drawsText(operation))
      .map(({ start, end }) => drawn.slice(start, end))
      .join('\n'),
  );
}
