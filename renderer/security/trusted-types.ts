/** The part of the Trusted Types API that is used here; TypeScript's own library has none of it. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptRules): ScriptRules;
}

interface ScriptRules {
  createScriptURL(url: string): string;
}

/**
 * The policy `reperes`, which lets the page load the scripts of `allowed` and throws for any other.
 * Where the browser has no Trusted Types, the same check without them. To be made once a page.
 */
export function scriptPolicy(allowed: readonly string[]): ScriptRules {
  const rules: ScriptRules = {
    createScriptURL(url) {
      if (!allowed.includes(url)) throw new TypeError(`This page loads no script from ${url}`);
      return url;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('reperes', rules) ?? rules;
}
