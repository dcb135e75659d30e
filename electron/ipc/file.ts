import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Dialog } from 'electron';
import type { OpenResult } from '../../shared/contract/host';
import { saveTo } from '../disk/save-result';
import { redact } from '../redact';
import { handle } from './handle';

/** Largest file that is opened, in bytes. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** The dialog that asks for a place. */
export type SaveDialog = Pick<Dialog, 'showSaveDialog'>;

/** `path` ending with `.extension`, added where the person left it out. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/** Reads a text file in UTF-8; says why where it cannot. Never rejects. */
export async function openText(path: string): Promise<OpenResult> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      return {
        outcome: 'failed',
        reason: 'too-large',
        detail: `${String(size)} > ${String(MAX_FILE_BYTES)}`,
      };
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { outcome: 'opened', name: basename(path), text };
  } catch (error) {
    const detail = redact(error instanceof Error ? error.message : String(error));
    return { outcome: 'failed', reason: 'unreadable', detail };
  }
}

/** Saves and opens text files at places that the person picks; the page never names a path. */
export function setupFileChannels(
  dialog: SaveDialog & Pick<Dialog, 'showOpenDialog'>,
  folder: () => string,
): void {
  handle('file:save', async (window, { suggestedName, text }) => {
    const extension = extname(suggestedName).slice(1);
    const filters = extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
    const choice = await dialog.showSaveDialog(window, {
      defaultPath: join(folder(), suggestedName),
      filters,
    });
    if (choice.canceled || choice.filePath === '') return { outcome: 'cancelled' };
    const path = extension === '' ? choice.filePath : withExtension(choice.filePath, extension);
    return saveTo(path, () => Promise.resolve(text));
  });
  handle('file:open', async (window, { extensions }) => {
    const filters = [{ name: extensions.join(', '), extensions }];
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openFile'],
      filters,
    });
    const path = filePaths[0];
    return canceled || path === undefined ? { outcome: 'cancelled' } : openText(path);
  });
}
