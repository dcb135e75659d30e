import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

const MARKS = /\[\[|\]\]|\[\^|\*|`|<\/?[a-z]|&[a-z]+;|https?:\/\//i;

/** All but the text of a record is shown as it is written: marks would be printed. */
export function plainTexts(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.texts
      .filter(({ path }) => path[0] !== 'text')
      .flatMap(({ path, text }) => {
        const mark = MARKS.exec(text)?.[0];
        return mark === undefined
          ? []
          : [
              draft.fault(
                path,
                `holds "${mark}", which would be shown as it is`,
                'write plain text here; sources go in cite',
              ),
            ];
      }),
  );
}
