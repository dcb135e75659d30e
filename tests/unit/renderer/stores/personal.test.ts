// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usePersonalStore } from '../../../../renderer/stores/personal';
import { usePreferencesStore } from '../../../../renderer/stores/preferences';
import type { Host } from '../../../../shared/contract/host';
import { emptyPersonalData, type PersonalLoad } from '../../../../shared/contract/personal';

function hostWith(load: PersonalLoad) {
  const savePersonal = vi.fn<Host['savePersonal']>(() => Promise.resolve());
  return {
    host: { loadPersonal: () => Promise.resolve(load), savePersonal } as unknown as Host,
    savePersonal,
  };
}
const OK: PersonalLoad = { status: 'ok', data: emptyPersonalData() };

beforeEach(() => {
  setActivePinia(createPinia());
});

describe('the personal store', () => {
  it('marks and unmarks records, the newest first', async () => {
    const personal = usePersonalStore();
    await personal.load(hostWith(OK).host);
    personal.toggleBookmark('undp');
    personal.toggleBookmark('g77');
    expect(personal.bookmarks).toEqual(['g77', 'undp']);
    personal.toggleBookmark('undp');
    expect(personal.isBookmarked('undp')).toBe(false);
  });

  it('saves what has changed, once, and nothing where nothing has', async () => {
    const { host, savePersonal } = hostWith(OK);
    const personal = usePersonalStore();
    await personal.load(host);
    await personal.save();
    expect(savePersonal).not.toHaveBeenCalled();
    personal.setNote('undp', 'Hôte depuis 1974', '1.0.0');
    usePreferencesStore().language = 'es';
    await personal.save();
    await personal.save();
    expect(savePersonal).toHaveBeenCalledOnce();
    expect(savePersonal.mock.calls[0]?.[0]).toMatchObject({
      preferences: { language: 'es' },
      notes: { undp: { text: 'Hôte depuis 1974', contentVersion: '1.0.0' } },
    });
  });

  it('removes a note whose text is empty', async () => {
    const personal = usePersonalStore();
    await personal.load(hostWith(OK).host);
    personal.setNote('undp', 'x', '1.0.0');
    personal.setNote('undp', '  ', '1.0.0');
    expect(personal.notes).toEqual({});
  });

  it('tells of a save that failed, keeps the change, and is quiet once it is saved', async () => {
    const { host, savePersonal } = hostWith(OK);
    const personal = usePersonalStore();
    await personal.load(host);
    savePersonal.mockRejectedValueOnce(new Error('disk full'));
    personal.toggleBookmark('undp');
    await personal.save();
    expect(personal.problem).toEqual({ kind: 'unsaved', detail: 'disk full' });
    await personal.save();
    expect(savePersonal).toHaveBeenCalledTimes(2);
    expect(personal.problem).toBeNull();
  });

  it('never writes over the data of a newer version', async () => {
    const { host, savePersonal } = hostWith({ status: 'newer', data: emptyPersonalData() });
    const personal = usePersonalStore();
    await personal.load(host);
    personal.toggleBookmark('undp');
    await personal.save();
    expect(savePersonal).not.toHaveBeenCalled();
    expect(personal.problem?.kind).toBe('newer');
  });

  it('tells what was restored, until it is dismissed', async () => {
    const personal = usePersonalStore();
    await personal.load(hostWith({ status: 'restored', data: emptyPersonalData(), keptAs: 'old.json' }).host);
    expect(personal.problem).toEqual({ kind: 'restored', detail: 'old.json' });
    personal.dismissProblem();
    expect(personal.problem).toBeNull();
  });

  it('keeps ten recent searches, each once, and none where they are not wanted', async () => {
    const personal = usePersonalStore();
    await personal.load(hostWith(OK).host);
    for (let i = 0; i < 12; i++) personal.rememberSearch(`mot ${i}`);
    personal.rememberSearch(' mot 5 ');
    expect(personal.searches).toHaveLength(10);
    expect(personal.searches[0]).toBe('mot 5');
    usePreferencesStore().recentSearches = false;
    personal.rememberSearch('secret');
    expect(personal.searches).not.toContain('secret');
  });
});
