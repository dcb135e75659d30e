import { KIND_FOLDERS } from '../../../shared/model/kind';
import type { Corpus } from '../corpus';
import type { Fault } from '../fault';

/** A record is found by its name: `bodies/unossc.yaml` holds the body `unossc`. */
export function filePlace(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) => {
    const faults: Fault[] = [];
    if (draft.id !== draft.stem) {
      faults.push(
        draft.fault(
          ['id'],
          `"${draft.id}" is not the name of the file`,
          `rename the file ${draft.id}.yaml, or write id: ${draft.stem}`,
        ),
      );
    }
    const folder = draft.kind && KIND_FOLDERS[draft.kind];
    if (folder && !draft.file.path.startsWith(`${folder}/`)) {
      faults.push(
        draft.fault(
          ['kind'],
          `a ${draft.kind} is not in the folder ${folder}`,
          `move the file to ${folder}/`,
        ),
      );
    }
    return faults;
  });
}
