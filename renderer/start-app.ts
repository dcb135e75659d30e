import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { HOST, pickHost } from './host/host';
import { makeI18n } from './i18n/i18n';
import { makeRouter } from './router';
import { usePersonalStore } from './stores/personal';
import { useReferenceStore } from './stores/reference';
import { startReference } from './worker/start';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/fiche.css';
import './styles/fiche-flow.css';
import './styles/sheets.css';
import './styles/print.css';
import './styles/dossier.css';
import './styles/dialog.css';
import './styles/menu.css';
import './styles/facts.css';

const host = pickHost();
const app = createApp(App);
app.use(createPinia()).use(makeI18n()).provide(HOST, host);

// The reference opens while the preferences are read; these come first, so that the page never
// shows itself in the wrong language or theme.
void useReferenceStore().open(startReference);
await usePersonalStore().load(host);

const router = makeRouter();
app.use(router).mount('#app');

// The router hears of new addresses only once its first page is there: one that came before is caught up.
await router.isReady();
const asked = location.hash.slice(1) || '/';
if (router.currentRoute.value.fullPath !== asked) void router.replace(asked);
