import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  BrowserWindowConstructorOptions,
  HandlerDetails,
  PrintToPDFOptions,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Page } from '@playwright/test';
import { toApp, toBrowser } from './address';
import { browserContext, state } from './double-state';
import { preloadScript } from './double-preload';

/** A frame as `senderFrame` shows it. */
interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

/** The contents of a window, over a page of Chromium. */
export class WebContentsDouble extends EventEmitter {
  page: Page | undefined;
  readonly refusedWindows: string[] = [];
  readonly refusedNavigations: string[] = [];
  printed = 0;
  #openHandler: (details: HandlerDetails) => WindowOpenHandlerResponse = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(): void {
    // Chromium's own; the double has no say in it.
  }

  /** What the application answers to a new window. */
  askForWindow(url: string): WindowOpenHandlerResponse {
    const answer = this.#openHandler({ url } as HandlerDetails);
    if (answer.action === 'deny') this.refusedWindows.push(url);
    return answer;
  }

  /** True where the application lets the page go to `url`. */
  mayNavigate(url: string): boolean {
    let prevented = false;
    const event = { url, isMainFrame: true, preventDefault: () => (prevented = true) };
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event);
    if (prevented) this.refusedNavigations.push(url);
    return !prevented;
  }

  send(channel: string, ...args: unknown[]): void {
    const message = JSON.stringify([channel, args]);
    void this.page?.evaluate((text) => {
      window.dispatchEvent(new CustomEvent('electron-double', { detail: text }));
    }, message);
  }

  print(_options: unknown, done?: (success: boolean, reason: string) => void): void {
    this.printed += 1;
    done?.(true, '');
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    if (this.page === undefined) throw new Error('no page');
    return this.page.pdf({
      format: options.pageSize === 'Letter' ? 'Letter' : 'A4',
      preferCSSPageSize: options.preferCSSPageSize,
      printBackground: options.printBackground,
      tagged: options.generateTaggedPDF,
      outline: options.generateDocumentOutline,
    });
  }

  async executeJavaScript(code: string): Promise<unknown> {
    if (this.page === undefined) throw new Error('no page');
    return this.page.evaluate(code);
  }

  reload(): void {
    void this.page?.reload();
  }
}

/** A window, over a page of Chromium. */
export class BrowserWindowDouble extends EventEmitter {
  static readonly all: BrowserWindowDouble[] = [];
  readonly webContents = new WebContentsDouble();
  shown = false;
  #destroyed = false;

  constructor(readonly options: BrowserWindowConstructorOptions) {
    super();
    BrowserWindowDouble.all.push(this);
    state.app.emit('web-contents-created', {}, this.webContents);
  }

  static fromWebContents(contents: WebContentsDouble): BrowserWindowDouble | null {
    return BrowserWindowDouble.all.find((window) => window.webContents === contents) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    const contents = this.webContents;
    if (contents.page !== undefined) {
      await contents.page.goto(toBrowser(url));
      return;
    }
    const page = await browserContext().newPage();
    contents.page = page;
    await page.exposeBinding('__invoke', async ({ frame }, channel: string, args: unknown[]) => {
      const parent = frame.parentFrame();
      const senderFrame: Frame = {
        url: toApp(frame.url()),
        parent: parent && { url: toApp(parent.url()), parent: null },
      };
      const listener = state.handlers.get(channel);
      if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
      return listener({ sender: contents, senderFrame }, ...args);
    });
    const preload = this.options.webPreferences?.preload;
    if (preload !== undefined)
      await page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8')) });
    // A page of its own would open before it could be refused; Electron asks first.
    await page.exposeBinding('__open', (_source, target: string) => contents.askForWindow(target).action);
    await page.addInitScript(() => {
      const ask = (window as unknown as { __open: (url: string) => Promise<string> }).__open;
      window.open = (target) => {
        void ask(String(target ?? ''));
        return null;
      };
    });
    await page.goto(toBrowser(url));
    this.emit('ready-to-show');
  }

  show(): void {
    this.shown = true;
  }
  focus(): void {
    this.emit('focus');
  }
  maximize(): void {
    this.emit('maximize');
  }
  isMaximized(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    this.emit('restore');
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  destroy(): void {
    this.#destroyed = true;
    BrowserWindowDouble.all.splice(BrowserWindowDouble.all.indexOf(this), 1);
    void this.webContents.page?.close();
    this.emit('closed');
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1000, height: 700 };
  }
}
