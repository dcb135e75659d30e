import type { AuthoredRecord } from '../../../../data/schema/record';

type Names = Record<
  'fr' | 'en' | 'es',
  { official: string; short?: string; acronym?: string; translates?: 'fr' | 'en' | 'es' }
>;
type Summary = Record<'fr' | 'en' | 'es', string>;

const common = (names: Names, summary: Summary) => ({
  confidence: 'verified' as const,
  checked: '2026-11-24',
  names: { ...names, cite: ['page'] },
  summary: { ...summary, cite: ['page'] },
  citations: {
    page: { source: 'about-page', locator: { fr: 'par. 2', en: 'para. 2', es: 'párr. 2' } },
  },
});

/** Records that are few, but have each trait that reading and searching must get right. */
export const SAMPLE: AuthoredRecord[] = [
  {
    ...common(
      {
        fr: { official: 'Bureau des Nations Unies pour la coopération Sud-Sud', acronym: 'UNOSSC' },
        en: { official: 'United Nations Office for South-South Cooperation', acronym: 'UNOSSC' },
        es: { official: 'Oficina de las Naciones Unidas para la Cooperación Sur-Sur', acronym: 'UNOSSC' },
      },
      {
        fr: 'Appuie la coopération Sud-Sud et triangulaire dans le système des Nations Unies.',
        en: 'Supports South-South and triangular cooperation across the United Nations system.',
        es: 'Apoya la cooperación Sur-Sur y triangular en el sistema de las Naciones Unidas.',
      },
    ),
    id: 'unossc',
    ref: 'B-001',
    kind: 'body',
    category: 'office',
    tags: ['secretariat'],
    otherNames: [
      {
        role: 'former',
        fr: 'Groupe spécial pour la coopération Sud-Sud',
        en: 'Special Unit for South-South Cooperation',
        acronym: 'SU/SSC',
        from: '2004',
        until: '2012',
        cite: ['page'],
      },
    ],
    dates: [{ kind: 'established', date: '1974-12-04', cite: ['page'] }],
    facts: [{ label: { fr: 'Siège', en: 'Seat', es: 'Sede' }, value: 'New York', cite: ['page'] }],
    relations: [{ type: 'is-established-by', to: 'res-3251', cite: ['page'] }],
    notes: [
      {
        kind: 'contradiction',
        title: { fr: 'Jour de la décision 17/1', en: 'Day of decision 17/1', es: 'Día de la decisión 17/1' },
        statements: [
          {
            text: {
              fr: 'Une page donne le 2 avril 2012.',
              en: 'One page gives 2 April 2012.',
              es: 'Una página da el 2 de abril de 2012.',
            },
            cite: ['page'],
          },
        ],
      },
    ],
    text: {
      fr: 'L’Office est *hébergé* par le [[undp]], au cœur de ses œuvres : [[undp|le Programme]] lui prête ses bureaux.[^page]\n\nIl sert de secrétariat.[^page]',
      en: 'The Office is *hosted* by [[undp|UNDP]].[^page]',
      es: 'La Oficina está *alojada* en el [[undp|PNUD]].[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Programme des Nations Unies pour le développement', acronym: 'PNUD' },
        en: { official: 'United Nations Development Programme', acronym: 'UNDP' },
        es: { official: 'Programa de las Naciones Unidas para el Desarrollo', acronym: 'PNUD' },
      },
      {
        fr: 'Aide les pays à vaincre la pauvreté ; il héberge l’UNOSSC.',
        en: 'Helps countries to end poverty; it hosts UNOSSC.',
        es: 'Ayuda a los países a vencer la pobreza; acoge a la UNOSSC.',
      },
    ),
    id: 'undp',
    ref: 'B-002',
    kind: 'body',
    category: 'programme',
    dates: [{ kind: 'established', date: '1965-11-22', cite: ['page'] }],
    relations: [
      { type: 'hosts', to: 'unossc', from: '1974', cite: ['page'] },
      { type: 'is-subsidiary-of', to: 'general-assembly', cite: ['page'] },
    ],
    text: {
      fr: 'Le PNUD naît de deux programmes.[^page]',
      en: 'UNDP is born of two programmes.[^page]',
      es: 'El PNUD nace de dos programas.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Assemblée générale des Nations Unies', short: 'Assemblée générale' },
        en: { official: 'General Assembly of the United Nations', short: 'General Assembly' },
        es: { official: 'Asamblea General de las Naciones Unidas', short: 'Asamblea General' },
      },
      {
        fr: 'Organe délibérant où siègent tous les États Membres.',
        en: 'The deliberative organ, in which every Member State sits.',
        es: 'Órgano deliberativo en el que están todos los Estados Miembros.',
      },
    ),
    id: 'general-assembly',
    ref: 'B-003',
    kind: 'body',
    category: 'organ',
    relations: [
      { type: 'adopts', to: 'res-33-134', cite: ['page'] },
      { type: 'adopts', to: 'res-3251', cite: ['page'] },
    ],
    text: {
      fr: 'Chaque État y a une voix.[^page]',
      en: 'Each State has one vote there.[^page]',
      es: 'Cada Estado tiene en ella un voto.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Groupe des 77', acronym: 'G77' },
        en: { official: 'Group of 77', acronym: 'G77' },
        es: { official: 'Grupo de los 77', acronym: 'G77' },
      },
      {
        fr: 'Réunit des pays en développement.',
        en: 'Brings developing countries together.',
        es: 'Reúne a países en desarrollo.',
      },
    ),
    id: 'g77',
    ref: 'B-004',
    kind: 'body',
    category: 'group',
    text: {
      fr: 'Le Groupe naît à Genève.[^page]',
      en: 'The Group is born in Geneva.[^page]',
      es: 'El Grupo nace en Ginebra.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Résolution 3251 (XXIX) : création du service spécial' },
        en: { official: 'Resolution 3251 (XXIX): creation of the special unit' },
        es: { official: 'Resolución 3251 (XXIX): creación de la dependencia especial' },
      },
      {
        fr: 'Approuve la création d’un service au sein du PNUD.',
        en: 'Endorses the creation of a unit within UNDP.',
        es: 'Aprueba la creación de una dependencia en el PNUD.',
      },
    ),
    id: 'res-3251',
    ref: 'I-001',
    kind: 'instrument',
    category: 'resolution',
    symbol: 'A/RES/3251 (XXIX)',
    otherSymbols: ['A/3251 (XXIX)'],
    dates: [{ kind: 'adopted', date: '1974-12-04', cite: ['page'] }],
    text: {
      fr: 'Le service promeut la coopération technique.[^page]',
      en: 'The unit promotes technical cooperation.[^page]',
      es: 'La dependencia promueve la cooperación técnica.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Résolution 33/134 : approbation du Plan d’action de Buenos Aires' },
        en: { official: 'Resolution 33/134: endorsement of the Buenos Aires Plan of Action' },
        es: { official: 'Resolución 33/134: aprobación del Plan de Acción de Buenos Aires' },
      },
      {
        fr: 'Entérine le Plan d’action.',
        en: 'Endorses the Plan of Action.',
        es: 'Hace suyo el Plan de Acción.',
      },
    ),
    id: 'res-33-134',
    ref: 'I-002',
    kind: 'instrument',
    category: 'resolution',
    symbol: 'A/RES/33/134',
    dates: [
      { kind: 'distributed', date: '1979-02-01', cite: ['page'], rejected: true },
      { kind: 'adopted', date: '1978-12-19', cite: ['page'] },
    ],
    relations: [{ type: 'endorses', to: 'bapa', cite: ['page'] }],
    text: {
      fr: 'L’Assemblée approuve le Plan.[^page]',
      en: 'The Assembly endorses the Plan.[^page]',
      es: 'La Asamblea aprueba el Plan.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Plan d’action de Buenos Aires', acronym: 'PABA' },
        en: { official: 'Buenos Aires Plan of Action', acronym: 'BAPA' },
        es: { official: 'Plan de Acción de Buenos Aires', acronym: 'PABA' },
      },
      {
        fr: 'Fonde la coopération technique entre pays en développement.',
        en: 'The foundation of technical cooperation among developing countries.',
        es: 'Funda la cooperación técnica entre los países en desarrollo.',
      },
    ),
    id: 'bapa',
    ref: 'I-003',
    kind: 'instrument',
    category: 'plan',
    dates: [{ kind: 'adopted', date: '1978-09-12', cite: ['page'] }],
    text: {
      fr: 'Le Plan est adopté par la conférence.[^page]',
      en: 'The conference adopts the Plan.[^page]',
      es: 'La conferencia aprueba el Plan.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Conférence de Buenos Aires' },
        en: { official: 'Buenos Aires Conference' },
        es: { official: 'Conferencia de Buenos Aires' },
      },
      {
        fr: 'Des États du Sud se réunissent pour coopérer.',
        en: 'States of the South meet to cooperate.',
        es: 'Estados del Sur se reúnen para cooperar.',
      },
    ),
    id: 'buenos-aires-1978',
    ref: 'M-002',
    kind: 'milestone',
    category: 'conference',
    dates: [{ kind: 'held', date: '1978-08-30', until: '1978-09-12', cite: ['page'] }],
    relations: [{ type: 'is-held-at', to: 'buenos-aires', cite: ['page'] }],
    text: {
      fr: 'La conférence adopte le Plan.[^page]',
      en: 'The conference adopts the Plan.[^page]',
      es: 'La conferencia aprueba el Plan.[^page]',
    },
  },
  {
    ...common(
      {
        fr: { official: 'Conférence de Bandung' },
        en: { official: 'Bandung Conference' },
        es: { official: 'Conferencia de Bandung' },
      },
      {
        fr: 'Des pays d’Afrique et d’Asie forment le groupe afro-asiatique.',
        en: 'Countries of Africa and Asia form the Afro-Asian group.',
        es: 'Países de África y Asia forman el grupo afroasiático.',
      },
    ),
    id: 'bandung-1955',
    ref: 'M-001',
    kind: 'milestone',
    category: 'conference',
    dates: [{ kind: 'held', date: '1955-04-18', until: '1955-04-24', cite: ['page'] }],
    text: {
      fr: 'Vingt-neuf pays y prennent part.[^page]',
      en: 'Twenty-nine countries take part.[^page]',
      es: 'Participan veintinueve países.[^page]',
    },
  },
  ...(['Gérer des fonds', 'Assurer le secrétariat'] as const).map((name, index): AuthoredRecord => ({
    ...common(
      {
        fr: { official: name },
        en: { official: `Function ${index + 1}` },
        es: { official: `Función ${index + 1}` },
      },
      { fr: 'Une fonction.', en: 'A function.', es: 'Una función.' },
    ),
    id: `function-${index + 1}`,
    ref: `F-00${index + 1}`,
    kind: 'function',
    order: index + 1,
    text: {
      fr: 'Ce que fait l’Office.[^page]',
      en: 'What the Office does.[^page]',
      es: 'Lo que hace la Oficina.[^page]',
    },
  })),
  {
    ...common(
      {
        fr: { official: 'Coopération technique entre pays en développement', acronym: 'CTPD' },
        en: { official: 'Technical cooperation among developing countries', acronym: 'TCDC' },
        es: { official: 'Cooperación técnica entre países en desarrollo', acronym: 'CTPD' },
      },
      {
        fr: 'Échange de savoirs entre pays en développement.',
        en: 'Exchange of knowledge among developing countries.',
        es: 'Intercambio de saberes entre países en desarrollo.',
      },
    ),
    id: 'tcdc',
    ref: 'T-001',
    kind: 'term',
    category: 'concept',
  },
  {
    ...common(
      {
        fr: { official: 'Buenos Aires' },
        en: { official: 'Buenos Aires' },
        es: { official: 'Buenos Aires' },
      },
      { fr: 'Capitale de l’Argentine.', en: 'Capital of Argentina.', es: 'Capital de la Argentina.' },
    ),
    id: 'buenos-aires',
    ref: 'P-001',
    kind: 'place',
    category: 'city',
  },
  {
    ...common(
      {
        fr: { official: 'À propos de l’UNOSSC' },
        en: { official: 'About UNOSSC' },
        es: { official: 'Acerca de la UNOSSC', translates: 'en' },
      },
      { fr: 'Page du Bureau.', en: 'The page of the Office.', es: 'Página de la Oficina.' },
    ),
    id: 'about-page',
    ref: 'S-001',
    kind: 'source',
    category: 'web-page',
    publisher: { fr: 'Le Bureau', en: 'The Office', es: 'La Oficina' },
    language: ['fr', 'en'],
    read: 'whole',
  },
];
