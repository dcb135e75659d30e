import { failureReason } from '../disk/save-result';
import type { PersonalStore } from '../disk/personal-store';
import { redact } from '../redact';
import { handle } from './handle';

const SENTENCES = {
  'disk-full': 'The disk is full; free some space and try again.',
  'read-only': 'The folder of the personal data cannot be written to.',
  'in-use': 'Another program holds the file of the personal data.',
  'bad-name': undefined,
  other: undefined,
} as const;

/** A sentence for a failure of the disk, without the paths of this machine. */
function readable(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(SENTENCES[failureReason(error)] ?? redact(message));
}

/** Reads and saves the personal data for the page. */
export function setupPersonalChannels(store: PersonalStore): void {
  handle('personal:load', () =>
    store.load().catch((error: unknown) => {
      throw readable(error);
    }),
  );
  handle('personal:save', (_window, data) =>
    store.save(data).catch((error: unknown) => {
      throw readable(error);
    }),
  );
}
