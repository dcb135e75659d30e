import type { Trilingual } from '../model/language';

/**
 * Organizations that have no record, which the texts call by their names: whoever types an acronym,
 * in any of its languages, looks for what is said of them.
 */
export const ORGANIZATIONS: readonly {
  readonly acronyms: readonly string[];
  readonly name: Trilingual;
}[] = [
  {
    acronyms: ['OIT', 'ILO'],
    name: {
      fr: 'Organisation internationale du Travail',
      en: 'International Labour Organization',
      es: 'Organización Internacional del Trabajo',
    },
  },
  {
    acronyms: ['OPS', 'PAHO'],
    name: {
      fr: 'Organisation panaméricaine de la Santé',
      en: 'Pan American Health Organization',
      es: 'Organización Panamericana de la Salud',
    },
  },
  {
    acronyms: ['PAM', 'WFP'],
    name: {
      fr: 'Programme alimentaire mondial',
      en: 'World Food Programme',
      es: 'Programa Mundial de Alimentos',
    },
  },
  {
    acronyms: ['PNUE', 'UNEP', 'PNUMA'],
    name: {
      fr: 'Programme des Nations Unies pour l’environnement',
      en: 'United Nations Environment Programme',
      es: 'Programa de las Naciones Unidas para el Medio Ambiente',
    },
  },
  {
    acronyms: ['SEGIB'],
    name: {
      fr: 'Secrétariat général ibéro-américain',
      en: 'Ibero-American General Secretariat',
      es: 'Secretaría General Iberoamericana',
    },
  },
  {
    acronyms: ['OUA', 'OAU'],
    name: {
      fr: 'Organisation de l’unité africaine',
      en: 'Organization of African Unity',
      es: 'Organización de la Unidad Africana',
    },
  },
  {
    acronyms: ['UA'],
    name: { fr: 'Union africaine', en: 'African Union', es: 'Unión Africana' },
  },
];
