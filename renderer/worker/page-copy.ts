import type { Lang } from '../../shared/model/language';
import { createReference } from '../../shared/reference/reference';
import { continuations } from '../../shared/search/continuations';
import { prepareSearch } from '../../shared/search/prepare';
import { startEngine } from './engine';
import { withForesight, type ForeseeingReference } from './foresight';
import { pause } from './pause';

/**
 * Opens the page's own copy of the reference, from the bytes that the worker has checked, and makes it
 * ready to be searched in `lang`: little by little, since the page has other things to do.
 */
export async function openPageCopy(bytes: Uint8Array, lang: Lang): Promise<ForeseeingReference> {
  const openDatabase = await startEngine();
  await pause();
  const sql = openDatabase(bytes);
  await pause();
  const pieces = prepareSearch(sql, lang);
  while (!pieces.next().done) await pause();
  return withForesight(createReference(sql), ({ words, lang: asked }, { hits }) =>
    continuations(sql, words, asked, hits),
  );
}
