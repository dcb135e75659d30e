import type { Lang } from '../../shared/model/language';
import type { SearchRequest } from '../../shared/reference/types';
import { suggestionRequest } from '../composables/suggestion-request';
import type { ForeseeingReference } from './foresight';

/** Searches of the usual sorts: names, symbols, dates, acronyms, mistakes, filters; most in French. */
const SEARCHES = [
  'assemblée générale',
  'a/res/64',
  'fonds 1995',
  'g77',
  'konférance',
  'type:or',
  'déclaration de bandung',
  'programme mondial',
  'unctad',
  'south south day',
  'secretario general',
  'résolutions des années 70',
  'banque islamique',
  'bureau régional',
  'objectifs developpement durable',
  'mouvement des non-alignés',
  'rapport 2019',
];

/** Whatever is typed begins with one of these. */
const FIRST_LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Milliseconds without a question after which the page has what it asked for, and nobody is typing. */
const REST = 400;

/**
 * Has `reference` answer to nobody what somebody might type, letter by letter: it compiles and reads
 * then what the first keys would otherwise wait for (measured: `npm run bench -- screen`). One question
 * at a time, each only where nothing was asked for a while; `lastAsked` is on the clock of the page.
 */
export function warmUp(
  reference: Pick<ForeseeingReference, 'rehearse'>,
  lang: Lang,
  lastAsked: () => number,
): void {
  const requests = warmUpRequests(lang);
  const next = (): void => {
    const left = lastAsked() + REST - performance.now();
    if (left > 0) {
      setTimeout(next, left);
      return;
    }
    const { done, value } = requests.next();
    if (done === true) return;
    reference.rehearse(value);
    setTimeout(next);
  };
  setTimeout(next, REST);
}

function* warmUpRequests(lang: Lang): Generator<SearchRequest, void> {
  for (const search of SEARCHES) {
    for (let end = 1; end <= search.length; end += 1) yield suggestionRequest(search.slice(0, end), lang);
  }
  for (const letter of FIRST_LETTERS) yield suggestionRequest(letter, lang);
}
