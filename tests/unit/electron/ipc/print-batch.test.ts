import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PrintProgress } from '../../../../shared/contract/host';
import { samplePdf } from '../../shared/helpers/sample-pdf';

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() }, BrowserWindow: {} }));
const { printToFolder } = await import('../../../../electron/ipc/print-batch');

let printed: Uint8Array;
beforeAll(async () => {
  printed = await samplePdf();
});

/** A window whose page answers as `page` says: '' for a sheet that is ready, else what is wrong. */
function fakeWindow(page: (path: string) => string | Promise<string>) {
  let path = '';
  const webContents = Object.assign(new EventEmitter(), {
    executeJavaScript: vi.fn((code: string) => Promise.resolve(code.startsWith('void') ? '' : page(path))),
    printToPDF: vi.fn(() => Promise.resolve(Buffer.from(printed))),
  });
  const window = Object.assign(new EventEmitter(), {
    webContents,
    destroyed: false,
    loadURL: vi.fn((url: string) => {
      path = url.slice(url.indexOf('#') + 1);
      return Promise.resolve();
    }),
    isDestroyed: () => window.destroyed,
    destroy: () => (window.destroyed = true),
  });
  return window;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function batch(names: readonly string[], page: (path: string) => string | Promise<string> = () => '') {
  const windows: ReturnType<typeof fakeWindow>[] = [];
  const progress: PrintProgress[] = [];
  const written: string[] = [];
  const stop = new AbortController();
  const errors = new Map<string, Error>();
  const run = () =>
    printToFolder(
      { paper: 'A4', files: names.map((name) => ({ path: `/fiche/${name}`, fileName: `${name}.pdf` })) },
      '/out',
      {
        open: () => {
          const window = fakeWindow(page);
          windows.push(window);
          return Promise.resolve(window as unknown as BrowserWindow);
        },
        write: (path) => {
          const error = errors.get(path);
          if (error) return Promise.reject(error);
          written.push(path);
          return Promise.resolve();
        },
        onProgress: (step) => progress.push(step),
      },
      stop.signal,
    );
  return { run, windows, progress, written, stop, errors };
}

describe('printing many fiches', () => {
  it('prints all through one window, tells each, and closes the window', async () => {
    const { run, windows, progress, written } = batch(['a', 'b', 'c']);
    expect(await run()).toEqual({ outcome: 'done', folder: '/out', written: 3, failures: [] });
    expect(written).toEqual(['/out/a.pdf', '/out/b.pdf', '/out/c.pdf']);
    expect(windows).toHaveLength(1);
    expect(windows[0]?.destroyed).toBe(true);
    expect(progress.map(({ done, total, fileName }) => [done, total, fileName])).toEqual([
      [1, 3, 'a.pdf'],
      [2, 3, 'b.pdf'],
      [3, 3, 'c.pdf'],
    ]);
    expect(progress[2]?.secondsLeft).toBe(0);
  });

  it('says which fiche failed and why, and makes the others', async () => {
    const { run, written } = batch(['a', 'b', 'c'], (path) => (path === '/fiche/b' ? 'No such record.' : ''));
    expect(await run()).toEqual({
      outcome: 'done',
      folder: '/out',
      written: 2,
      failures: [{ fileName: 'b.pdf', reason: 'other', detail: 'No such record.' }],
    });
    expect(written).toEqual(['/out/a.pdf', '/out/c.pdf']);
  });

  it('goes on after a crash of the page, in a new window', async () => {
    const { run, windows, written } = batch(['a', 'b'], (path) => {
      if (path !== '/fiche/a') return '';
      windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
      return new Promise<string>(() => undefined);
    });
    expect(await run()).toMatchObject({ written: 1, failures: [{ fileName: 'a.pdf' }] });
    expect(windows).toHaveLength(2);
    expect(written).toEqual(['/out/b.pdf']);
  });

  it('goes on where one file is in use, and stops where the disk is full', async () => {
    const busy = batch(['a', 'b', 'c']);
    busy.errors.set('/out/a.pdf', failure('EBUSY'));
    expect(await busy.run()).toMatchObject({
      outcome: 'done',
      written: 2,
      failures: [{ fileName: 'a.pdf', reason: 'in-use' }],
    });
    const full = batch(['a', 'b', 'c', 'd']);
    full.errors.set('/out/a.pdf', failure('ENOSPC'));
    expect(await full.run()).toMatchObject({
      outcome: 'stopped',
      written: 0,
      failures: [{ fileName: 'a.pdf', reason: 'disk-full' }],
    });
    expect(full.written).toEqual([]);
  });

  it('stops at once when cancelled, without a failure and without a file in half', async () => {
    const { run, stop, written, windows } = batch(['a', 'b', 'c'], (path) => {
      if (path !== '/fiche/b') return '';
      stop.abort();
      return new Promise<string>(() => undefined);
    });
    const result = await run();
    expect(result).toMatchObject({ outcome: 'stopped', failures: [] });
    expect(written).not.toContain('/out/b.pdf');
    expect(written).not.toContain('/out/c.pdf');
    expect(windows[0]?.destroyed).toBe(true);
  });
});
