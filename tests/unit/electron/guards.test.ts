import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardContents, setupNavigation } from '../../../electron/navigation';
import { isAllowedRequest, setupNetworkGuard, setupNetworkSwitches } from '../../../electron/network';
import { setupPermissions } from '../../../electron/permissions';
import { setupSingleInstance } from '../../../electron/single-instance';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());

/** A web contents that takes listeners and a handler of new windows. */
function fakeContents() {
  const windowOpen = vi.fn<WebContents['setWindowOpenHandler']>();
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: windowOpen,
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  return { contents: contents as unknown as WebContents, emitter: contents as EventEmitter, windowOpen };
}

describe('navigation', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents and logs %s',
    (name) => {
      const { contents, emitter } = fakeContents();
      guardContents(contents);
      const event = { preventDefault: vi.fn(), url: 'https://example.org/' };
      emitter.emit(name, event);
      expect(event.preventDefault).toHaveBeenCalledOnce();
      expect(warn).toHaveBeenCalledOnce();
    },
  );

  it('lets a move by the fragment of the page pass', () => {
    const { contents, emitter } = fakeContents();
    guardContents(contents);
    const event = { preventDefault: vi.fn(), url: 'app://reperes/index.html#/corps' };
    emitter.emit('did-navigate-in-page', event);
    expect(event.preventDefault).not.toHaveBeenCalled();
  });

  it('refuses every new window, even to the application itself', () => {
    const { contents, windowOpen } = fakeContents();
    guardContents(contents);
    const open = windowOpen.mock.calls[0]?.[0];
    for (const url of ['https://example.org/', 'app://reperes/index.html']) {
      expect(open?.({ url } as Electron.HandlerDetails)).toEqual({ action: 'deny' });
    }
  });

  it('guards the contents that are made later', () => {
    const app = new EventEmitter();
    setupNavigation(app as unknown as Electron.App);
    const { contents, windowOpen } = fakeContents();
    app.emit('web-contents-created', {}, contents);
    expect(windowOpen).toHaveBeenCalledOnce();
  });
});

describe('permissions', () => {
  /** The handlers that the guard gave to a session. */
  function handlers() {
    const session = {
      setPermissionRequestHandler: vi.fn<Session['setPermissionRequestHandler']>(),
      setPermissionCheckHandler: vi.fn<Session['setPermissionCheckHandler']>(),
      setDevicePermissionHandler: vi.fn<Session['setDevicePermissionHandler']>(),
      setDisplayMediaRequestHandler: vi.fn<Session['setDisplayMediaRequestHandler']>(),
    };
    setupPermissions(session);
    const request = session.setPermissionRequestHandler.mock.calls[0]?.[0];
    const check = session.setPermissionCheckHandler.mock.calls[0]?.[0];
    const device = session.setDevicePermissionHandler.mock.calls[0]?.[0];
    const screen = session.setDisplayMediaRequestHandler.mock.calls[0]?.[0];
    return { request, check, device, screen };
  }
  type Permission = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1];

  function decide(permission: Permission): unknown[] {
    const { request, check } = handlers();
    const granted = vi.fn();
    request?.({} as WebContents, permission, granted, {} as Electron.PermissionRequest);
    return [
      granted.mock.calls[0]?.[0],
      check?.(null, permission, 'app://reperes', {} as Electron.PermissionCheckHandlerHandlerDetails),
    ];
  }

  it('lets the page copy a text at a press of a button', () => {
    expect(decide('clipboard-sanitized-write')).toEqual([true, true]);
  });

  it.each<Permission>([
    'clipboard-read',
    'geolocation',
    'media',
    'notifications',
    'openExternal',
    'fileSystem',
    'usb',
    'midi',
    'unknown',
  ])('refuses %s, asked for or looked up', (permission) => {
    expect(decide(permission)).toEqual([false, false]);
  });

  it('refuses devices and the picture of the screen', () => {
    const { device, screen } = handlers();
    const answer = vi.fn();
    screen?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, answer);
    expect(answer).toHaveBeenCalledWith(null);
    expect(device?.({} as Electron.DevicePermissionHandlerHandlerDetails)).toBe(false);
  });
});

describe('network', () => {
  it.each(['app://reperes/index.html', 'app://reperes/assets/a.js', 'data:image/png;base64,AA'])(
    'lets %s pass',
    (url) => {
      expect(isAllowedRequest(url, false)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://localhost/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://other/',
    'chrome://gpu/',
    'blob:https://example.org/1',
    'devtools://devtools/',
    'redirect to https://example.org',
    '',
  ])('stops %s', (url) => {
    expect(isAllowedRequest(url, false)).toBe(false);
  });

  it('lets the developer tools load only where they are on', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(isAllowedRequest('https://example.org/', true)).toBe(false);
  });

  it('cancels in the session, says so, and turns off proxy, name look-up and dictionaries', async () => {
    const onBeforeRequest = vi.fn();
    const session = {
      webRequest: { onBeforeRequest },
      setProxy: vi.fn(() => Promise.resolve()),
      setSpellCheckerEnabled: vi.fn(),
    };
    const app = { configureHostResolver: vi.fn() };
    await setupNetworkGuard(app, session as unknown as Session, false);
    const [filter, listener] = onBeforeRequest.mock.calls[0] as [
      unknown,
      (details: unknown, callback: unknown) => void,
    ];
    expect(filter).toEqual({ urls: ['<all_urls>'] });
    const answer = vi.fn();
    listener({ url: 'https://example.org/' }, answer);
    listener({ url: 'app://reperes/' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
    expect(warn).toHaveBeenCalledOnce();
    expect(session.setProxy).toHaveBeenCalledWith({ mode: 'direct' });
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(app.configureHostResolver).toHaveBeenCalledWith({
      enableBuiltInResolver: false,
      secureDnsMode: 'off',
    });
  });

  it('lets no name resolve', () => {
    const appendSwitch = vi.fn();
    setupNetworkSwitches({ commandLine: { appendSwitch } } as unknown as Electron.App);
    expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
    expect(appendSwitch).toHaveBeenCalledWith('disable-background-networking', undefined);
  });
});

describe('single instance', () => {
  const window = { isMinimized: () => true, restore: vi.fn(), show: vi.fn(), focus: vi.fn() };

  it('stops the second copy', () => {
    const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => false });
    expect(setupSingleInstance(app as unknown as Electron.App, () => window)).toBe(false);
  });

  it('brings the window of the first to the front when a second is started', () => {
    const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => true });
    expect(setupSingleInstance(app as unknown as Electron.App, () => window)).toBe(true);
    app.emit('second-instance');
    expect(window.restore).toHaveBeenCalledOnce();
    expect(window.focus).toHaveBeenCalledOnce();
  });
});
