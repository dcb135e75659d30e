import { describe, expect, it } from 'vitest';
import { stemsOf } from '../../../../shared/search/stem';
import { tokenize } from '../../../../shared/search/tokens';
import type { Lang } from '../../../../shared/model/language';

function meet(a: string, b: string, lang: Lang): boolean {
  const stems = (word: string) => tokenize(word).flatMap((token) => stemsOf(token, lang));
  return stems(a).some((stem) => stems(b).includes(stem));
}

describe('two forms of a word meet', () => {
  it.each([
    ['coopération', 'coopérer', 'fr'],
    ['approuvée', 'approuve', 'fr'],
    ['approuvée', 'approuvee', 'fr'],
    ['activités', 'activites', 'fr'],
    ['œuvre', 'oeuvres', 'fr'],
    ['nationaux', 'national', 'fr'],
    ['commissions', 'commission', 'fr'],
    ['appuis', 'appui', 'fr'],
    ['milieux', 'milieu', 'fr'],
    ['étrangère', 'étrangers', 'fr'],
    ['française', 'français', 'fr'],
    ['fond', 'fonds', 'fr'],
    ['gestion', 'gérer', 'fr'],
    ['financent', 'financer', 'fr'],
    ['associent', 'associer', 'fr'],
    ['confirment', 'confirmé', 'fr'],
    ['adoptèrent', 'adopter', 'fr'],
    ['vérification', 'vérifie', 'fr'],
    ['publie', 'publier', 'fr'],
    ['communication', 'communiquer', 'fr'],
    ['décrire', 'décrites', 'fr'],
    ['traduire', 'traduites', 'fr'],
    ['rendre', 'rendus', 'fr'],
    ['suivre', 'suivi', 'fr'],
    ['compris', 'comprises', 'fr'],
    ['acquis', 'acquises', 'fr'],
    ['directrice', 'directeurs', 'fr'],
    ['numéros', 'numéro', 'fr'],
    ['exécution', 'exécuter', 'fr'],
    ['élire', 'élue', 'fr'],
    ['élu', 'élection', 'fr'],
    ['tenue', 'tiennent', 'fr'],
    ['soumettre', 'soumises', 'fr'],
    ['compris', 'comprend', 'fr'],
    ['reçue', 'reçoivent', 'fr'],
    ['promouvoir', 'promotion', 'fr'],
    ['ouvre', 'ouverte', 'fr'],
    ['reconnaît', 'reconnue', 'fr'],
    ['conclu', 'conclusion', 'fr'],
    ['gestión', 'administrar', 'es'],
    ['elección', 'elige', 'es'],
    ['recomienda', 'recomendación', 'es'],
    ['promueve', 'promover', 'es'],
    ['contribuyentes', 'contribuir', 'es'],
    ['mantiene', 'mantener', 'es'],
    ['verificar', 'verificación', 'es'],
    ['publicaciones', 'publicación', 'es'],
    ['decisiones', 'decisión', 'es'],
    ['financiera', 'financiero', 'es'],
    ['comparan', 'comparar', 'es'],
    ['sostenibles', 'sostenible', 'es'],
    ['eficaces', 'eficaz', 'es'],
    ['ejecución', 'ejecutar', 'es'],
    ['countries', 'country', 'en'],
    ['hosted', 'hosts', 'en'],
    ['center', 'centres', 'en'],
    ['programs', 'programme', 'en'],
    ['specialised', 'specialized', 'en'],
    ['organisation', 'organizations', 'en'],
    ['adoption', 'adopted', 'en'],
    ['contribution', 'contributes', 'en'],
    ['governmental', 'government', 'en'],
    ['partnerships', 'partners', 'en'],
    ['administering', 'administration', 'en'],
    ['considered', 'consideration', 'en'],
    ['economies', 'economic', 'en'],
    ['held', 'holding', 'en'],
    ['elected', 'election', 'en'],
    ['chosen', 'choose', 'en'],
    ['labor', 'labour', 'en'],
    ['aprobación', 'aprobacion', 'es'],
    ['países', 'pais', 'es'],
    ['gobiernos', 'gobierno', 'es'],
    ['mujeres', 'mujer', 'es'],
    ['prioridades', 'prioridad', 'es'],
  ] as const)('%s and %s', (a, b, lang) => {
    expect(meet(a, b, lang)).toBe(true);
  });
});

describe('two words do not meet', () => {
  it.each([
    ['organisation', 'organisme', 'fr'],
    ['UNOPS', 'unop', 'fr'],
    ['commissions', 'comme', 'fr'],
    ['fonds', 'fondée', 'fr'],
    ['président', 'présidé', 'fr'],
    ['revenu', 'revenir', 'fr'],
    ['entreprise', 'entreprendre', 'fr'],
    ['vinculante', 'vincular', 'es'],
    ['unit', 'united', 'en'],
    ['organs', 'organizations', 'en'],
    ['news', 'new', 'en'],
    ['communication', 'communities', 'en'],
    ['unidad', 'unidas', 'es'],
    // A French word with a letter too few, which must not pass for a form of a Spanish verb.
    ['afectation', 'afecta', 'es'],
  ] as const)('%s and %s', (a, b, lang) => {
    expect(meet(a, b, lang)).toBe(false);
  });
});
