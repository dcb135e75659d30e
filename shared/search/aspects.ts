/*
 * Words that ask something of a subject rather than one, in the three languages: «date de la
 * Journée», `when was UNOSSC created`, «para qué sirve el Comité». A record need not have them,
 * and they weigh little beside the others; alone, they count as any word.
 */
const WORDS = `
date dates annee annees jour lieu lieux endroit role roles mission missions but buts histoire historique origine
origines liste numero exemple exemples info infos information informations detail details sujet
cree creee crees creer creation fonde fondee fonder etabli etablie adopte adoptee adopter signe signee eu tenu tenue
adoption signature proclamation proclamee proclame ancien anciens ancienne anciennes actuel actuelle actuels aujourd'hui actuellement maintenant prochain prochaine dernier derniere commence debut existe sert servir fonctionne trouve situe situee siege compte explique expliquer
year years when place places location role purpose aim history origin origins list number example examples info
information details topic created create creation founded established establish adopted adopt signed held started start
adoption proclaimed former current now today next latest last past begin began exist exists work works working located based headquarters headquartered hq explain
fecha fechas ano anos lugar lugares papel rol mision objeto historia origen lista numero ejemplo
ejemplos informacion detalles tema creo creado creada crear creacion fundo fundada fundado establecio adopto
adoptado adoptada firmo celebro celebrado empezo inicio existe sirve servir funciona encuentra ubicada ubicado sede
peut peuvent souvent mot mots take took takes often meet meets word words puede pueden tiene tienen palabra palabras reune explicar ahora hoy actualmente proximo proxima ultimo ultima antiguo antiguos antigua antiguas actual actuales proclamado proclamada aprobo aprobado aprobacion
`;

const ASPECTS = new Set(WORDS.trim().split(/\s+/));

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
