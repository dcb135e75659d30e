import type { Kind } from './kind';
import type { Trilingual } from './language';

/** One type of relation: its two readings as headings of a list, and the kinds it may join. */
export interface RelationType {
  /** Heading over the targets, on the page of the record that states the relation. */
  readonly forward: Trilingual;
  /** Heading over the sources, on the page of the target. */
  readonly inverse: Trilingual;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** A chain of such relations must never come back to its start. */
  readonly acyclic?: true;
}

function reading(fr: string, en: string, es: string): Trilingual {
  return { fr, en, es };
}

const ANY: readonly Kind[] = ['body', 'milestone', 'instrument', 'function', 'term', 'place'];

/**
 * Every type of relation, in the order in which a record page shows them. Readings are worded so
 * that none has to agree in gender or number with the record it stands beside.
 */
export const RELATION_TYPES = {
  hosts: {
    forward: reading('Héberge', 'Hosts', 'Acoge'),
    inverse: reading('Hôte', 'Host', 'Entidad anfitriona'),
    from: ['body'],
    to: ['body'],
  },
  'is-subsidiary-of': {
    forward: reading('Organe de rattachement', 'Parent body', 'Órgano del que depende'),
    inverse: reading('Organes et entités rattachés', 'Subsidiary bodies', 'Órganos y entidades dependientes'),
    from: ['body'],
    to: ['body'],
    acyclic: true,
  },
  'is-governing-body-of': {
    forward: reading('Organe directeur de', 'Governing body of', 'Órgano rector de'),
    inverse: reading('Organe directeur', 'Governing body', 'Órgano rector'),
    from: ['body'],
    to: ['body'],
    acyclic: true,
  },
  guides: {
    forward: reading('Donne des orientations à', 'Gives guidance to', 'Imparte orientaciones a'),
    inverse: reading('Reçoit des orientations de', 'Receives guidance from', 'Recibe orientaciones de'),
    from: ['body', 'instrument'],
    to: ['body'],
  },
  'approves-plans-of': {
    forward: reading('Approuve les plans de', 'Approves the plans of', 'Aprueba los planes de'),
    inverse: reading('Plans approuvés par', 'Plans approved by', 'Planes aprobados por'),
    from: ['body'],
    to: ['body'],
  },
  'approves-projects-of': {
    forward: reading('Approuve les projets de', 'Approves the projects of', 'Aprueba los proyectos de'),
    inverse: reading('Projets approuvés par', 'Projects approved by', 'Proyectos aprobados por'),
    from: ['body'],
    to: ['body'],
  },
  'reports-to': {
    forward: reading('Rend compte à', 'Reports to', 'Rinde cuentas a'),
    inverse: reading('Reçoit les comptes rendus de', 'Receives reports from', 'Recibe informes de'),
    from: ['body'],
    to: ['body'],
    acyclic: true,
  },
  leads: {
    forward: reading('Dirige', 'Heads', 'Dirige'),
    inverse: reading('Direction', 'Headed by', 'Dirección'),
    from: ['body'],
    to: ['body'],
    acyclic: true,
  },
  'is-also': {
    forward: reading('Exerce aussi la charge de', 'Also serves as', 'Ejerce también el cargo de'),
    inverse: reading('Charge exercée aussi par', 'Office also held by', 'Cargo ejercido también por'),
    from: ['body'],
    to: ['body'],
  },
  appoints: {
    forward: reading('Désigne', 'Appoints', 'Designa'),
    inverse: reading('Désignation par', 'Appointed by', 'Designación por'),
    from: ['body'],
    to: ['body'],
  },
  elects: {
    forward: reading('Élit les membres de', 'Elects the members of', 'Elige a los miembros de'),
    inverse: reading('Membres élus par', 'Members elected by', 'Miembros elegidos por'),
    from: ['body'],
    to: ['body'],
  },
  'is-secretariat-of': {
    forward: reading('Secrétariat de', 'Secretariat of', 'Secretaría de'),
    inverse: reading('Secrétariat assuré par', 'Secretariat provided by', 'Secretaría a cargo de'),
    from: ['body'],
    to: ['body'],
  },
  manages: {
    forward: reading('Gère', 'Manages', 'Administra'),
    inverse: reading('Gestion assurée par', 'Managed by', 'Administración a cargo de'),
    from: ['body'],
    to: ['body'],
  },
  performs: {
    forward: reading('Exerce la fonction', 'Performs the function', 'Desempeña la función'),
    inverse: reading('Fonction exercée par', 'Function performed by', 'Función desempeñada por'),
    from: ['body'],
    to: ['function'],
  },
  succeeds: {
    forward: reading('Succède à', 'Succeeds', 'Sucede a'),
    inverse: reading('A pour successeur', 'Succeeded by', 'Tiene por sucesor'),
    from: ['body', 'instrument'],
    to: ['body', 'instrument'],
    acyclic: true,
  },
  'is-established-by': {
    forward: reading('Acte ou organe fondateur', 'Established by', 'Acto u órgano fundador'),
    inverse: reading('Est à l’origine de', 'Establishes', 'Da origen a'),
    from: ['body', 'term', 'instrument'],
    to: ['body', 'instrument', 'milestone'],
  },
  renames: {
    forward: reading('Change le nom de', 'Renames', 'Cambia el nombre de'),
    inverse: reading('Changement de nom par', 'Renamed by', 'Cambio de nombre por'),
    from: ['instrument', 'milestone'],
    to: ['body'],
  },
  strengthens: {
    forward: reading('Renforce', 'Strengthens', 'Fortalece'),
    inverse: reading('Renforcement par', 'Strengthened by', 'Fortalecimiento por'),
    from: ['instrument', 'milestone', 'body'],
    to: ['body'],
  },
  recommends: {
    forward: reading('Recommande la création de', 'Recommends the creation of', 'Recomienda la creación de'),
    inverse: reading('Création recommandée par', 'Creation recommended by', 'Creación recomendada por'),
    from: ['body', 'instrument'],
    to: ['body'],
  },
  adopts: {
    forward: reading('Adopte', 'Adopts', 'Aprueba'),
    inverse: reading('Texte adopté par', 'Text adopted by', 'Texto aprobado por'),
    from: ['body', 'milestone'],
    to: ['instrument'],
  },
  endorses: {
    forward: reading('Entérine', 'Endorses', 'Hace suyo el texto'),
    inverse: reading('Texte entériné par', 'Text endorsed by', 'Texto respaldado por'),
    from: ['body', 'instrument', 'milestone'],
    to: ['instrument'],
  },
  proclaims: {
    forward: reading('Proclame', 'Proclaims', 'Proclama'),
    inverse: reading('Proclamation par', 'Proclaimed by', 'Proclamación por'),
    from: ['body', 'instrument', 'milestone'],
    to: ['term'],
  },
  convenes: {
    forward: reading('Convoque', 'Convenes', 'Convoca'),
    inverse: reading('Convocation par', 'Convened by', 'Convocatoria por'),
    from: ['body', 'instrument'],
    to: ['milestone', 'term'],
  },
  organizes: {
    forward: reading('Organise', 'Organizes', 'Organiza'),
    inverse: reading('Organisation assurée par', 'Organized by', 'Organización a cargo de'),
    from: ['body'],
    to: ['milestone', 'term'],
  },
  'takes-part-in': {
    forward: reading('Participe à', 'Takes part in', 'Participa en'),
    inverse: reading('Avec la participation de', 'With the participation of', 'Con la participación de'),
    from: ['body', 'place'],
    to: ['milestone', 'body'],
  },
  'is-outcome-of': {
    forward: reading('Résulte de', 'Outcome of', 'Resulta de'),
    inverse: reading('Aboutit à', 'Leads to', 'Culmina en'),
    from: ['body', 'instrument'],
    to: ['milestone', 'instrument'],
  },
  'is-held-at': {
    forward: reading('Lieu', 'Place', 'Lugar'),
    inverse: reading('Lieu de', 'Place of', 'Lugar de'),
    from: ['milestone'],
    to: ['place'],
  },
  'is-located-in': {
    forward: reading('Siège', 'Seat', 'Sede'),
    inverse: reading('Siège de', 'Seat of', 'Sede de'),
    from: ['body'],
    to: ['place'],
  },
  'is-part-of': {
    forward: reading('Fait partie de', 'Part of', 'Forma parte de'),
    inverse: reading('Comprend', 'Includes', 'Comprende'),
    from: ANY,
    to: ANY,
    acyclic: true,
  },
  'is-followed-by': {
    forward: reading('A pour suite', 'Followed by', 'Tiene como continuación'),
    inverse: reading('Fait suite à', 'Follows', 'Es continuación de'),
    from: ['milestone', 'instrument'],
    to: ['milestone', 'instrument'],
    acyclic: true,
  },
  concerns: {
    forward: reading('Porte sur', 'Concerns', 'Trata de'),
    inverse: reading('En lien avec', 'Related to', 'En relación con'),
    from: ANY,
    to: ANY,
  },
} as const satisfies Record<string, RelationType>;

/** The name of a type of relation, such as `hosts`. */
export type RelationName = keyof typeof RELATION_TYPES;

/** Every type of relation, in the order of display. */
export const RELATION_NAMES = Object.keys(RELATION_TYPES) as RelationName[];

/** The table entry of a type of relation, widened so that its fields can be read alike. */
export function relationType(name: RelationName): RelationType {
  return RELATION_TYPES[name];
}
