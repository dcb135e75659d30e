import { isLang, LANGUAGES } from '../../shared/model/language';
import workerAddress from './reference.worker?worker&url';
import { scriptPolicy } from '../security/trusted-types';
import { connectReference, type CopyTools, type ReferenceClient } from './client';

const policy = scriptPolicy([workerAddress]);

const COPY: CopyTools = {
  language() {
    const { lang } = document.documentElement;
    return isLang(lang) ? lang : LANGUAGES[0];
  },
  async open(bytes, lang) {
    // Apart: the page shows itself without it.
    const { openPageCopy } = await import('./page-copy');
    return openPageCopy(bytes, lang);
  },
};

/** Starts the worker and opens the reference that lies beside the page. */
export function startReference(): ReferenceClient {
  const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module', name: 'reference' });
  return connectReference(worker, new URL('./', document.baseURI).href, COPY);
}
