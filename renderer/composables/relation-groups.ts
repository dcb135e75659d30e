import type { Lang } from '../../shared/model/language';
import { RELATION_NAMES, relationType } from '../../shared/model/relation';
import type { RelationView } from '../../shared/reference/types';

/** The relations of a record that are read alike, under their heading. */
export interface RelationGroup {
  readonly key: string;
  readonly heading: string;
  readonly relations: readonly RelationView[];
}

/**
 * Groups relations under their reading: those that the record states first, then those that others
 * state of it, each in the order of the table of relations.
 */
export function groupRelations(relations: readonly RelationView[], lang: Lang): RelationGroup[] {
  return (['forward', 'inverse'] as const).flatMap((direction) =>
    RELATION_NAMES.flatMap((type) => {
      const alike = relations.filter((one) => one.type === type && one.direction === direction);
      if (alike.length === 0) return [];
      return [
        { key: `${type}-${direction}`, heading: relationType(type)[direction][lang], relations: alike },
      ];
    }),
  );
}
