// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import SearchBox from '../../../../../renderer/components/search/SearchBox.vue';
import { HOST } from '../../../../../renderer/host/host';
import { webHost } from '../../../../../renderer/host/web';
import { makeI18n } from '../../../../../renderer/i18n/i18n';
import { usePersonalStore } from '../../../../../renderer/stores/personal';
import { useReferenceStore } from '../../../../../renderer/stores/reference';
import type { ReferenceClient } from '../../../../../renderer/worker/client';
import type { Manifest } from '../../../../../shared/contract/manifest';
import type { SearchAnswer, SearchRequest } from '../../../../../shared/reference/types';
import { card } from '../../helpers/sample-view';

const UNDP = card({ id: 'undp', kind: 'body', title: 'Programme des Nations Unies' });
const BIRTH = card({ id: '1965-undp', kind: 'milestone', title: 'Création du PNUD' });

const SOURCE = card({ id: 'page', kind: 'source', ref: 'S-012', title: 'À propos du Bureau' });

function answerTo({ words }: SearchRequest): SearchAnswer {
  const cards = words === 'rien' ? [] : [UNDP, BIRTH];
  const hits = cards.map((one) => ({
    card: one,
    score: 1,
    title: [{ text: one.title, marked: false }],
    snippet: [],
  }));
  return {
    query: words,
    corrected: words === 'pnuf' ? 'PNUD' : null,
    suggestion: null,
    filters: {},
    hits,
    counts: {},
    facets: { kinds: [], decades: [], confidences: [], sources: [] },
    total: hits.length,
  };
}

async function searchBox() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { render: () => null } }],
  });
  await router.push('/settings');
  const pinia = createPinia();
  const asked: string[] = [];
  const client: ReferenceClient = {
    opened: Promise.resolve({ ok: true, manifest: {} as Manifest }),
    ask: ((method: string) =>
      Promise.resolve(method === 'list' ? [SOURCE] : null)) as unknown as ReferenceClient['ask'],
    askWhile: ((_signal: AbortSignal, _method: string, request: SearchRequest) => {
      asked.push(request.words);
      return Promise.resolve(answerTo(request));
    }) as ReferenceClient['askWhile'],
    close: () => undefined,
  };
  void useReferenceStore(pinia).open(() => client);
  const wrapper = mount(SearchBox, {
    attachTo: document.body,
    global: { plugins: [router, makeI18n(), pinia], provide: { [HOST as symbol]: webHost() } },
  });
  const input = wrapper.get('input');
  const type = async (words: string) => {
    await input.trigger('focus');
    await input.setValue(words);
    await flushPromises();
  };
  const press = async (key: string) => {
    await input.trigger('keydown', { key });
    await flushPromises();
  };
  const options = () => wrapper.findAll('[role="option"]:not([hidden])').map((one) => one.text());
  return { wrapper, input, router, asked, type, press, options, personal: usePersonalStore(pinia) };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the search box', () => {
  it('shows records as one types, below the line that leads to all results', async () => {
    const box = await searchBox();
    await box.type('pnud');
    expect(box.options()[0]).toContain('pnud');
    expect(box.options().slice(1)).toEqual([
      'Programme des Nations Unies Organes et entités',
      'Création du PNUD Jalons',
    ]);
    const labels = box.wrapper.findAll('.label:not([hidden])').map((one) => one.text());
    expect(labels).toEqual(['Organes et entités', 'Jalons']);
    expect(box.input.attributes('aria-expanded')).toBe('true');
    box.wrapper.unmount();
  });

  it('asks once for what is written, and for no key that writes nothing', async () => {
    const box = await searchBox();
    await box.type('pnu');
    await box.type('pnud');
    expect(box.options()[0]).toContain('pnud');
    for (const key of ['Shift', 'Dead', 'ArrowLeft', ' ']) await box.press(key);
    await box.input.trigger('keydown', { key: 'a', ctrlKey: true });
    await box.type('pnud ');
    expect(box.asked).toEqual(['pnu', 'pnud']);
    await box.type('pnu\u00e9');
    await box.type('pnu');
    expect(box.asked).toEqual(['pnu', 'pnud', 'pnu\u00e9', 'pnu']);
    box.wrapper.unmount();
  });

  it('holds what is searched, what is typed next, and nothing once it is cleared', async () => {
    const box = await searchBox();
    await box.router.push('/search?q=pnud');
    await flushPromises();
    expect(box.input.element.value).toBe('pnud');
    await box.type('pnud 1965');
    // The arrows have the field drawn again, with another line to refer to.
    await box.press('ArrowDown');
    expect(box.input.element.value).toBe('pnud 1965');
    for (let turn = 0; turn < 2; turn += 1) {
      await box.wrapper.get('.clear').trigger('click');
      await flushPromises();
      expect(box.input.element.value).toBe('');
      await box.type('pnud');
      expect(box.options()[0]).toContain('pnud');
    }
    box.wrapper.unmount();
  });

  it('searches what is composed of several keys once it is whole, twice alike', async () => {
    const box = await searchBox();
    for (let turn = 0; turn < 2; turn += 1) {
      await box.type('');
      await box.input.trigger('compositionstart');
      box.input.element.value = 'ó';
      box.input.element.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      await flushPromises();
      expect(box.wrapper.get('.suggestions').isVisible()).toBe(false);
      await box.input.trigger('compositionend');
      await flushPromises();
      expect(box.options()[0]).toContain('ó');
      expect(box.input.element.value).toBe('ó');
    }
    box.wrapper.unmount();
  });

  it('leads Enter alone to the page of results, and remembers the search', async () => {
    const box = await searchBox();
    await box.type('pnud');
    await box.press('Enter');
    expect(box.router.currentRoute.value.fullPath).toBe('/search?q=pnud');
    expect(box.personal.searches).toEqual(['pnud']);
    box.wrapper.unmount();
  });

  it('leads arrows and Enter to the record chosen, which the field names to a screen reader', async () => {
    const box = await searchBox();
    await box.type('pnud');
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    const chosen = box.wrapper.get('[role="option"][data-highlighted]');
    expect(chosen.text()).toBe('Création du PNUD Jalons');
    expect(box.input.attributes('aria-activedescendant')).toBe(chosen.attributes('id'));
    await box.press('Enter');
    expect(box.router.currentRoute.value.path).toBe('/milestones/1965-undp');
    box.wrapper.unmount();
  });

  it('reaches by the arrows no line that has no record', async () => {
    const box = await searchBox();
    await box.type('pnud');
    for (let turn = 0; turn < 4; turn += 1) await box.press('ArrowDown');
    const descendant = box.input.attributes('aria-activedescendant') ?? '';
    expect(document.getElementById(descendant)?.textContent).toContain('Création du PNUD');
    box.wrapper.unmount();
  });

  it('closes on Escape, then empties, and refers to no line that is gone', async () => {
    const box = await searchBox();
    await box.type('pnud');
    await box.press('Escape');
    expect(box.options()).toEqual([]);
    expect(box.input.attributes('aria-activedescendant')).toBeUndefined();
    expect(box.input.element.value).toBe('pnud');
    await box.press('Escape');
    expect(box.input.element.value).toBe('');
    box.wrapper.unmount();
  });

  it('remembers the name of a record that was chosen, not the letters that led to it', async () => {
    const box = await searchBox();
    await box.type('pnu');
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(box.personal.searches).toEqual(['Programme des Nations Unies']);
    box.wrapper.unmount();
  });

  it('offers the recent searches while it is empty, erased one by one or all', async () => {
    const box = await searchBox();
    for (const search of ['bapa', 'nairobi', 'cotonou']) box.personal.rememberSearch(search);
    await box.input.trigger('focus');
    expect(box.options().slice(0, 3)).toEqual(['cotonou', 'nairobi', 'bapa']);
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    await box.press('Delete');
    expect(box.personal.searches).toEqual(['cotonou', 'bapa']);
    await box.wrapper.get('[role="option"] .erase').trigger('click');
    expect(box.personal.searches).toEqual(['bapa']);
    await box.wrapper.findAll('[role="option"]').at(-1)?.trigger('click');
    expect([box.personal.searches, box.options()]).toEqual([[], []]);
    box.wrapper.unmount();
  });

  it('reaches none of the recent searches by itself, and the line of all results once one types on', async () => {
    const box = await searchBox();
    box.personal.rememberSearch('bapa');
    await box.type('pnud');
    await box.type('');
    expect(box.options()[0]).toContain('bapa');
    expect(box.input.attributes('aria-activedescendant')).toBeUndefined();
    await box.press('ArrowDown');
    expect(box.wrapper.get('[data-highlighted]').text()).toContain('bapa');
    await box.type('p');
    const first = box.wrapper.get('[role="option"]:not([hidden])');
    expect(first.attributes('data-highlighted')).toBe('');
    expect(box.input.attributes('aria-activedescendant')).toBe(first.attributes('id'));
    box.wrapper.unmount();
  });

  it('completes the name of a filter, then its value, by the keyboard and within the text', async () => {
    const box = await searchBox();
    box.input.element.focus();
    await box.type('nairobi ty');
    expect(box.options()[1]).toContain('type:');
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(box.input.element.value).toBe('nairobi type:');
    await box.type('nairobi type:ja');
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(box.input.element.value).toBe('nairobi type:jalon ');
    expect(document.activeElement).toBe(box.input.element);
    expect(box.router.currentRoute.value.path).toBe('/settings');
    expect(box.personal.searches).toEqual([]);
    box.wrapper.unmount();
  });

  it('completes source: from the sources, with their names', async () => {
    const box = await searchBox();
    await box.type('source:prop');
    await flushPromises();
    const line = box.wrapper.get('[data-completion="source:S-012"]');
    expect(line.text()).toContain('À propos du Bureau');
    await line.trigger('click');
    await flushPromises();
    expect(box.input.element.value).toBe('source:S-012 ');
    box.wrapper.unmount();
  });

  it('says what was searched in place of a mistake', async () => {
    const box = await searchBox();
    await box.type('pnuf');
    expect(box.wrapper.get('.note').text()).toContain('PNUD');
    box.wrapper.unmount();
  });

  it('says so where nothing matches, and reads the count out once the typing rests', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const box = await searchBox();
    await box.type('rien');
    expect(box.wrapper.get('.note').text()).toContain('rien');
    const status = box.wrapper.get('[role="status"]');
    expect(status.text()).toBe('');
    await box.type('pnud');
    vi.runAllTimers();
    await flushPromises();
    expect(status.text()).toBe('2 résultats');
    vi.useRealTimers();
    box.wrapper.unmount();
  });

  it.each([{ key: '/' }, { key: 'k', ctrlKey: true }])('takes the focus on $key', async (init) => {
    const box = await searchBox();
    window.dispatchEvent(new KeyboardEvent('keydown', { ...init, cancelable: true }));
    expect(document.activeElement).toBe(box.input.element);
    box.wrapper.unmount();
  });

  it('leaves / to the field where somebody writes', async () => {
    const box = await searchBox();
    const note = document.body.appendChild(document.createElement('textarea'));
    note.focus();
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    note.dispatchEvent(event);
    expect([document.activeElement, event.defaultPrevented]).toEqual([note, false]);
    box.wrapper.unmount();
  });
});
