import type { Lang } from '../model/language';
import { stemsOf } from './stem';
import { isStopWord } from './stop-words';
import { stemTerm } from './terms';
import { tokenize, type Token } from './tokens';

/*
 * What people call a thing, then what the texts of the field call it. Before `>` stand words or
 * phrases that may be typed, after it those that are searched too; `=` says it both ways. A new
 * line holds where the two mean the same whatever is asked: it is no place for one record.
 */
const LINES: Readonly<Record<Lang, string>> = {
  fr: `
argent, budget, financer, bailleur, payer, crédits > fonds, financement, contribution
financement > fonds
donateur > bailleur, contribution
créer = création, établir, fonder, instituer, naissance
lancement = création, ouverture
renommer, rebaptiser, changement de nom, nouveau nom, changer de nom > devenir, ancien nom, prendre le nom
chef, patron, responsable, tête, diriger > directeur, dirige
présidence = président, présider
abriter, loger > héberger, accueillir
unité, équipe > groupe, service
pays riches, pays du nord > pays développés, Nord-Sud, donateurs
pays pauvres > pays les moins avancés, pays en développement
tiers monde > pays en développement, pays du Sud
île, insulaire = insulaire
mer, côte, océan > littoral
enclavé > sans littoral
entreprise, société privée, business > secteur privé, entreprise
ong, association > société civile
université, chercheur, recherche > universitaire, universités
internet, site web, portail, en ligne > plateforme, en ligne, numérique
mesurer, compter, chiffrer, quantifier > mesure, mesurer, statistique, indicateur
statistique > mesure, indicateur
stratégie = cadre stratégique
plan stratégique > cadre stratégique
formation, former > capacités, formation
salon, foire > exposition
jour = journée
covid, coronavirus > pandémie
pandémie > covid
valider, entériner > fait sien, approuver
règle, valeur > principe
spécialiste = expert
colonie, colonialisme, indépendance > décolonisation, coloniale
emprunt, endettement > dette
audit, contrôle > inspection, évaluation
numéro de document, référence d'un document > cote
rencontre, réunion > réunion, session
échange de savoirs, partage de savoirs, partager > partage des connaissances, savoirs
aide = assistance
cantine, repas à l'école > repas scolaires
manuel, mode d'emploi, consigne > directives, lignes directrices, guide
agence > organisme, entité
contrepartie, sans condition > conditionnalité
promettre, promesse > annonces de contributions
procès-verbal, compte rendu > rapport
démarrer, démarrage, capital de départ > amorçage
non affecté, ressources ordinaires > ressources de base
voyage d'étude, voyage > visite d'étude
dg > directeur général
`,
  en: `
money, budget, funding, finance, donor, pay > fund, funding, contribution
financing > fund, funding
create = establish, establishment, creation, found, birth
set up > establish, establishment
launch = creation, opening
rename, name change, change of name, new name > become, former name, renaming
head, chief, boss, leader, lead, run > director, head
chair, chairman, chairperson, chairmanship = president, chair
hq, seat, based > headquarters, seat
house > host
unit, team > unit, service
rich countries, wealthy countries > developed countries, North-South, donors
poor countries, poorest countries > least developed countries, developing countries
third world > developing countries, countries of the South
island = islands, insular
coast, coastline, sea > landlocked, sea
company, business, firm, enterprise > private sector, businesses
ngo, association > civil society
university, researcher, research > academia, universities
internet, website, web site, portal, online > platform, online, digital
measure, count, quantify, data > measure, statistics, statistical, indicator
statistics > measure, indicator
strategy = strategic framework
strategic plan > strategic framework
capacity building, training > capacity development, capacities
fair, exhibition > expo
covid, coronavirus > pandemic
pandemic > covid
validate, ratify > endorse, approve
rule, value > principle
colony, colonialism, independence > decolonization, colonial
loan, indebtedness > debt
audit, oversight > inspection, evaluation
document number, document code > symbol
meeting, gathering > session, meeting
sharing experience, exchange of knowledge > knowledge-sharing
aid, help = assistance
school lunch, canteen > school meals
manual, handbook, instructions > guidelines, guide
agency > organization, entity
strings attached, no strings > conditionality
promise, promise money > pledge, pledging
minutes > report
start-up, startup, start a project > seed money
unearmarked, regular resources, core funding > core resources
study tour, field trip > study visit
dg > director general
`,
  es: `
dinero, presupuesto, financiar, donante, pagar > fondo, financiación, contribución
financiación, financiamiento > fondo, financiación
crear = creación, establecer, fundar, nacimiento
lanzamiento = creación, apertura
cambio de nombre, nuevo nombre, renombrar > pasa a ser, antiguo nombre, cambiar
jefe, jefa, responsable, dirigir > director, dirige
presidente, presidir, presidencia = presidencia, presidente
oficina central > sede
albergar, alojar > acoger
unidad, equipo > unidad, servicio
dependencia especial > unidad especial
países ricos, países del norte > países desarrollados, Norte-Sur, donantes
países pobres > países menos adelantados, países en desarrollo
tercer mundo > países en desarrollo, países del Sur
isla = insular
mar, costa, océano > litoral
empresa, negocio, compañía > sector privado, empresa
ong, asociación > sociedad civil
universidad, investigador, investigación > mundo académico, universidad
internet, sitio web, portal, en línea > plataforma, en línea, digital
medir, contar, cuantificar, datos > medición, medir, estadística, indicador
estadística > medir, indicador
estrategia = marco estratégico
plan estratégico > marco estratégico
formación, capacitación, fortalecimiento de capacidades, creación de capacidad > desarrollo de la capacidad, capacidades
feria, exposición > exposición, expo
covid, coronavirus > pandemia
pandemia > covid
validar, ratificar, refrendar > hace suyo, aprobar
regla, valor > principio
colonia, colonialismo, independencia > descolonización, colonial
préstamo, endeudamiento > deuda
auditoría, control > inspección, evaluación
número de documento > signatura
reunión, encuentro > período de sesiones, reunión
intercambio de experiencias > intercambio de conocimientos
ayuda = asistencia
comedor escolar, comedor > comidas escolares, alimentación escolar
manual, instrucciones > directrices, guía
agencia > organismo, entidad
sin condiciones, contrapartida > condicionalidad
prometer, promesa > promesas de contribuciones
acta > informe
arrancar, arranque > capital inicial
no asignado, recursos ordinarios > recursos básicos
viaje de estudio, viaje > visita de estudio
dg > director general
`,
};

/** Other ways to say words typed one after the other, each as index words. */
interface Entry {
  /** Stems of the words typed. */
  readonly typed: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/** Entries by the first stem typed, those of most words first. */
type Thesaurus = ReadonlyMap<string, readonly Entry[]>;

const read = new Map<Lang, Thesaurus>();

/** The entries whose words come first among these stems, of one word typed each; the longest first. */
export function entriesAt(stems: readonly (readonly string[])[], lang: Lang): Entry[] {
  const known = read.get(lang) ?? readThesaurus(lang);
  read.set(lang, known);
  const found = (stems[0] ?? []).flatMap((stem) => known.get(stem) ?? []);
  return found.filter(({ typed }) => typed.every((stem, place) => stems[place]?.includes(stem)));
}

function readThesaurus(lang: Lang): Thesaurus {
  const entries = new Map<string, Entry[]>();
  for (const line of LINES[lang].trim().split('\n')) {
    const [left = '', right = ''] = line.split(/[>=]/);
    const [typed, written] = [phrases(left), phrases(right)];
    const all = line.includes('=') ? [...typed, ...written] : typed;
    const searched = (line.includes('=') ? all : written).map((words) => termsOf(words, lang));
    for (const words of all) {
      const stems = words.filter(({ text }) => !isStopWord(text)).map((word) => stemsOf(word, lang)[0] ?? '');
      const own = termsOf(words, lang).join(' ');
      const entry = { typed: stems, others: searched.filter((terms) => terms.join(' ') !== own) };
      const [first = ''] = stems;
      entries.set(first, [...(entries.get(first) ?? []), entry]);
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.typed.length - a.typed.length);
  return entries;
}

function phrases(list: string): Token[][] {
  return list.split(',').map((phrase) => tokenize(phrase));
}

function termsOf(words: readonly Token[], lang: Lang): string[] {
  return words.map((word) =>
    isStopWord(word.text) ? word.text : stemTerm(stemsOf(word, lang)[0] ?? word.text),
  );
}
