import { bibtex } from '../../shared/takeaway/bibtex';
import type { Citable } from '../../shared/takeaway/citable';
import { citationText } from '../../shared/takeaway/citation-text';
import { ris } from '../../shared/takeaway/ris';

/** How a citation is written, each form under its key. */
export const CITE_FORMATS = {
  copyText: citationText,
  copyBibtex: bibtex,
  copyRis: ris,
} as const satisfies Record<string, (cited: Citable) => string>;
export type CiteFormat = keyof typeof CITE_FORMATS;

/** The keys, in the order of the menus. */
export const CITE_FORMAT_NAMES = [
  'copyText',
  'copyBibtex',
  'copyRis',
] as const satisfies readonly CiteFormat[];
