import { once } from '../../shared/reference/recent';
import type { FieldPath } from '../load/record-file';
import { recordJsonSchema, type JsonSchema } from '../schema/json-schema';

const schema = once(recordJsonSchema);

/** The fields that a record of this kind may have at a path; empty where the path leads nowhere. */
export function knownFields(kind: unknown, path: FieldPath): string[] {
  const ofKind = schema().oneOf?.filter((choice) => choice.properties?.['kind']?.const === kind) ?? [];
  const reached = path.reduce<JsonSchema[]>(
    (places, step) => places.flatMap((place) => below(place, step)),
    [...ofKind],
  );
  return [...new Set(reached.flatMap(choices).flatMap((place) => Object.keys(place.properties ?? {})))];
}

function below(place: JsonSchema, step: PropertyKey): JsonSchema[] {
  return choices(place).flatMap((choice) => {
    const next =
      typeof step === 'number'
        ? choice.items
        : (choice.properties?.[String(step)] ?? choice.additionalProperties);
    return next ? [next] : [];
  });
}

function choices(place: JsonSchema): readonly JsonSchema[] {
  return place.anyOf ?? place.oneOf ?? [place];
}
