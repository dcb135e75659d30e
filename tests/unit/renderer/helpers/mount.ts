import { mount, type VueWrapper } from '@vue/test-utils';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { makeI18n } from '../../../../renderer/i18n/i18n';

/** Mounts a component as the application does, in French, without pages behind its links. */
export function mountPart(part: Component, props: Record<string, unknown>): VueWrapper {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { render: () => null } }],
  });
  return mount(part, { props, global: { plugins: [router, makeI18n()] } });
}
