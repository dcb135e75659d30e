import type { FieldPath } from '../load/record-file';
import { fieldsOf } from './value';

/** A value within a record. Its path is put together when asked for: few values are ever named. */
export class Place<V = unknown> {
  constructor(
    readonly value: V,
    private readonly step?: PropertyKey,
    private readonly around?: Place,
  ) {}

  get path(): FieldPath {
    return this.step === undefined ? [] : [...(this.around?.path ?? []), this.step];
  }
}

/** A map within a record. */
export type Group = Place<Readonly<Record<string, unknown>>>;

/** What a record, or a part of one, holds at any depth, in the order in which it is written. */
export interface Contents {
  /** Every text, keys of citations among them. */
  readonly texts: readonly Place<string>[];
  /** Every key of every `cite` list. */
  readonly cites: readonly Place<string>[];
  /** Every map, the outer before the inner ones. */
  readonly groups: readonly Group[];
}

/** Goes once through a value. */
export function contentsOf(value: unknown): Contents {
  const [texts, cites, groups]: [Place<string>[], Place<string>[], Group[]] = [[], [], []];
  const visit = (here: unknown, isCite: boolean, step?: PropertyKey, around?: Place): void => {
    if (typeof here === 'string') {
      const text = new Place(here, step, around);
      texts.push(text);
      if (isCite) cites.push(text);
    } else if (Array.isArray(here)) {
      const list = new Place(here, step, around);
      for (let index = 0; index < here.length; index += 1) visit(here[index], isCite, index, list);
    } else if (typeof here === 'object' && here !== null) {
      const group = new Place(fieldsOf(here), step, around);
      groups.push(group);
      for (const name of Object.keys(here)) visit(group.value[name], name === 'cite', name, group);
    }
  };
  visit(value, false);
  return { texts, cites, groups };
}
