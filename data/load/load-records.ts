import { join, posix, relative, sep } from 'node:path';
import { findFiles } from './find-files';
import { parseRecord } from './parse-record';
import { readText } from './read-text';
import { brokenFile, type RecordFile } from './record-file';

/** Reads every record file under a folder, in the order of their paths. Throws where there is no such folder. */
export function loadRecords(folder: string): RecordFile[] {
  const base = shownPath(folder);
  const shown = (path: string): string => posix.join(base, path);
  const { paths, faults } = findFiles(folder);
  const refused = faults.map((fault) =>
    brokenFile(shown(fault.file), fault.file, [{ ...fault, file: shown(fault.file) }]),
  );
  const read = paths.map((path) => {
    const name = shown(path);
    const result = readText(join(folder, path), name);
    return 'text' in result ? parseRecord(result.text, name, path) : brokenFile(name, path, result.faults);
  });
  return [...refused, ...read];
}

/** Below the current folder a path is shown from there, elsewhere as it was given. */
function shownPath(path: string): string {
  const fromHere = relative('.', path);
  return (fromHere.startsWith('..') ? path : fromHere).split(sep).join('/');
}
