import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { HOST, pickHost } from './host/host';
import { makeI18n } from './i18n/i18n';
import { makeRouter } from './router';
import { usePersonalStore } from './stores/personal';
import { useReferenceStore } from './stores/reference';
import type { ReferenceClient } from './worker/client';
import { pause } from './worker/pause';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/fiche.css';
import './styles/fiche-flow.css';
import './styles/fiche-facing.css';
import './styles/sheets.css';
import './styles/print.css';
import './styles/dossier.css';
import './styles/dialog.css';
import './styles/menu.css';
import './styles/facts.css';

/** Shows the application, with the reference that is being opened. */
export async function startApp(reference: ReferenceClient): Promise<void> {
  const host = pickHost();
  const app = createApp(App);
  app.use(createPinia()).use(makeI18n()).provide(HOST, host);

  // The preferences come first, so that the page never shows itself in the wrong language or theme.
  void useReferenceStore().open(() => reference);
  await usePersonalStore().load(host);

  // The router hears of new addresses only once its first page is there, and writes the address of
  // that page over them: the last one that came before is caught up.
  let missed: string | null = null;
  const note = ({ newURL }: HashChangeEvent): void => {
    missed = new URL(newURL).hash.slice(1);
  };
  window.addEventListener('hashchange', note);

  const router = makeRouter();
  app.use(router).mount('#app');

  await router.isReady();
  // The event of an address that came at the last moment still waits for its turn.
  await pause();
  window.removeEventListener('hashchange', note);
  if (missed !== null && router.currentRoute.value.fullPath !== missed) void router.replace(missed);
}
