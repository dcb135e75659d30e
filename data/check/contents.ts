import type { FieldPath } from '../load/record-file';
import { fieldsOf, itemsOf } from './value';

/** A text within a record. */
export interface TextAt {
  readonly path: FieldPath;
  readonly text: string;
}

/** One key in a `cite` list. */
export interface CiteAt {
  readonly path: FieldPath;
  readonly key: string;
}

/** A map within a record. */
export interface Group {
  readonly path: FieldPath;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a record, or a part of one, holds at any depth, in the order in which it is written. */
export interface Contents {
  /** Every text, keys of citations among them. */
  readonly texts: readonly TextAt[];
  /** Every key of every `cite` list. */
  readonly cites: readonly CiteAt[];
  /** Every map, the outer before the inner ones. */
  readonly groups: readonly Group[];
}

/** Goes once through a value. */
export function contentsOf(value: unknown): Contents {
  const [texts, cites, groups]: [TextAt[], CiteAt[], Group[]] = [[], [], []];
  const visit = (here: unknown, path: FieldPath): void => {
    if (typeof here === 'string') texts.push({ path, text: here });
    for (const [index, item] of itemsOf(here).entries()) visit(item, [...path, index]);
    if (typeof here !== 'object' || here === null || Array.isArray(here)) return;
    const fields = fieldsOf(here);
    groups.push({ path, fields });
    for (const [name, field] of Object.entries(fields)) {
      const at = [...path, name];
      visit(field, at);
      if (name !== 'cite') continue;
      for (const [index, key] of itemsOf(field).entries()) {
        if (typeof key === 'string') cites.push({ path: [...at, index], key });
      }
    }
  };
  visit(value, []);
  return { texts, cites, groups };
}
