import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../../shared/serve/csp';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values] as const;
  }),
);

it('allows nothing that it does not name', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  for (const name of ['object-src', 'frame-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    expect(directives.get(name), name).toEqual(["'none'"]);
  }
});

it('allows WebAssembly and no other code made from text', () => {
  expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/'unsafe-(?:inline|eval)'/);
});

it('names no outside address', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|wss?:|\*/);
});

it('asks for Trusted Types and names the two policies', () => {
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(directives.get('trusted-types')).toEqual(['vue', 'reperes']);
});
