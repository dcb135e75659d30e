import type { Category, Confidence, Kind } from '../model/kind';
import type { DocumentLanguage, Lang, Trilingual } from '../model/language';

/** What a search can be narrowed by. */
export type FilterName = 'kind' | 'year' | 'language' | 'source' | 'confidence';

/** The name of each filter by language; all of them are understood whatever the interface's. */
export const FILTER_NAMES: Readonly<Record<FilterName, Trilingual>> = {
  kind: { fr: 'type', en: 'kind', es: 'tipo' },
  year: { fr: 'année', en: 'year', es: 'año' },
  language: { fr: 'langue', en: 'language', es: 'idioma' },
  source: { fr: 'source', en: 'source', es: 'fuente' },
  confidence: { fr: 'confiance', en: 'confidence', es: 'confianza' },
};

/** Other names that people give them. */
export const OTHER_FILTER_NAMES: Readonly<Record<string, FilterName>> = {
  genre: 'kind',
  nature: 'kind',
  categorie: 'kind',
  category: 'kind',
  categoria: 'kind',
  annees: 'year',
  date: 'year',
  fecha: 'year',
  years: 'year',
  lang: 'language',
  lengua: 'language',
};

/** What a value of `type:` may be called, the word to offer first. */
export const KIND_VALUES: Readonly<Record<Kind, Readonly<Record<Lang, string>>>> = {
  body: { fr: 'organe organisme', en: 'body organ', es: 'órgano organismo' },
  milestone: { fr: 'jalon événement', en: 'milestone event', es: 'hito acontecimiento' },
  instrument: { fr: 'texte instrument', en: 'instrument text', es: 'texto instrumento' },
  function: { fr: 'fonction', en: 'function', es: 'función' },
  term: { fr: 'terme glossaire notion', en: 'term glossary', es: 'término glosario' },
  place: { fr: 'lieu', en: 'place', es: 'lugar' },
  source: { fr: 'source', en: 'source', es: 'fuente' },
};

/** Categories that `type:` takes too, by the word to offer first. */
export const CATEGORY_VALUES: Readonly<Partial<Record<Category, Readonly<Record<Lang, string>>>>> = {
  programme: { fr: 'programme', en: 'programme program', es: 'programa' },
  fund: { fr: 'fonds', en: 'fund', es: 'fondo' },
  office: { fr: 'bureau', en: 'office', es: 'oficina' },
  group: { fr: 'groupe', en: 'group', es: 'grupo' },
  creation: { fr: 'création', en: 'creation', es: 'creación' },
  conference: { fr: 'conférence', en: 'conference', es: 'conferencia' },
  resolution: { fr: 'résolution', en: 'resolution', es: 'resolución' },
  decision: { fr: 'décision', en: 'decision', es: 'decisión' },
  plan: { fr: 'plan', en: 'plan', es: 'plan' },
  declaration: { fr: 'déclaration', en: 'declaration', es: 'declaración' },
  report: { fr: 'rapport', en: 'report', es: 'informe' },
  city: { fr: 'ville', en: 'city', es: 'ciudad' },
  country: { fr: 'pays', en: 'country', es: 'país' },
  region: { fr: 'région', en: 'region', es: 'región' },
};

/** Names of the languages of the content and of the sources. */
export const LANGUAGE_VALUES: Readonly<Record<DocumentLanguage, Readonly<Record<Lang, string>>>> = {
  fr: { fr: 'français', en: 'French', es: 'francés' },
  en: { fr: 'anglais', en: 'English', es: 'inglés' },
  es: { fr: 'espagnol', en: 'Spanish', es: 'español' },
  ar: { fr: 'arabe', en: 'Arabic', es: 'árabe' },
  zh: { fr: 'chinois', en: 'Chinese', es: 'chino' },
  ru: { fr: 'russe', en: 'Russian', es: 'ruso' },
};

/** What a value of `confiance:` is called. */
export const CONFIDENCE_VALUES: Readonly<Record<Confidence, Readonly<Record<Lang, string>>>> = {
  verified: { fr: 'vérifié', en: 'verified', es: 'verificado' },
  'single-source': { fr: 'source-unique', en: 'single-source', es: 'fuente-única' },
  'to-verify': { fr: 'à-vérifier', en: 'to-verify', es: 'por-verificar' },
};
