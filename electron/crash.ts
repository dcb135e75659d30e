import type { App, BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { Lang } from '../shared/model/language';
import { CRASH_LABELS } from './crash-labels';
import { redact } from './redact';

type Window = Pick<BrowserWindow, 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'on' | 'reload'>;
};

/** Offers to open the page again where its process died. */
export function recoverWindow(
  window: Window,
  dialog: { showMessageBox(options: MessageBoxOptions): Promise<{ response: number }> },
  app: Pick<App, 'quit'>,
  lang: () => Lang,
): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const labels = CRASH_LABELS[lang()];
    const question = {
      type: 'error' as const,
      title: labels.pageTitle,
      message: labels.pageTitle,
      detail: `${labels.pageDetail}\n\n${reason} (${String(exitCode)})`,
      buttons: [labels.reopen, labels.quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    };
    void dialog.showMessageBox(question).then(({ response }) => {
      if (response !== 0) app.quit();
      else if (!window.isDestroyed()) window.webContents.reload();
    });
  });
}

/**
 * Says what happened where the main process itself fails, then stops with exit code 1: going on
 * from an unknown state could harm the personal data.
 */
export function setupCrash(
  app: Pick<App, 'exit'>,
  dialog: Pick<Dialog, 'showErrorBox'>,
  lang: () => Lang,
  events: Pick<NodeJS.Process, 'on'> = process,
): void {
  const stop = (error: unknown) => {
    const labels = CRASH_LABELS[lang()];
    const report = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
    console.error(report);
    dialog.showErrorBox(labels.appTitle, `${labels.appDetail}\n\n${report}`);
    app.exit(1);
  };
  events.on('uncaughtException', stop);
  events.on('unhandledRejection', stop);
}
