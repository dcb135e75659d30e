import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Manifest } from '../../shared/contract/manifest';
import type { OpenFailure } from '../../shared/contract/worker';
import type { Ask, AskWhile, ReferenceClient } from '../worker/client';

/** How far the reference is open. */
export type ReferenceState =
  | { readonly is: 'opening' }
  | { readonly is: 'ready'; readonly manifest: Manifest }
  | { readonly is: 'failed'; readonly failure: OpenFailure; readonly detail: string };

const NOT_OPENED = 'the reference was not opened';

/** The reference: whether it is open, and the questions that it answers. */
export const useReferenceStore = defineStore('reference', () => {
  const state = shallowRef<ReferenceState>({ is: 'opening' });
  let client: ReferenceClient | null = null;

  /** Opens the reference through a new client; the one before is closed. Never rejects. */
  async function open(start: () => ReferenceClient): Promise<void> {
    client?.close();
    state.value = { is: 'opening' };
    const mine = (client = start());
    const outcome = await mine.opened;
    if (client !== mine) return;
    state.value = outcome.ok
      ? { is: 'ready', manifest: outcome.manifest }
      : { is: 'failed', failure: outcome.failure, detail: outcome.detail };
  }

  const ask: Ask = (method, ...args) =>
    client ? client.ask(method, ...args) : Promise.reject(new Error(NOT_OPENED));
  const askWhile: AskWhile = (signal, method, ...args) =>
    client ? client.askWhile(signal, method, ...args) : Promise.reject(new Error(NOT_OPENED));

  return { state, open, ask, askWhile };
});
