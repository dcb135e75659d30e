import { KIND_FOLDERS, type Kind } from '../../shared/model/kind';

/** Address of the page of a record: `/bodies/undp`. */
export function recordPath(record: { readonly kind: Kind; readonly id: string }): string {
  return `/${KIND_FOLDERS[record.kind]}/${record.id}`;
}

/** Address of the list where records of a kind are found. */
export function listPath(kind: Kind): string {
  return kind === 'term' ? '/glossary' : `/${KIND_FOLDERS[kind]}`;
}
