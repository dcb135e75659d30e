// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it, vi } from 'vitest';
import BatchStart from '../../../../../renderer/components/print/BatchStart.vue';
import { HOST } from '../../../../../renderer/host/host';
import { webHost } from '../../../../../renderer/host/web';
import { makeI18n } from '../../../../../renderer/i18n/i18n';
import { PrintBatchRequest, type Host } from '../../../../../shared/contract/host';
import type { FicheData } from '../../../../../shared/print/fiche-data';
import { defaultFicheOptions } from '../../../../../shared/print/options';
import { VIEW } from '../../helpers/sample-view';

beforeEach(() => {
  setActivePinia(createPinia());
});

const view = VIEW;
const fiches = ['undp', 'g77'].map((id) => ({
  id,
  editions: [{ view: { ...view, id } }],
})) as unknown as FicheData[];

function start(host: Host) {
  const options = {
    ...defaultFicheOptions({ lang: 'es', paper: 'Letter' }),
    second: 'fr' as const,
    qr: true,
  };
  return mount(BatchStart, {
    props: { fiches, options },
    global: { plugins: [makeI18n()], provide: { [HOST as symbol]: host } },
  });
}

it('asks for one file a fiche, with the options on screen, as the bridge takes it', async () => {
  const printBatch = vi.fn<Host['printBatch']>(() => Promise.resolve({ outcome: 'cancelled' }));
  const wrapper = start({ ...webHost(), capabilities: { savePdf: true, menu: true }, printBatch });
  await wrapper.get('button').trigger('click');
  const request = PrintBatchRequest.parse(printBatch.mock.calls[0]?.[0]);
  expect(request.paper).toBe('Letter');
  expect(request.files.map(({ path }) => path)).toEqual([
    '/fiche/undp?lang=es&paper=Letter&with=fr&qr=yes',
    '/fiche/g77?lang=es&paper=Letter&with=fr&qr=yes',
  ]);
  expect(request.files[0]?.fileName).toMatch(/\.pdf$/);
  expect(request.files[0]?.about?.keywords).toContain(view.ref);
});

it('is not there where the host saves no PDF', () => {
  expect(start(webHost()).find('button').exists()).toBe(false);
});
