import type { Trilingual } from '../model/language';

/*
 * Acronyms in use at the United Nations whose record may state none in a language, and what else
 * everybody calls a country: whole, in any of their languages, they lead to the record that has one
 * of the names. A record's own acronyms are in its data; this list only adds to them.
 */
interface LexiconEntry {
  readonly acronyms: readonly string[];
  /** Names of the record that is meant, the surest first; the first that a record has counts. */
  readonly names: readonly string[];
  /** What the acronym stands for within a name, where it is not the name of the record. */
  readonly spelled?: Trilingual;
}

export const LEXICON: readonly LexiconEntry[] = [
  {
    acronyms: ['ONU', 'UN', 'UNO', 'NU', 'NNUU'],
    names: ['Organisation des Nations Unies', 'Nations Unies', 'Système des Nations Unies'],
    spelled: { fr: 'Nations Unies', en: 'United Nations', es: 'Naciones Unidas' },
  },
  { acronyms: ['AG', 'AGNU', 'GA', 'UNGA'], names: ['Assemblée générale des Nations Unies'] },
  { acronyms: ['ECOSOC', 'CES'], names: ['Conseil économique et social des Nations Unies'] },
  { acronyms: ['SG', 'SGNU', 'UNSG'], names: ['Secrétaire général de l’Organisation des Nations Unies'] },
  { acronyms: ['CHN', 'HLC', 'CAN'], names: ['Comité de haut niveau pour la coopération Sud-Sud'] },
  { acronyms: ['CSS', 'SSC', 'CSST', 'SSTC', 'CSSYT'], names: ['Coopération Sud-Sud'] },
  { acronyms: ['CTPD', 'TCDC'], names: ['Coopération technique entre pays en développement'] },
  { acronyms: ['CEPD', 'ECDC'], names: ['Coopération économique entre pays en développement'] },
  { acronyms: ['ODD', 'SDG', 'ODS'], names: ['Objectifs de développement durable'] },
  { acronyms: ['OMD', 'MDG', 'ODM'], names: ['Objectifs du Millénaire pour le développement'] },
  { acronyms: ['PMA', 'LDC'], names: ['Pays les moins avancés'] },
  { acronyms: ['PEID', 'SIDS'], names: ['Petits États insulaires en développement'] },
  { acronyms: ['PDSL', 'LLDC', 'PDL'], names: ['Pays en développement sans littoral'] },
  { acronyms: ['PRI', 'MIC'], names: ['Pays à revenu intermédiaire'] },
  { acronyms: ['APD', 'ODA', 'AOD'], names: ['Aide publique au développement'] },
  { acronyms: ['PABA', 'BAPA'], names: ['Plan d’action de Buenos Aires'] },
  { acronyms: ['PEAT', 'EPTA', 'PAAT'], names: ['Programme élargi d’assistance technique'] },
  { acronyms: ['MNA', 'NAM', 'MNOAL', 'MPNA'], names: ['Mouvement des pays non alignés'] },
  { acronyms: ['NOEI', 'NIEO'], names: ['Nouvel ordre économique international'] },
  { acronyms: ['CCI', 'JIU', 'DCI'], names: ['Corps commun d’inspection'] },
  { acronyms: ['CAD', 'DAC'], names: ['Organisation de coopération et de développement économiques'] },
  { acronyms: ['AAAA', 'PAAA'], names: ['Programme d’action d’Addis-Abeba'] },
  { acronyms: ['QCPR', 'RCAP'], names: ['Résolution 71/243 de l’Assemblée générale'] },
  { acronyms: ['CFC', 'FCPB'], names: ['Fonds commun pour les produits de base'] },
  {
    acronyms: ['SU/TCDC'],
    names: ['Groupe spécial de la coopération technique entre pays en développement'],
  },
  { acronyms: ['CEA', 'ECA', 'CEPA'], names: ['Commissions régionales des Nations Unies'] },
  { acronyms: ['CEE', 'ECE', 'CEPE'], names: ['Commissions régionales des Nations Unies'] },
  { acronyms: ['CEPALC', 'ECLAC', 'CEPAL'], names: ['Commissions régionales des Nations Unies'] },
  { acronyms: ['CESAP', 'ESCAP', 'CESPAP'], names: ['Commissions régionales des Nations Unies'] },
  { acronyms: ['CESAO', 'ESCWA', 'CESPAO'], names: ['Commissions régionales des Nations Unies'] },
  {
    acronyms: ['Corée du Sud', 'South Korea', 'Corea del Sur', 'Corée', 'Korea', 'Corea', 'ROK'],
    names: ['République de Corée'],
  },
  { acronyms: ['EAU', 'UAE'], names: ['Émirats arabes unis'] },
  { acronyms: ['UK', 'Grande-Bretagne', 'Great Britain', 'Gran Bretaña'], names: ['Royaume-Uni'] },
  { acronyms: ['gagnant-gagnant', 'win-win', 'ganar-ganar'], names: ['Avantage mutuel'] },
  { acronyms: ['NYC'], names: ['New York'] },
  { acronyms: ['Washington DC'], names: ['Washington'] },
  { acronyms: ['ONG', 'NGO'], names: ['Organisation non gouvernementale', 'Société civile'] },
];
