import type { OpenResult, SaveResult } from '../../shared/contract/host';

/** Largest text file that is read, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Gives a text to the browser as a download. */
export function downloadText(name: string, text: string): SaveResult {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return { outcome: 'saved', path: name };
}

/** Asks the person for a text file and reads it. */
export function pickText(extensions: readonly string[]): Promise<OpenResult> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => {
      resolve({ outcome: 'cancelled' });
    });
    input.addEventListener('change', () => {
      void readText(input.files?.[0]).then(resolve);
    });
    input.click();
  });
}

/** Reads a picked file; none means that the person thought better of it. */
export async function readText(file: File | undefined): Promise<OpenResult> {
  if (!file) return { outcome: 'cancelled' };
  if (file.size > MAX_BYTES) return { outcome: 'failed', reason: 'too-large', detail: `${file.size} bytes` };
  try {
    return { outcome: 'opened', name: file.name, text: await file.text() };
  } catch (error) {
    return {
      outcome: 'failed',
      reason: 'unreadable',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
