// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import BatchBanner from '../../../../../renderer/components/print/BatchBanner.vue';
import { HOST } from '../../../../../renderer/host/host';
import { webHost } from '../../../../../renderer/host/web';
import { makeI18n } from '../../../../../renderer/i18n/i18n';
import { useBatchStore } from '../../../../../renderer/stores/batch';
import type { Host, PrintBatchResult, PrintProgress } from '../../../../../shared/contract/host';

const REQUEST = {
  paper: 'A4' as const,
  files: ['a', 'b', 'c'].map((id) => ({ path: `/fiche/${id}`, fileName: `${id}.pdf` })),
};

/** The banner over a host whose batch goes as far as the test takes it. */
function banner() {
  let end: (result: PrintBatchResult) => void = () => undefined;
  let tell: (progress: PrintProgress) => void = () => undefined;
  const host: Host = {
    ...webHost(),
    printBatch: vi.fn(
      () =>
        new Promise<PrintBatchResult>((resolve) => {
          end = resolve;
        }),
    ),
    cancelPrinting: vi.fn(() => Promise.resolve()),
    onPrintProgress: (listener) => {
      tell = listener;
      return () => {
        tell = () => undefined;
      };
    },
  };
  const wrapper = mount(BatchBanner, {
    global: { plugins: [makeI18n()], provide: { [HOST as symbol]: host } },
  });
  const batch = useBatchStore();
  return {
    batch,
    host,
    start: () => batch.start(host, REQUEST),
    tell: async (done: number, secondsLeft: number) => {
      tell({ done, total: 3, fileName: 'a.pdf', secondsLeft });
      await flushPromises();
    },
    end: async (result: PrintBatchResult) => {
      end(result);
      await flushPromises();
    },
    text: () => wrapper.text().replace(/[\s\u00a0\u202f]+/g, ' '),
    wrapper,
  };
}

beforeEach(() => {
  setActivePinia(createPinia());
});

describe('the banner of a batch', () => {
  it('shows the count and the time that remains, then where the files are', async () => {
    const { start, tell, end, text, wrapper } = banner();
    expect(text()).toBe('');
    void start();
    await flushPromises();
    expect(text()).toContain('Préparation…');
    await tell(1, 34.6);
    expect(text()).toContain('1 sur 3, encore 35 s environ');
    expect(wrapper.get('progress').attributes()).toMatchObject({ value: '1', max: '3' });
    await tell(2, 95);
    expect(text()).toContain('encore 2 min');
    await end({ outcome: 'done', folder: '/out', written: 3, failures: [] });
    expect(wrapper.find('progress').exists()).toBe(false);
    expect(wrapper.get('[role="status"]').text()).toContain('3 fiches sont enregistrées dans /out.');
    await wrapper.get('button').trigger('click');
    expect(text()).toBe('');
  });

  it('stops it at once when asked, and says what was made', async () => {
    const { start, tell, end, text, wrapper, host } = banner();
    void start();
    await tell(1, 20);
    await wrapper.get('button').trigger('click');
    expect(host.cancelPrinting).toHaveBeenCalledOnce();
    expect(text()).toContain('Interruption…');
    await end({ outcome: 'stopped', folder: '/out', written: 1, failures: [] });
    expect(text()).toContain('arrêté avant la fin. Une fiche est enregistrée dans /out.');
  });

  it('names each fiche that failed, and why', async () => {
    const { start, end, text } = banner();
    void start();
    await end({
      outcome: 'done',
      folder: '/out',
      written: 1,
      failures: [
        { fileName: 'a.pdf', reason: 'in-use', detail: 'EBUSY' },
        { fileName: 'b.pdf', reason: 'other', detail: 'the page has crashed' },
      ],
    });
    expect(text()).toContain('2 fiches manquent');
    expect(text()).toContain('a.pdf : le fichier est ouvert dans un autre programme');
    expect(text()).toContain('b.pdf : elle n’a pas pu être préparée (the page has crashed)');
  });

  it('goes away where no folder was picked, and begins no second batch', async () => {
    const { start, end, text, host } = banner();
    void start();
    void start();
    expect(host.printBatch).toHaveBeenCalledOnce();
    await end({ outcome: 'cancelled' });
    expect(text()).toBe('');
  });

  it('says so where the batch cannot be begun', async () => {
    const { batch, host, text } = banner();
    await batch.start({ ...host, printBatch: () => Promise.reject(new Error('no window')) }, REQUEST);
    await flushPromises();
    expect(text()).toContain('n’ont pas pu être enregistrées (no window)');
  });
});
