import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const WindowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(360).max(16_384),
  height: z.int().min(320).max(16_384),
  maximized: z.boolean(),
});

/** Where the window was, and how large, in pixels of the screen. */
export type WindowState = z.infer<typeof WindowState>;

const FILE = 'window.json';

/** How much of the window's title must be on a screen for a person to take hold of it, in pixels. */
const GRIP = { width: 120, height: 40 };

/** True where enough of the top of `state` is on one of `areas` for the window to be moved. */
export function isReachable(state: Rectangle, areas: readonly Rectangle[]): boolean {
  return areas.some((area) => {
    const width = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
    const top = state.y >= area.y && state.y + GRIP.height <= area.y + area.height;
    return width >= GRIP.width && top;
  });
}

/** The state kept in `folder`, or undefined where there is none that is whole and on a screen. */
export function readWindowState(folder: string, areas: readonly Rectangle[]): WindowState | undefined {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
    return isReachable(state, areas) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the state of `window` in `folder` when it closes; a disk that refuses costs only the place. */
export function keepWindowState(
  window: Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized'>,
  folder: string,
): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    const path = join(folder, FILE);
    try {
      writeFileSync(`${path}.tmp`, JSON.stringify(state));
      renameSync(`${path}.tmp`, path);
    } catch {
      console.warn('The place of the window could not be kept.');
    }
  });
}
