import type { Category } from '../model/kind';
import type { RelationName } from '../model/relation';

/** Which end of a relation is asked for: the record that states it, or the one that it leads to. */
export type RelationEnd = 'source' | 'target';

/** What words ask for of a record that is named beside them: «hôte de l’UNOSSC», `UNDP's predecessor`. */
export interface AskedRelation {
  /** Folded words or phrases, in the three languages. */
  readonly words: string;
  readonly ends: readonly (readonly [type: RelationName, end: RelationEnd])[];
  /** The words say of what category it is. */
  readonly categories?: readonly Category[];
  /** The words ask for it only beside «qui» or «who»: «création de l’UNOSSC» is no founder. */
  readonly ofWho?: true;
}

/*
 * One line an answer: nouns for who or what stands in a relation, verbs for what they do. A noun
 * for the deed, such as «gestion», asks about it in general: it has no place here.
 */
export const ASKED_RELATIONS: readonly AskedRelation[] = [
  {
    words: `successeur, successeure, suite, remplacant, succede, remplace, remplacee, remplaces, successor,
      succeeded, succeeds, replaced, replaces, replacement, sucesor, sucesora, sucede, sucedio, reemplazo,
      reemplaza, reemplazado, sustituyo, sustituye, sustituido, continuacion, apres, after, despues`,
    ends: [['succeeds', 'source'], ['is-followed-by', 'target']],
  },
  {
    words: `predecesseur, ancetre, precede, precedait, predecessor, preceded, predecesor, predecesora,
      antecesor, antecesora, precedio, precedia, avant, before, antes`,
    ends: [['succeeds', 'target'], ['is-followed-by', 'source']],
  },
  {
    words: `hote, heberge, hebergeait, abrite, host, hosts, hosted, hosting, anfitrion, anfitriona,
      entidad anfitriona, acoge, acogia, alberga`,
    ends: [['hosts', 'source']],
  },
  {
    words: `chef, cheffe, patron, tete, dirigeant, dirigeante, dirige, preside, directeur, directrice, president,
      presidente, head, heads, headed, boss, leader, leads, led, chair, chairs, chaired, chief, director,
      runs, jefe, jefa, directora, presidenta, lidera, encabeza`,
    ends: [['leads', 'source']],
  },
  {
    words: `organe directeur, organe de direction, gouverne, governing body, governs, governed, organo rector,
      gobierna, rige`,
    ends: [['is-governing-body-of', 'source']],
  },
  {
    words: 'recommande, recommandee, recommended, recommends, recomendo, recomienda',
    ends: [['recommends', 'source']],
  },
  {
    words: 'nomme, nommee, designe, appoints, appointed, nombra, nombro, designa, designo',
    ends: [['appoints', 'source']],
  },
  {
    words: `cree, creee, fonde, fondee, etabli, etablie, institue, created, founded, established, creo, fundo,
      establecio`,
    ends: [['is-established-by', 'target']],
    ofWho: true,
  },
  {
    words: 'approuve, approuvee, approved, approves, aprueba, aprobo, adopte, adoptee, adopted, adopto',
    ends: [
      ['approves-plans-of', 'source'],
      ['approves-projects-of', 'source'],
      ['adopts', 'source'],
      ['endorses', 'source'],
    ],
    ofWho: true,
  },
  {
    words: `document final, outcome document, final document, documento final, declaration finale,
      final declaration, declaracion final, communique final, final communique, comunicado final`,
    ends: [['adopts', 'target']],
    categories: ['outcome', 'declaration'],
  },
  {
    words: 'proclame, proclamee, proclaimed, proclamo',
    ends: [['proclaims', 'source']],
    ofWho: true,
  },
  {
    words: 'convoque, convoquee, organise, organisee, convened, organized, organised, convoco, organizo',
    ends: [['convenes', 'source'], ['organizes', 'source']],
    ofWho: true,
  },
]; // prettier-ignore
