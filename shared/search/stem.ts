import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import english from 'wink-porter2-stemmer';
import type { Lang } from '../model/language';
import { foldText } from './fold';
import type { WrittenWord } from './tokens';

const STEMMERS: Readonly<Record<Lang, (word: string) => string>> = { fr: french, en: english, es: spanish };

/**
 * Forms that Snowball takes apart, and the form of the same word that stands for them: plurals and
 * feminines («commissions», «étrangères», «gobiernos»), verbs («financent», «rendu», «prepara») and
 * their nouns («vérification»). In English, two spellings of a word. The first that fits is taken.
 */
const FORMS: Readonly<Record<Lang, readonly (readonly [ending: RegExp, form: string])[]>> = {
  fr: [
    [/(?<=..if|publ|[ée]tud|assoc|rel|remerc|conf|n[ée]goc|appr[ée]c|b[ée]n[ée]fic)ie$/, 'ier'],
    [/(?<=..if|publ)ications?$/, 'ier'],
    [/(?<=ommuni)(?:cations?|que|quent)$/, 'quer'],
    [/(?<=cri)(?:re|te?s?|ve|vent|vant)$/, 't'],
    [/(?<=(?:cond|prod|trad|r[ée]d|constr)ui)(?:re|te?s?|se|sent|sant)$/, 't'],
    [/(?<=.(?:end|ond|att|ord|erd))(?:re|ue?s?)$/, 'e'],
    [/(?<=(?:su|v)iv)re$/, 'e'],
    [/(?<=(?:repr|compr|appr|soum|rem|perm|adm|transm|prom|comm|acqu)is)es?$/, ''],
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
 * united, an organ no organization, and «gestion» is the noun of «gérer».
 */
const OWN_STEMS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
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
  ]),
  es: new Map([
    ['unidad', 'unidad'],
    ['gestion', 'administr'],
    ['gestionar', 'administr'],
    ['ejecucion', 'ejecut'],
  ]),
};

/** Words that end as a French verb does in the plural, folded. */
const NOT_VERBS: ReadonlySet<string> = new Set(
  `absent accent accident adjacent adolescent adherent afferent agent ambivalent antecedent apparent ardent
  argent arpent auvent cent client coefficient coherent competent concurrent conscient consent consequent
  content contingent continent contrevent convergent couvent decent deficient different dissident divergent
  efficient eloquent eminent emergent equivalent evident excellent expedient fervent frequent imminent
  impertinent impotent imprudent incident incoherent inconscient inconvenient independent indigent
  ingredient inherent innocent insolvent intelligent intermittent intransigent latent negligent occident
  omnipotent onguent orient parent patient penitent permanent pertinent precedent present president
  prevalent prudent quotient recent recipient recurrent resident sapient solvent souvent subsequent
  succulent talent transcendent transparent trident turbulent urgent violent virulent`.split(/\s+/u),
);

/** Stems by word as written, and by its lower case, which many spellings share. */
const memo: Record<Lang, Map<string, readonly string[]>> = { fr: new Map(), en: new Map(), es: new Map() };
const MEMO_SIZE = 50_000;

/**
 * Folded stems of a word, the best first. There are two where the accents decide («adoptée» gives
 * `adopt`, `adoptee` gives `adopte`): a text holds both, so that either spelling finds it.
 * Acronyms, numbers and codes come back as they are.
 */
export function stemsOf(token: WrittenWord, lang: Lang): readonly string[] {
  if (token.invariable) return [token.text];
  const known = memo[lang].get(token.raw);
  if (known) return known;
  const accented = accentedForm(token);
  const stems = memo[lang].get(accented) ?? newStems(accented, token.text, lang);
  if (memo[lang].size >= MEMO_SIZE) memo[lang].clear();
  memo[lang].set(token.raw, stems).set(accented, stems);
  return stems;
}

/** The word in lower case, with its accents and without ligatures. */
function accentedForm({ raw, text }: WrittenWord): string {
  const lower = raw.toLowerCase();
  return lower === text ? text : lower.normalize('NFC').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function newStems(accented: string, folded: string, lang: Lang): readonly string[] {
  const stem = (word: string) => snowball(word, lang);
  const best = wordsOnly(foldText(stem(accented)));
  const other = folded === accented ? best : wordsOnly(stem(folded));
  return [
    ...new Set([best, other, ...(NOUN.test(best) ? [best.replace(NOUN, NOUN_ROOTS[lang])] : [])]),
  ].filter(Boolean);
}

function snowball(word: string, lang: Lang): string {
  const isKept = lang === 'fr' && NOT_VERBS.has(foldText(word));
  const form = isKept ? undefined : FORMS[lang].find(([ending]) => ending.test(word));
  const other = form ? word.replace(...form) : word;
  return OWN_STEMS[lang].get(foldText(other)) ?? STEMMERS[lang](other);
}

/** Snowball leaves the short nouns of action apart from their verbs: «création» from «créer». */
const NOUN = /(?<=^.{2,5})(?:ation|acion)$/;
const NOUN_ROOTS: Readonly<Record<Lang, string>> = { fr: '', en: 'at', es: '' };

/** Apostrophes that a stem may keep would split it in the index. */
function wordsOnly(stem: string): string {
  return stem.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 64);
}
