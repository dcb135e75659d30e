import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema, recordJsonSchemaText, SCHEMA_FILE } from '../../../../data/schema/json-schema';

describe('the JSON Schema of records', () => {
  it('is the committed one: else run npm run data:schema', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(recordJsonSchemaText());
  });

  it('has one form a kind, and tells editors what each field is for', () => {
    const forms = recordJsonSchema().oneOf ?? [];
    expect(forms.map((form) => form.properties?.['kind']?.const)).toEqual([
      'body',
      'milestone',
      'instrument',
      'function',
      'term',
      'place',
      'source',
    ]);
    expect(forms[0]?.properties?.['ref']?.description).toContain('Short permanent reference');
    expect(forms[0]?.properties?.['relations']?.items?.properties?.['type']?.enum).toContain('hosts');
    expect(forms[0]?.additionalProperties).toBe(false);
  });
});
