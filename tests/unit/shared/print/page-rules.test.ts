import { describe, expect, it } from 'vitest';
import { cssString, pageRules } from '../../../../shared/print/page-rules';

const running = { headLeft: 'Repères «A»', headRight: 'B-001', foot: ['un', 'deux'], page: 'page' };

describe('pageRules', () => {
  it('gives the pages of a sheet their paper, their texts and their numbers', () => {
    const rules = pageRules('unossc', 'Letter', running);
    expect(rules).toContain('size: Letter');
    expect(rules).toContain('margin: 20mm 19.95mm 19mm');
    expect(rules).toContain('content: "un\\a deux"');
    expect(rules).toContain('counter(pages)');
    expect(rules).toContain("[data-sheet='unossc'] { page: sheet-unossc }");
  });

  it('lets no text out of its quotes', () => {
    expect(cssString('a"} b\\')).toBe('"a\\"} b\\\\"');
  });
});
