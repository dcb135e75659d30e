/** The built preload as a script that runs before the page's own, with `electron` over the bindings of the double. */
export function preloadScript(bundle: string): string {
  return `(() => {
  if (window !== window.top) return;
  const listeners = new Map();
  window.addEventListener('electron-double', ({ detail }) => {
    const [channel, args] = JSON.parse(detail);
    for (const listener of listeners.get(channel) ?? []) listener({ sender: 'hidden' }, ...args);
  });
  const electron = {
    contextBridge: {
      exposeInMainWorld(name, api) {
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel, ...args) => window.__invoke(channel, args).catch((error) => {
        throw new Error("Error invoking remote method '" + channel + "': " + error.message);
      }),
      on(channel, listener) { listeners.set(channel, [...(listeners.get(channel) ?? []), listener]); },
      off(channel, listener) { listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)); },
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload has no ' + name);
    return electron;
  };
  (function (require, exports, module) {${bundle}
  })(require, {}, { exports: {} });
})();`;
}
