import { EventEmitter } from 'node:events';
import { homedir } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { recoverWindow, setupCrash } from '../../../electron/crash';
import { LANGUAGES } from '../../../shared/model/language';

describe('a page that has stopped', () => {
  /** Lets the page stop for `reason` and the person press button `response`. */
  async function stop(reason: string, response: number) {
    const webContents = Object.assign(new EventEmitter(), { reload: vi.fn() });
    const showMessageBox = vi.fn(() => Promise.resolve({ response }));
    const quit = vi.fn();
    const window = { webContents, isDestroyed: () => false } as unknown as Parameters<
      typeof recoverWindow
    >[0];
    recoverWindow(window, { showMessageBox }, { quit }, () => 'es');
    webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
    await Promise.resolve();
    return { showMessageBox, reload: webContents.reload, quit };
  }

  it('is opened again at the press of the first button', async () => {
    const { showMessageBox, reload, quit } = await stop('crashed', 0);
    expect(showMessageBox).toHaveBeenCalledWith(
      expect.objectContaining({ buttons: ['Volver a abrir', 'Salir'] }),
    );
    expect(reload).toHaveBeenCalledOnce();
    expect(quit).not.toHaveBeenCalled();
  });

  it('is left, and the application with it, at the press of the second', async () => {
    const { reload, quit } = await stop('oom', 1);
    expect(quit).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
  });

  it('says nothing where it ended as it should', async () => {
    expect((await stop('clean-exit', 0)).showMessageBox).not.toHaveBeenCalled();
  });
});

describe('a failure of the application itself', () => {
  it.each(LANGUAGES)('is told in %s without the paths of the machine, and ends with code 1', (lang) => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    const exit = vi.fn();
    const showErrorBox = vi.fn();
    const events = new EventEmitter();
    setupCrash({ exit }, { showErrorBox }, () => lang, events as unknown as NodeJS.Process);
    events.emit('uncaughtException', new Error(`cannot read ${homedir()}/app/file`));
    expect(exit).toHaveBeenCalledWith(1);
    const [title, text] = showErrorBox.mock.calls[0] as [string, string];
    expect(title).toContain('Repères Sud-Sud');
    expect(text).toContain('cannot read ~/app/file');
    expect(text).not.toContain(`${homedir()}/`);
  });
});
