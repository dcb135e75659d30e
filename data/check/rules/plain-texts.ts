import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

const MARKS = /\[\[|\]\]|\[\^|\*|`|<\/?[a-z]|&[a-z]+;|https?:\/\//i;

/** All but the text of a record is shown as it is written: marks would be printed. */
export function plainTexts(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.texts.flatMap((text) => {
      const mark = MARKS.exec(text.value)?.[0];
      if (mark === undefined || text.path[0] === 'text') return [];
      return [
        draft.fault(
          text.path,
          `holds "${mark}", which would be shown as it is`,
          'write plain text here; sources go in cite',
        ),
      ];
    }),
  );
}
