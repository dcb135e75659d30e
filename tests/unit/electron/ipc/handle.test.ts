import { EventEmitter } from 'node:events';
import type { BrowserWindow as Window, IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const listeners = new Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>();
const fromWebContents = vi.fn();
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, listener: () => Promise<unknown>) => listeners.set(channel, listener),
  },
  BrowserWindow: { fromWebContents: (contents: unknown): unknown => fromWebContents(contents) },
}));
const { handle, senderOf, trustWindow } = await import('../../../../electron/ipc/handle');

vi.spyOn(console, 'warn').mockImplementation(() => undefined);
const window = new EventEmitter() as unknown as Window;
trustWindow(window);
beforeEach(() => fromWebContents.mockReturnValue(window));

function eventFrom(frame: { url?: string; parent?: unknown } | null): IpcMainInvokeEvent {
  const senderFrame = frame === null ? null : { url: 'app://reperes/index.html', parent: null, ...frame };
  return { senderFrame, sender: {} } as unknown as IpcMainInvokeEvent;
}

describe('who may call', () => {
  it('the main frame of a known window at the address of the application', () => {
    expect(senderOf(eventFrom({}))).toEqual({ window });
  });

  it('not a frame that is gone', () => {
    expect(senderOf(eventFrom(null))).toHaveProperty('refused');
  });

  it('not a frame within the page', () => {
    expect(senderOf(eventFrom({ parent: {} }))).toHaveProperty('refused');
  });

  it.each(['about:blank', '', 'https://reperes/', 'app://reperes.evil/', 'file:///index.html'])(
    'not a page at "%s"',
    (url) => {
      expect(senderOf(eventFrom({ url }))).toHaveProperty('refused');
    },
  );

  it('not another window, nor one that has closed', () => {
    fromWebContents.mockReturnValue(new EventEmitter());
    expect(senderOf(eventFrom({}))).toHaveProperty('refused');
    const closed = new EventEmitter() as unknown as Window;
    trustWindow(closed);
    (closed as unknown as EventEmitter).emit('closed');
    fromWebContents.mockReturnValue(closed);
    expect(senderOf(eventFrom({}))).toHaveProperty('refused');
  });
});

describe('a window that is only printed', () => {
  const handler = vi.fn();
  handle('print:cancel', handler);
  const printing = new EventEmitter() as unknown as Window;
  const call = () => listeners.get('print:cancel')?.(eventFrom({}));
  beforeEach(() => {
    handler.mockClear();
    fromWebContents.mockReturnValue(printing);
  });

  it('may use the channels that it was given', async () => {
    trustWindow(printing, ['app:info', 'print:cancel']);
    await call();
    expect(handler).toHaveBeenCalledOnce();
  });

  it('may use no other', async () => {
    trustWindow(printing, ['app:info']);
    await expect(call()).rejects.toThrow('not a channel of this window');
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('what may be asked', () => {
  const handler = vi.fn();
  beforeEach(() => handler.mockClear());
  handle('app:set-language', handler);
  const call = (event: IpcMainInvokeEvent, ...args: unknown[]) =>
    listeners.get('app:set-language')?.(event, ...args);

  it('passes arguments that the channel takes', async () => {
    await call(eventFrom({}), 'es');
    expect(handler).toHaveBeenCalledWith(window, 'es');
  });

  it.each([[['de']], [[]], [['fr', 'en']], [[{ lang: 'fr' }]], [[null]]])('refuses %j', async (args) => {
    await expect(call(eventFrom({}), ...args)).rejects.toThrow('Refused');
    expect(handler).not.toHaveBeenCalled();
  });

  it('does not look at the arguments of a stranger', async () => {
    await expect(call(eventFrom({ url: 'https://example.org/' }), 'fr')).rejects.toThrow('Refused');
    expect(handler).not.toHaveBeenCalled();
  });
});
