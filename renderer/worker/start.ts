import workerAddress from './reference.worker?worker&url';
import { scriptPolicy } from '../security/trusted-types';
import { connectReference, type ReferenceClient } from './client';

const policy = scriptPolicy([workerAddress]);

/** Starts the worker and opens the reference that lies beside the page. */
export function startReference(): ReferenceClient {
  const worker = new Worker(policy.createScriptURL(workerAddress), { type: 'module', name: 'reference' });
  return connectReference(worker, new URL('./', document.baseURI).href, async (bytes) => {
    // Apart: the page shows itself without it.
    const { openPageCopy } = await import('./page-copy');
    return openPageCopy(bytes);
  });
}
