import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestSha256, sha256 } from '../../../../renderer/worker/sha256';

const standard = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

describe('the digest of the reference', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 119, 1000, 100_003])(
    'is that of the standard for %i bytes',
    async (length) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + 7) % 256);
      expect(digestSha256(bytes)).toEqual(await standard(bytes));
    },
  );

  it('is the same where the browser has no crypto.subtle', async () => {
    const bytes = new TextEncoder().encode('abc');
    const secure = await sha256(bytes);
    vi.stubGlobal('crypto', {});
    expect(await sha256(bytes)).toBe(secure);
    expect(secure).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
