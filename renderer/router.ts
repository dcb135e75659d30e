import { nextTick } from 'vue';
import {
  createRouter,
  createWebHashHistory,
  type RouteLocationRaw,
  type Router,
  type RouteRecordRaw,
} from 'vue-router';
import { KIND_FOLDERS, KINDS, type Kind } from '../shared/model/kind';
import { whenAnswered } from './composables/pending-answers';
import { listPath, recordPath } from './composables/record-path';
import { useReferenceStore } from './stores/reference';

/** The list and the record pages of a kind. Terms are listed in the glossary. */
function pagesOf(kind: Kind): RouteRecordRaw[] {
  const folder = KIND_FOLDERS[kind];
  const list: RouteRecordRaw =
    kind === 'term'
      ? { path: `/${folder}`, redirect: listPath(kind) }
      : { path: `/${folder}`, component: () => import('./pages/ListPage.vue'), props: { kind } };
  return [
    list,
    {
      path: `/${folder}/:id`,
      component: () => import('./pages/RecordPage.vue'),
      props: ({ params }) => ({ kind, id: params['id'] }),
    },
  ];
}

/** Leads a short reference such as `B-001` to its record; an unknown one to the page that says so. */
async function leadToRecord(ref: string): Promise<RouteLocationRaw | true> {
  try {
    const record = await useReferenceStore().ask('record', ref.toUpperCase(), 'fr');
    return record ? recordPath(record) : true;
  } catch {
    return true;
  }
}

const ROUTES: RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/HomePage.vue') },
  ...KINDS.flatMap(pagesOf),
  { path: '/glossary', component: () => import('./pages/GlossaryPage.vue') },
  { path: '/search', component: () => import('./pages/SearchPage.vue') },
  {
    path: '/ref/:ref',
    component: () => import('./pages/NotFoundPage.vue'),
    beforeEnter: (to) => leadToRecord(String(to.params['ref'])),
  },
  { path: '/fiche/:id', component: () => import('./pages/FichePage.vue'), props: true },
  { path: '/print', component: () => import('./pages/PrintPage.vue') },
  { path: '/bookmarks', component: () => import('./pages/BookmarksPage.vue') },
  { path: '/dossiers', component: () => import('./pages/DossierListPage.vue') },
  { path: '/dossiers/:id', component: () => import('./pages/DossierPage.vue'), props: true },
  { path: '/dossiers/:id/print', component: () => import('./pages/DossierPrintPage.vue'), props: true },
  { path: '/about', component: () => import('./pages/AboutPage.vue'), meta: { standsAlone: true } },
  { path: '/settings', component: () => import('./pages/SettingsPage.vue'), meta: { standsAlone: true } },
  { path: '/:path(.*)*', component: () => import('./pages/NotFoundPage.vue') },
];

/** The application's addresses, all behind the hash: they work from any folder and any server. */
export function makeRouter(): Router {
  return createRouter({
    history: createWebHashHistory(),
    routes: ROUTES,
    // Back and forward find the page where it was left, once its answers have come.
    async scrollBehavior(to, from, saved) {
      await whenAnswered();
      await nextTick();
      if (saved) return saved;
      if (to.hash) return { el: to.hash };
      return to.path === from.path ? false : { top: 0 };
    },
  });
}
