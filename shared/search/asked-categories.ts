import type { Category } from '../model/kind';
import type { Token } from './tokens';

/*
 * Words that say what kind of thing is asked for, in the three languages: «résolution qui crée…» asks
 * for a resolution, `renaming of…` for the event of that kind, «différence entre…» for notions.
 */
const WORDS: Readonly<Partial<Record<Category, string>>> = {
  resolution: 'resolution resolutions resolucion resoluciones',
  decision: 'decision decisions decisiones',
  report: 'rapport rapports report reports informe informes',
  declaration: 'declaration declarations declaracion declaraciones',
  fund: 'fonds fund funds fondo fondos',
  conference: 'conference conferences conferencia conferencias sommet sommets summit cumbre',
  meeting: 'session sessions reunion reunions meeting meetings sesiones',
  creation: 'cree creee creation naissance fonde created create creation establishment established birth founded creacion creo creado creada nacimiento fundado',
  renaming: 'renomme renommer rename renamed renaming devient devenu became changement cambio change renombrar',
  concept: 'difference differences definition definir notion signifie meaning mean means define definicion diferencia diferencias significa significado concept concepto',
}; // prettier-ignore

const CATEGORIES = new Map<string, Category>(
  (Object.keys(WORDS) as Category[]).flatMap((category) =>
    (WORDS[category] ?? '').split(' ').map((word) => [word, category] as const),
  ),
);

/** The categories of record that words ask for: who asks what a resolution is asks for no resolution. */
export function askedCategories(words: readonly Pick<Token, 'text'>[]): ReadonlySet<Category> {
  const asked = new Set(words.flatMap(({ text }) => CATEGORIES.get(text) ?? []));
  return asked.has('concept') ? new Set(['concept']) : asked;
}

const DOCUMENTS: readonly Category[] = ['resolution', 'decision', 'report'];

/** True where documents are asked for: with a date, those of that time rather than what happened then. */
export function asksForDocument(categories: ReadonlySet<Category>): boolean {
  return DOCUMENTS.some((category) => categories.has(category));
}
