import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReference } from '../../data/compile/build-reference';
import { DATABASE_FILE } from '../../shared/contract/manifest';
import type { Lang } from '../../shared/model/language';
import { SqlJsDatabase } from '../../shared/reference/sqljs';
import { search } from '../../shared/search/search';

/** What a person would type to find what the founding text names, and the record that comes first. */
const EXPECTED: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  fr: [
    ['Bureau des Nations Unies pour la coopération Sud-Sud', 'unossc'],
    ['Bureau de la coopération Sud-Sud des Nations Unies', 'unossc'],
    ['l’unossc', 'unossc'],
    ['bureau cooperation sud sud', 'unossc'],
    ['B-001', 'unossc'],
    ['PNUD', 'undp'],
    ['undp', 'undp'],
    ['programme des nations unies pour le developpement', 'undp'],
    ['l’Assemblée générale', 'general-assembly'],
    ['assamblée générale', 'general-assembly'],
    ['comite de haut niveau', 'hlc-ssc'],
    ['sessions du comité de haut niveau', 'hlc-ssc'],
    ['dernière session du comité de haut niveau', '2025-hlc-22'],
    ['Conseil d’administration du PNUD, du FNUAP et de l’UNOPS', 'executive-board'],
    ['FNUAP', 'unfpa'],
    ['Fonds des Nations Unies pour la population', 'unfpa'],
    ['UNOPS', 'unops'],
    ['services d’appui aux projets', 'unops'],
    ['Directeur de l’UNOSSC', 'director-unossc'],
    ['Administrateur du PNUD', 'undp-administrator'],
    ['Envoyé du Secrétaire général', 'envoy-ssc'],
    ['secretaire general', 'secretary-general'],
    ['Fonds des Nations Unies pour la coopération Sud-Sud', 'unfssc'],
    ['Pérez-Guerrero', 'pgtf'],
    ['fonds perez guerrero', 'pgtf'],
    ['service spécial', 'special-unit-tcdc'],
    ['unité spéciale', 'special-unit-tcdc'],
    ['Groupe spécial pour la coopération Sud-Sud', 'special-unit-ssc'],
    ['Conseil économique et social', 'ecosoc'],
    ['conférence de bandung', '1955-bandung'],
    ['Bandoung 1955', '1955-bandung'],
    ['groupe afro-asiatique', 'afro-asian-group'],
    ['afroasiatique', 'afro-asian-group'],
    ['CNUCED', 'unctad'],
    ['conférence des nations unies sur le commerce et le développement', 'unctad'],
    ['groupe des 77', 'g77'],
    ['G-77', 'g77'],
    ['groupe de travail 1972', '1972-tcdc-working-group'],
    ['CTPD', 'tcdc'],
    ['TCDC', 'tcdc'],
    ['plan d’action de buenos aires', 'bapa'],
    ['BAPA', 'bapa'],
    ['petits états insulaires', 'sids'],
    ['pays les moins avances', 'ldc'],
    ['pays en développement sans littoral', 'lldc'],
    ['OMD', 'mdgs'],
    ['les huit objectifs du millénaire', 'mdgs'],
    ['17 ODDs', 'sdg'],
    ['les cinq commissions régionales', 'regional-commissions'],
    ['fonds d’afectation spéciale', 'trust-fund'],
    ['déclaration du millénaire', 'millennium-declaration'],
    ['Journée des Nations Unies pour la coopération Sud-Sud', 'un-ssc-day'],
    ['G8', 'g8'],
    ['groupe des huit', 'g8'],
    ['ecosse', 'scotland'],
    ['APD', 'oda'],
    ['aide publique au developpement', 'oda'],
    ['nairboi', 'nairobi'],
    ['document final de Nairobi', 'nairobi-outcome'],
    ['qu’y avait-il avant l’UNOSSC', 'special-unit-ssc'],
    ['après la conférence de Bandung', '1964-unctad-g77'],
    ['document final de BAPA+40', 'bapa40-outcome'],
    ['document final de la conférence de Buenos Aires', 'bapa40-outcome'],
    ['Programme de développement durable à l’horizon 2030', 'agenda-2030'],
    ['quarantième anniversaire', '2016-bapa40-convened'],
    ['coopération triangulaire', 'triangular-cooperation'],
    ['cooperaton sud-sud', 'south-south-cooperation'],
    ['secteur privé', 'private-sector'],
    ['qui héberge l’UNOSSC', 'undp'],
    ['qui gère le fonds perez-guerrero', 'pgtf'],
    ['Indonesie', 'indonesia'],
    ['Afrique du Sud', 'south-africa'],
    ['3251 (XXIX)', 'res-3251-xxix'],
    ['3251 xxix', 'res-3251-xxix'],
    ['3251 (29)', 'res-3251-xxix'],
    ['A/3251(XXIX)', 'res-3251-xxix'],
    ['33/134', 'res-33-134'],
    ['résolution 55/2', 'res-55-2'],
    ['58/220', 'res-58-220'],
    ['décision 13/2', 'hlc-dec-13-2'],
    ['décision 17/1', 'hlc-dec-17-1'],
    ['67/39', 'res-67-39'],
    ['67/227', 'res-67-227'],
    ['66/550', 'decision-66-550'],
    ['222 IX', 'res-222-ix-ecosoc'],
    ['A/RES/70/1', 'res-70-1'],
    ['71/244', 'res-71-244'],
    ['res 71-244', 'res-71-244'],
    ['a/res/71/244', 'res-71-244'],
    ['années 40', '1949-technical-assistance'],
    ['avant 1950', '1949-technical-assistance'],
    ['septembre 1978', '1978-buenos-aires'],
  ],
  en: [
    ['PNUD', 'undp'],
    ['united nations office for south-south cooperation', 'unossc'],
    ['High-level Committee', 'hlc-ssc'],
    ['executive board', 'executive-board'],
    ['Group of 77', 'g77'],
    ['Buenos Aires Plan of Action', 'bapa'],
    ['PABA', 'bapa'],
    ['Millennium Declaration', 'millennium-declaration'],
    ['17 SDGs', 'sdg'],
    ['latest expo', '2022-expo-bangkok'],
    ['last South Summit', '2024-kampala'],
    ['what existed before UNOSSC', 'special-unit-ssc'],
    ['Envoy of the Secretary-General', 'envoy-ssc'],
    ['resolution 71/244', 'res-71-244'],
    ['decision 17/1', 'hlc-dec-17-1'],
    ['the 1940s', '1949-technical-assistance'],
    ['september 1978', '1978-buenos-aires'],
    ['is China part of the G77', 'g77'],
    ['BAPA+40 outcome document', 'bapa40-outcome'],
    ['trianglar cooperation', 'triangular-cooperation'],
    ['official development assistance', 'oda'],
  ],
  es: [
    ['La Abana', 'havana'],
    ['UNDP', 'undp'],
    ['oficina de las naciones unidas para la cooperacion sur-sur', 'unossc'],
    ['Asamblea General', 'general-assembly'],
    ['Junta Ejecutiva', 'executive-board'],
    ['Grupo de los 77', 'g77'],
    ['Plan de Acción de Buenos Aires', 'bapa'],
    ['resolución 33/134', 'res-33-134'],
    ['quién acoge la UNOSSC', 'undp'],
    ['Conferencia de Bandung', '1955-bandung'],
    ['diciembre de 1974', '1974-special-unit'],
    ['años 40', '1949-technical-assistance'],
    ['Enviado del Secretario General', 'envoy-ssc'],
    ['¿Qué es la cooperación triangular?', 'triangular-cooperation'],
  ],
};

/** A year has several events: that of the founding text is among the first three. */
const YEARS: readonly (readonly [string, string])[] = [
  ['1949', '1949-technical-assistance'],
  ['1955', '1955-bandung'],
  ['1964', '1964-unctad-g77'],
  ['1965', '1965-undp'],
  ['1972', '1972-tcdc-working-group'],
  ['1974', '1974-special-unit'],
  ['1978', '1978-buenos-aires'],
  ['2000', '2000-millennium'],
  ['2004', '2004-special-unit-ssc'],
  ['2005', '2005-gleneagles'],
  ['2009', '2009-nairobi'],
  ['2013', '2013-unossc'],
  ['2015', '2015-agenda-2030'],
  ['2016', '2016-bapa40-convened'],
];

describe('what the founding text names comes first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'founding-text-'));
  let sql: SqlJsDatabase;

  beforeAll(async () => {
    const { faults } = await buildReference({ recordsDir: 'data/records', outDir: folder });
    expect(faults).toEqual([]);
    const engine = await initSqlJs();
    sql = new SqlJsDatabase(new engine.Database(readFileSync(join(folder, DATABASE_FILE))));
  }, 60_000);
  afterAll(() => {
    sql.close();
    rmSync(folder, { recursive: true });
  });

  it.each(YEARS)('%s → %s among the first three', (words, id) => {
    for (const lang of ['fr', 'en', 'es'] as const) {
      expect(search(sql, { words, lang, limit: 3 }).hits.map((hit) => hit.card.id)).toContain(id);
    }
  });

  it.each([
    ['fr', 'résolutions des années 70'],
    ['en', 'resolutions of the seventies'],
    ['es', 'resoluciones de los años 70'],
  ] as const)('%s: «%s» gives resolutions first, not what happened then', (lang, words) => {
    const leading = search(sql, { words, lang, limit: 3 }).hits.map(({ card }) => card.kind);
    expect(leading).toEqual(['instrument', 'instrument', 'instrument']);
  });

  for (const lang of ['fr', 'en', 'es'] as const) {
    it.each(EXPECTED[lang])(`${lang}: %s → %s`, (words, id) => {
      expect(search(sql, { words, lang, limit: 3 }).hits.map((hit) => hit.card.id)[0]).toBe(id);
    });
  }
});
