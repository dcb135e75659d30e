import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isReachable, keepWindowState, readWindowState } from '../../../electron/window-state';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 };
const BOUNDS = { x: 100, y: 80, width: 1000, height: 700 };
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reperes-window-'))));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Closes a window with those bounds, so that they are kept. */
function close(): void {
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => BOUNDS,
    isMaximized: () => true,
  });
  keepWindowState(window as unknown as Electron.BrowserWindow, folder);
  window.emit('close');
}

it('finds the window again where it was closed', () => {
  close();
  expect(readWindowState(folder, [SCREEN])).toEqual({ ...BOUNDS, maximized: true });
});

it('forgets a place on a screen that is no longer there', () => {
  close();
  expect(readWindowState(folder, [{ ...SCREEN, x: 4000 }])).toBeUndefined();
});

it.each(['', '{"x":1}', '{"x":1e9,"y":0,"width":1,"height":1,"maximized":false}', '[]'])(
  'forgets what is damaged: %s',
  (text) => {
    writeFileSync(join(folder, 'window.json'), text);
    expect(readWindowState(folder, [SCREEN])).toBeUndefined();
  },
);

it('closes all the same where the place cannot be kept', () => {
  vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
  rmSync(folder, { recursive: true });
  expect(close).not.toThrow();
});

it('wants the title within reach: partly off to the side will do, above or below will not', () => {
  expect(isReachable({ ...BOUNDS, x: -800 }, [SCREEN])).toBe(true);
  expect(isReachable({ ...BOUNDS, x: -950 }, [SCREEN])).toBe(false);
  expect(isReachable({ ...BOUNDS, y: -50 }, [SCREEN])).toBe(false);
  expect(isReachable({ ...BOUNDS, y: 1030 }, [SCREEN])).toBe(false);
});
