import { afterEach, expect, it, vi } from 'vitest';
import { scriptPolicy } from '../../../../renderer/security/trusted-types';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets the page load the one script that is named, and no other', () => {
  const policy = scriptPolicy(['./assets/worker.js']);
  expect(policy.createScriptURL('./assets/worker.js')).toBe('./assets/worker.js');
  expect(() => policy.createScriptURL('https://example.org/worker.js')).toThrow(
    'https://example.org/worker.js',
  );
});

it('makes its policy under the name that the page’s policy allows', () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  scriptPolicy([]);
  expect(createPolicy.mock.calls[0]?.[0]).toBe('reperes');
});
