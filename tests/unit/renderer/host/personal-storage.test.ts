// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { loadPersonal, savePersonal } from '../../../../renderer/host/personal-storage';
import { emptyPersonalData, PERSONAL_VERSION } from '../../../../shared/contract/personal';

const CURRENT = 'reperes.personal';
const marked = (id: string) => ({ ...emptyPersonalData(), bookmarks: [id] });

beforeEach(() => {
  localStorage.clear();
});

describe('the personal data of the web edition', () => {
  it('are new in a browser that has none', () => {
    expect(loadPersonal(localStorage)).toEqual({ status: 'new', data: emptyPersonalData() });
  });

  it('come back as they were saved', () => {
    savePersonal(localStorage, marked('undp'));
    expect(loadPersonal(localStorage)).toEqual({ status: 'ok', data: marked('undp') });
  });

  it.each(['{"version":1,', 'null', '{"version":1,"bookmarks":"undp"}'])(
    'come back from the copy before where the last one is damaged: %s',
    (damaged) => {
      savePersonal(localStorage, marked('undp'));
      savePersonal(localStorage, marked('g77'));
      localStorage.setItem(CURRENT, damaged);
      const { status, data, keptAs } = loadPersonal(localStorage);
      expect([status, data.bookmarks]).toEqual(['restored', ['undp']]);
      expect(localStorage.getItem(keptAs ?? '')).toBe(damaged);
    },
  );

  it('never replace the good copy by a damaged one', () => {
    savePersonal(localStorage, marked('undp'));
    savePersonal(localStorage, marked('g77'));
    localStorage.setItem(CURRENT, 'x');
    savePersonal(localStorage, marked('unops'));
    localStorage.setItem(CURRENT, 'x');
    expect(loadPersonal(localStorage).data.bookmarks).toEqual(['undp']);
  });

  it('are said to be damaged where no copy is good', () => {
    localStorage.setItem(CURRENT, 'x');
    expect(loadPersonal(localStorage)).toMatchObject({ status: 'damaged', data: emptyPersonalData() });
  });

  it('of a newer version are shown and never overwritten', () => {
    const newer = JSON.stringify({ ...marked('undp'), version: PERSONAL_VERSION + 1, colour: 'blue' });
    localStorage.setItem(CURRENT, newer);
    expect(loadPersonal(localStorage)).toMatchObject({ status: 'newer', data: { bookmarks: ['undp'] } });
    expect(() => {
      savePersonal(localStorage, emptyPersonalData());
    }).toThrow('newer version');
    expect(localStorage.getItem(CURRENT)).toBe(newer);
  });
});
