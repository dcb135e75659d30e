import type { RelationName } from '../../../shared/model/relation';
import type { Corpus } from '../corpus';
import type { Draft, DraftRelation } from '../draft';
import type { Fault } from '../fault';
import { dayOf, isBefore, lifespan, type Span } from '../lifespan';

/** What only a body that exists can do, to another that exists. */
const BETWEEN_LIVING: ReadonlySet<RelationName> = new Set([
  'hosts',
  'is-subsidiary-of',
  'is-governing-body-of',
  'guides',
  'approves-plans-of',
  'approves-projects-of',
  'reports-to',
  'leads',
  'is-also',
  'is-secretariat-of',
  'manages',
  'performs',
] satisfies RelationName[]);

/** What a body does on the day of an event or a text. */
const ON_THE_DAY: ReadonlySet<RelationName> = new Set([
  'adopts',
  'endorses',
  'proclaims',
  'convenes',
  'organizes',
  'takes-part-in',
] satisfies RelationName[]);

/** No body hosts, manages or adopts before it exists or after it has ended, nor is hosted or managed then. */
export function relationLives(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.relations.flatMap((relation) => {
      const target = corpus.byId.get(relation.to);
      if (draft.kind !== 'body' || !target) return [];
      if (ON_THE_DAY.has(relation.type) && target.kind !== 'body') {
        const day = dayOf(target);
        return outside(draft, relation, draft, { from: day, until: day });
      }
      if (!BETWEEN_LIVING.has(relation.type)) return [];
      const own = lifespan(draft);
      const other = target.kind === 'body' ? lifespan(target) : { from: '', until: '' };
      const dated = [
        ...outside(draft, relation, draft, relation),
        ...(target.kind === 'body' ? outside(draft, relation, target, relation) : []),
      ];
      return dated.length > 0 ? dated : apart(draft, relation, own, other);
    }),
  );
}

function outside(draft: Draft, relation: DraftRelation, body: Draft, span: Span): Fault[] {
  const life = lifespan(body);
  const tell = (message: string): Fault[] => [
    draft.fault(relation.path, `"${relation.type}" ${message}`, 'correct the dates after the sources'),
  ];
  for (const date of [span.from, span.until]) {
    if (date === '') continue;
    if (isBefore(date, life.from))
      return tell(`in ${date}, but "${body.id}" was established in ${life.from}`);
    if (isBefore(life.until, date)) return tell(`in ${date}, but "${body.id}" ended in ${life.until}`);
  }
  return [];
}

function apart(draft: Draft, { path, type, to }: DraftRelation, own: Span, other: Span): Fault[] {
  if (!isBefore(own.until, other.from) && !isBefore(other.until, own.from)) return [];
  const message = `"${type}" joins "${to}", which did not exist at the same time`;
  return [draft.fault(path, message, 'name the body of that time, or correct the dates')];
}
