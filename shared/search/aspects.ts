import type { Lang } from '../model/language';

/*
 * Words that ask something of a subject rather than one, in the three languages: «date de la
 * Journée», `when was UNOSSC created`, «para qué sirve el Comité». A record need not have them,
 * and they weigh little beside the others; alone, they count as any word.
 */
const WORDS: Readonly<Record<Lang, string>> = {
  fr: `
actuel actuelle actuellement actuels adopte adoptee adopter adoption ancien ancienne anciennes
anciens annee annees aujourd'hui avant but buts commence compte creation cree creee creer crees date
dates debut detail details endroit etabli etablie eu exemple exemples existe
explique expliquer fonctionne fonde fondee fonder histoire historique info information informations
infos jour lieu lieux liste maintenant mission missions moment mot mots numero origine origines
partie peut peuvent proclamation proclame proclamee role roles sert servir sessions siege
signature signe signee situe situee souvent sujet tenu tenue trouve vieil vieille vieux
`,
  en: `
adopt adopted adoption aim based before began begin create created creation current details
establish established example examples exist exists explain former founded headquartered
headquarters held history hq info information list located location meet meets now
number often old origin origins part parts past place places proclaimed purpose role sessions signed start
started take takes today took topic when word words work working works year years
`,
  es: `
actual actuales actualmente adoptada adoptado adopto ahora ano anos antes antigua antiguas antiguo
antiguos aprobacion aprobado aprobo celebrado celebro creacion creada creado crear creo detalles
ejemplo ejemplos empezo encuentra establecio existe explicar fecha fechas firmo funciona fundada
fundado fundo historia hoy informacion inicio lista lugar lugares mision momento numero objeto
origen palabra palabras papel parte partes proclamada proclamado puede pueden reune
rol sede servir sesiones sirve tema tiene tienen ubicada ubicado vieja viejo
`,
};

const ASPECTS = new Set(Object.values(WORDS).flatMap((words) => words.trim().split(/\s+/)));

/** What nearly every record is part of: «observateurs à l’ONU». */
const CONTEXT = new Set(['onu', 'un', 'nnuu']);

/** True for a folded word that says only where, in a reference on the United Nations. */
export function isContext(word: string): boolean {
  return CONTEXT.has(word);
}

/** True for a folded word that asks something of a subject. */
export function isAspect(word: string): boolean {
  return ASPECTS.has(word);
}
