import type { FieldPath } from '../load/record-file';
import { fieldsOf, itemsOf } from './value';

/** One key in a `cite` list, with its path. */
export interface CiteAt {
  readonly path: FieldPath;
  readonly key: string;
}

/** Every key of every `cite` list within a record. */
export function citesWithin(value: unknown, path: FieldPath = []): CiteAt[] {
  if (typeof value !== 'object') return [];
  const inItems = itemsOf(value).flatMap((item, index) => citesWithin(item, [...path, index]));
  const inFields = Object.entries(fieldsOf(value)).flatMap(([name, field]) => {
    const at = [...path, name];
    if (name !== 'cite') return citesWithin(field, at);
    return itemsOf(field).flatMap((key, index) =>
      typeof key === 'string' ? [{ path: [...at, index], key }] : [],
    );
  });
  return [...inItems, ...inFields];
}
