// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readText } from '../../../../renderer/host/browser-files';
import { webHost } from '../../../../renderer/host/web';
import { emptyPersonalData } from '../../../../shared/contract/personal';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the host of the web edition', () => {
  it('promises no PDF file and no menu', () => {
    expect(webHost().capabilities).toEqual({ savePdf: false, menu: false });
  });

  it('says so where the browser blocks storage', async () => {
    const host = webHost(() => {
      throw new Error('access is denied');
    });
    await expect(host.loadPersonal()).rejects.toThrow('access is denied');
    await expect(host.savePersonal(emptyPersonalData())).rejects.toThrow('access is denied');
  });

  it('saves a file as a download under the name suggested', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const result = await webHost().saveFile({ suggestedName: 'reperes.json', text: '{}' });
    expect([names, result]).toEqual([['reperes.json'], { outcome: 'saved', path: 'reperes.json' }]);
  });

  it('prints through the browser', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await webHost().print();
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('a picked file', () => {
  it('is read', async () => {
    expect(await readText(new File(['{}'], 'a.json'))).toEqual({
      outcome: 'opened',
      name: 'a.json',
      text: '{}',
    });
  });

  it('is refused where it is too large', async () => {
    const file = new File([''], 'a.json');
    Object.defineProperty(file, 'size', { value: 17 * 1024 * 1024 });
    expect(await readText(file)).toMatchObject({ outcome: 'failed', reason: 'too-large' });
  });

  it('may be none', async () => {
    expect(await readText(undefined)).toEqual({ outcome: 'cancelled' });
  });
});
