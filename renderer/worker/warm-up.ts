import type { WorkerQuestion } from '../../shared/contract/worker';
import { suggestionRequest } from '../composables/suggestion-request';

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

/**
 * What the worker asks itself once it is open, as if somebody typed it letter by letter: the engine
 * compiles and reads then what the first keys would otherwise wait for (measured: `npm run bench -- screen`).
 */
export function* warmUpQuestions(): Generator<WorkerQuestion, void> {
  for (const search of SEARCHES) {
    for (let end = 1; end <= search.length; end += 1) {
      yield { id: 0, method: 'search', args: [suggestionRequest(search.slice(0, end), 'fr')] };
    }
  }
}
