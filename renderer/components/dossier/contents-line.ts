/** One line of a table of contents. */
export interface ContentsLine {
  /** Key of the part that it leads to. */
  readonly key: string;
  /** Reference of the record; empty for another sheet. */
  readonly ref: string;
  readonly title: string;
  /** Kind of the record; empty for another sheet. */
  readonly kind: string;
}
