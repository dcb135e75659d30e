import type { Lang } from '../model/language';

/*
 * What people call a thing, then what the texts of the field call it. Before `>` stand words or
 * phrases that may be typed, after it those that are searched too; `=` says it both ways. A new
 * line holds where the two mean the same whatever is asked: it is no place for one record.
 */
export const THESAURUS_LINES: Readonly<Record<Lang, string>> = {
  fr: `
argent, budget, financer, bailleur, payer, crédits, subvention, trésorerie > fonds, financement, contribution
financement > fonds
donateur > bailleur, contribution
créer = création, établir, fonder, instituer, naissance
lancement = création, ouverture
renommer, rebaptiser, changement de nom, nouveau nom, changer de nom > devenir, ancien nom, prendre le nom
chef, patron, responsable, tête, diriger > directeur, dirige
présidence = président, présider
abriter, loger > héberger, accueillir
unité, équipe > groupe, service
pays riches, nations riches, pays du nord > pays développés, Nord-Sud, donateurs
pays pauvres, nations pauvres > pays les moins avancés, pays en développement
pays du tiers monde, tiers monde > pays en développement, pays du Sud
île, archipel, insulaire = insulaire
mer, maritime, côte, océan > littoral, mer
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
colonie, colonialisme, colonisateur, colonisé, indépendance > décolonisation, coloniale
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
discours, allocution > allocution, discours, déclaration
s'immiscer, immixtion, se mêler, ingérence > ingérence, mêler
annulation de la dette, remise de dette, effacement de la dette > annulation de la dette, allègement de la dette
café, cacao, matières premières, produits de base > matières premières, produits de base
obligatoire, contraignant > obliger
unanimité, unanime, sans opposition > consensus
scrutin, suffrage > vote, voix
solidaire = solidarité
usine, industriel = industrie
planning familial, contraception, santé reproductive > population
laboratoire d'idées, groupe de réflexion, think tank > centre de réflexion
apprendre, apprentissage, s'instruire > apprentissage, apprendre, savoirs
entraide > coopération
fusionner = fusion
`,
  en: `
money, budget, funding, finance, donor, pay, grant > fund, funding, contribution
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
rich countries, rich nations, wealthy countries > developed countries, North-South, donors
poor countries, poorest countries, poor nations > least developed countries, developing countries
third world countries, third world > developing countries, countries of the South
island, archipelago = islands, insular
coast, coastline, sea, maritime > landlocked, sea
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
speech, address, remarks > remarks, statement, speech, address
meddle, meddling, interfere, interference > interference, meddle
debt cancellation, debt forgiveness, debt write-off > debt cancellation, debt relief
coffee, cocoa, raw materials, commodity > commodities
binding, compulsory, mandatory > bind
unanimous, unanimity, without objection, nobody objected > consensus
ballot > vote
yearly > annual
factory, industrial = industry
family planning, birth control, reproductive health > population
brain trust, research institute > think tank
learn, learning > learning, knowledge
self-help, mutual help > cooperation
merge = merger
`,
  es: `
dinero, plata, presupuesto, financiar, donante, pagar, subvención > fondo, financiación, contribución
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
países ricos, naciones ricas, países del norte > países desarrollados, Norte-Sur, donantes
países pobres, naciones pobres > países menos adelantados, países en desarrollo
países del tercer mundo, tercer mundo > países en desarrollo, países del Sur
isla, archipiélago, isleño = insular
mar, marítimo, costa, océano > litoral, mar
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
discurso, alocución, palabras > palabras, discurso, declaración
meterse, entrometerse, inmiscuirse, intromisión, injerencia > injerencia, inmiscuirse
cancelación de la deuda, condonación de la deuda, perdón de la deuda > cancelación de la deuda, alivio de la deuda
café, cacao, materias primas, productos básicos > materias primas, productos básicos
obligatorio, vinculante > obligar
unanimidad, unánime, sin objeciones > consenso
sufragio, voto = votación
solidario = solidaridad
fábrica, industrial = industria
planificación familiar, anticonceptivos, salud reproductiva > población
laboratorio de ideas, grupo de reflexión, think tank > centro de estudios
aprender, aprendizaje > aprendizaje, aprender, conocimientos
fusionar = fusión
`,
};
