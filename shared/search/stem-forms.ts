import type { Lang } from '../model/language';

/**
 * Forms that Snowball takes apart, and the form of the same word that stands for them: plurals and
 * feminines («commissions», «étrangères», «gobiernos»), verbs («financent», «rendu», «prepara») and
 * their nouns («vérification»). In English, two spellings of a word. The first that fits is taken.
 */
export const FORMS: Readonly<Record<Lang, readonly (readonly [ending: RegExp, form: string])[]>> = {
  fr: [
    [/([tv])(?:enir|ient|iennent|enue?s?|enant)$/, '$1enir'],
    [/(?<=^(?:sou|per|trans|pro|ad|re|com))m(?:ettre|et|ettent|ettant|ises?)$/, 'mis'],
    [/(?<=^(?:com|ap|entre|re)?)pr(?:end|ends|ennent|enant|is|ises?)$/, 'prendre'],
    [/^[ée]l(?:ire|it|ue?s?|isent|isant)$/, 'élection'],
    [/^re[çc](?:oit|oivent|ue?s?|evant)$/, 'recevoir'],
    [/^prom(?:eut|euvent|ouvoir|ouvant|ue?s?)$/, 'promotion'],
    [/(?<=^(?:c|d[ée]c|rec|r)?)ouvr(?:ir|e|ent|ant|it)$/, 'ouvert'],
    [/^off(?:rir|rent|rant|rit|erte?s?)$/, 'offre'],
    [/^accueil(?:lir|le|lent|lant|lie?s?|s)$/, 'accueil'],
    [/(?<=conn|par)(?:a[iî]t(?:re)?|aissent|aissant|ue?s?)$/, 'u'],
    [/(?<=..)clu(?:re|t|e|s|es|ses?|ent|ant|sions?)$/, 'clu'],
    [/(?<=..if|publ|[ée]tud|assoc|rel|remerc|conf|n[ée]goc|appr[ée]c|b[ée]n[ée]fic)ie$/, 'ier'],
    [/(?<=..if|publ)ications?$/, 'ier'],
    [/(?<=ommuni)(?:cations?|que|quent)$/, 'quer'],
    [/(?<=cri)(?:re|te?s?|ve|vent|vant)$/, 't'],
    [/(?<=(?:cond|prod|trad|r[ée]d|constr)ui)(?:re|te?s?|se|sent|sant)$/, 't'],
    [/(?<=.(?:end|ond|att|ord|erd))(?:re|ue?s?)$/, 'e'],
    [/(?<=(?:su|v)iv)re$/, 'e'],
    [/(?<=(?:prom|rem|transm|acqu)is)es?$/, ''],
    [/(?<=..[^atv])ient$/, 'ier'],
    [/(?<=..[^im]|form|firm|prim|nomm|gramm|somm|stim|sum|clam|aim)(?<![eè]r)ent$/, 'e'],
    [/trices?$/, 'teur'],
    [/(?<=.)(?<=ion|u|(?<!q)ui|it|o)s$/, ''],
    [/lieux$/, 'lieu'],
    [/(?:ers|[eè]res?)$/, 'er'],
    [/aises?$/, 'ais'],
  ],
  en: [
    [/(?<=..)is(?=(?:ations?|e|ed|es|ing|ers?)$)/, 'iz'],
    [/(?<=lab|fav|hon|neighb|behavi)our/, 'or'],
    [/^center/, 'centre'],
    [/^programmes?$/, 'program'],
    [/(?<=ment|tution|zation)al$/, ''],
    [/(?<=partner|member|leader)ships?$/, ''],
    [/(?<=administ|regist)er(?:s|ed|ing)?$/, 'ration'],
    [/(?<=^consider)(?:s|ed|ing)?$/, 'ation'],
  ],
  es: [
    [/(?<=^(?:recom|encom|ent|at|ext|def))iend(?=(?:an?|en?|o)$)/, 'end'],
    [/^comienz(?=[ao]n?$)/, 'comenz'],
    [/(?<=^(?:prom|m|rem))uev(?=[ae]n?$)/, 'ov'],
    [/^propu(?:so|sieron|est[ao]s?)$/, 'proponer'],
    [/^el(?:igen?|igi[oó]|igieron|egid[ao]s?|ect[ao]s?|ecci[oó]n|ecciones)$/, 'elegir'],
    [/^pid(?:en?|i[oó]|ieron)$/, 'pedir'],
    [/^mid(?:en?|i[oó]|iendo)$/, 'medir'],
    [/(?<=^(?:man|sos|con|ob))t(?:ienen?|uvo|uvieron)$/, 'tener'],
    [/(?<=..)uy(?:en?|endo|eron|entes?|[oó]|an?)$/, 'uir'],
    [/(?<=..ica)ci(?:[oó]n|ones)$/, 'r'],
    [/(?<=..[cs])i[oó]n(?:es)?$/, 'ión'],
    [/(?<=...)ieras?$/, 'iero'],
    [/(?<=(?:comp|prep|decl|sep)ara)[ns]?$/, 'r'],
    [/(?<=cap|fic|vor)aces$/, 'az'],
    [/(?<=.[aeiou][lrndjz])es$/, ''],
    [/(?<=..[aeo])s$/, ''],
  ],
};

/**
 * Stems where Snowball errs: a fund («fond», as often as not) is no foundation, what is a unit is not
 * united, an organ no organization, and «gestion» is the noun of «gérer». In English, irregular verbs.
 */
export const OWN_STEMS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  fr: new Map([
    ['fond', 'fonds'],
    ['fonds', 'fonds'],
    ['gestion', 'ger'],
    ['execution', 'execut'],
  ]),
  en: new Map([
    ['united', 'united'],
    ['organ', 'organs'],
    ['organs', 'organs'],
    ['economy', 'econom'],
    ['economies', 'econom'],
    ['ministerial', 'minist'],
    ['held', 'hold'],
    ['led', 'lead'],
    ['met', 'meet'],
    ['built', 'build'],
    ['chose', 'choos'],
    ['chosen', 'choos'],
    ['began', 'begin'],
    ['begun', 'begin'],
    ['brought', 'bring'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['paid', 'pay'],
    ['sent', 'send'],
    ['took', 'take'],
    ['taken', 'take'],
    ['gave', 'give'],
    ['given', 'give'],
    ['grew', 'grow'],
    ['grown', 'grow'],
  ]),
  es: new Map([
    ['unidad', 'unidad'],
    ['gestion', 'administr'],
    ['gestionar', 'administr'],
    ['ejecucion', 'ejecut'],
    ['vinculante', 'vinculant'],
    ['vinculantes', 'vinculant'],
  ]),
};

/** Words that end as a form of a verb does and are none, folded: they are stemmed as they stand. */
export const KEPT: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: wordsOf(`
    absent accent accident adjacent adolescent adherent afferent agent ambivalent antecedent apparent
    ardent argent arpent auvent avenue avenues bienvenue cent client coefficient coherent competent
    concurrent conscient consent consequent content contingent continent contrevent convergent couvent
    decent deficient different dissident divergent efficient eloquent eminent emergent entreprise
    entreprises equivalent evident excellent expedient fervent frequent impatient imminent impertinent
    impotent imprudent incident incoherent inconscient inconvenient independent indigent ingredient
    inherent innocent insolvent intelligent intermittent intransigent latent maintenant negligent occident
    omnipotent onguent orient parent patient penitent permanent pertinent precedent present president
    prevalent prudent quotient recent recipient recurrent resident revenu revenus solvent souvent
    subsequent succulent talent transcendent transparent trident turbulent urgent violent virulent`),
  en: new Set(),
  es: new Set(),
};

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
