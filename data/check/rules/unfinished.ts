import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

const TODO = /\bTODO\b/;

/** A record made by `data:new` is finished once no TODO is left in it. */
export function unfinished(corpus: Corpus): Fault[] {
  return corpus.drafts
    .filter(({ file }) => TODO.test(file.text))
    .flatMap(({ file }) =>
      file.text.split('\n').flatMap((content, index) => {
        if (!TODO.test(content)) return [];
        return [
          {
            file: file.name,
            line: index + 1,
            message: 'is unfinished: TODO',
            remedy: 'write what is missing',
          },
        ];
      }),
    );
}
