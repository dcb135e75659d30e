import { KIND_LETTERS, type Kind } from '../../shared/model/kind';
import { valueAt } from '../check/value';
import type { RecordFile } from '../load/record-file';

/** The reference after the highest of its kind, such as `B-012`: numbers of removed records are not used again. */
export function nextRef(kind: Kind, files: readonly RecordFile[]): string {
  const form = new RegExp(`^${KIND_LETTERS[kind]}-(\\d{3})$`);
  const numbers = files.map(({ data }) => Number(form.exec(String(valueAt(data, ['ref'])))?.[1] ?? 0));
  return `${KIND_LETTERS[kind]}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/** The place after the last function. */
export function nextOrder(files: readonly RecordFile[]): number {
  return Math.max(0, ...files.map(({ data }) => Number(valueAt(data, ['order']) ?? 0))) + 1;
}
