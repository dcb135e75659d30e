import type { Corpus } from '../corpus';
import type { Fault } from '../fault';
import { textOf } from '../value';

/** The source from which the reference starts. */
const FOUNDING_TEXT = 'unossc-a-propos';

/** Its sections, as citations name them: the first has no heading. */
const SECTIONS = ['présentation', 'Ce que nous faisons', 'Contexte', 'Une page d’histoire'];

/** A citation of the founding text says in which of its sections the statement stands. */
export function foundingLocator(corpus: Corpus): Fault[] {
  return corpus.drafts.flatMap((draft) =>
    draft.citationKeys.flatMap((key) => {
      const path = ['citations', key];
      if (draft.field(...path, 'source') !== FOUNDING_TEXT || draft.id === FOUNDING_TEXT) return [];
      const locator =
        textOf(draft.field(...path, 'locator')) ?? textOf(draft.field(...path, 'locator', 'fr'));
      if (SECTIONS.some((section) => locator?.startsWith(section))) return [];
      const message = 'does not name the section of the founding text';
      return [draft.fault(path, message, `add a locator: ${SECTIONS.join(', ')}`)];
    }),
  );
}
