import type { Paper } from '../contract/host';

/** A paper and the box that its margins leave for the content, in millimetres. */
export interface PaperBox {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginSide: number;
}

/** Width of the content, in millimetres: the same on both papers, so that lines break alike. */
const CONTENT_WIDTH = 176;

const MARGIN_TOP = 20;
const MARGIN_BOTTOM = 19;

function box(width: number, height: number): PaperBox {
  return {
    width,
    height,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    marginSide: (width - CONTENT_WIDTH) / 2,
  };
}

/** Measures of each paper. The style sheet of the fiche has the same numbers. */
export const PAPER_BOXES: Readonly<Record<Paper, PaperBox>> = {
  A4: box(210, 297),
  Letter: box(215.9, 279.4),
};
