import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it } from 'vitest';
import { useReferenceStore } from '../../../../renderer/stores/reference';
import type { ReferenceClient } from '../../../../renderer/worker/client';
import type { OpenOutcome } from '../../../../shared/contract/worker';

const DAMAGED: OpenOutcome = { ok: false, failure: 'damaged', detail: 'one byte differs' };
const READY = { ok: true, manifest: { contentVersion: '1.0.0' } } as OpenOutcome;

function client(opened: Promise<OpenOutcome>, closed: string[] = []): ReferenceClient {
  return {
    opened,
    ask: () => Promise.reject(new Error('not asked here')),
    askWhile: () => Promise.reject(new Error('not asked here')),
    close: () => closed.push('closed'),
  };
}

beforeEach(() => {
  setActivePinia(createPinia());
});

it('says why the reference did not open, and opens it on a second try', async () => {
  const reference = useReferenceStore();
  const closed: string[] = [];
  expect(reference.state.is).toBe('opening');
  await reference.open(() => client(Promise.resolve(DAMAGED), closed));
  expect(reference.state).toEqual({ is: 'failed', failure: 'damaged', detail: 'one byte differs' });
  await reference.open(() => client(Promise.resolve(READY)));
  expect(reference.state.is).toBe('ready');
  expect(closed).toEqual(['closed']);
});

it('drops the outcome of a client that was replaced', async () => {
  const reference = useReferenceStore();
  let failLate: (outcome: OpenOutcome) => void = () => undefined;
  const late = reference.open(() => client(new Promise((resolve) => (failLate = resolve))));
  await reference.open(() => client(Promise.resolve(READY)));
  failLate(DAMAGED);
  await late;
  expect(reference.state.is).toBe('ready');
});

it('refuses a question before it was ever opened', async () => {
  await expect(useReferenceStore().ask('glossary', 'fr')).rejects.toThrow('not opened');
});
