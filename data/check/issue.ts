import type { z } from 'zod';
import { KINDS } from '../../shared/model/kind';
import { isLang, type Lang } from '../../shared/model/language';
import type { FieldPath } from '../load/record-file';
import { nearest, suggest } from './nearest';
import { knownFields } from './schema-fields';
import { fieldName, valueAt } from './value';

/** An issue of the schema in an editor's words: which field, what is wrong, what to do. */
interface Description {
  readonly at: FieldPath;
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { fr: 'French', en: 'English', es: 'Spanish' };

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};

/** Describes one issue of the schema, found at `path` of `data`; one description a field. */
export function describeIssue(issue: z.core.$ZodIssue, path: FieldPath, data: unknown): Description[] {
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, data));
  if (value === undefined) return [missing(path, data)];
  const [message, remedy] = wrongValue(issue, value);
  return [{ at: path, field: fieldName(path), message, remedy }];
}

function wrongValue(issue: z.core.$ZodIssue, value: unknown): readonly [message: string, remedy: string] {
  const shown = JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_type':
      return [
        `is ${typeName(value)}`,
        `write ${TYPE_NAMES[issue.expected] ?? issue.expected}${quoteHint(value, issue.expected)}`,
      ];
    case 'invalid_value':
      return [`${shown} is not allowed`, allowed(value, issue.values.map(String))];
    case 'invalid_union':
      return [`${shown} is not allowed`, allowed(value, KINDS)];
    case 'invalid_key':
      return ['this key is not well formed', 'use lower-case letters, digits and single hyphens'];
    case 'invalid_format':
      return [`${shown} is not well formed`, issue.message];
    case 'too_small':
      return [value === 0 || typeof value === 'number' ? `${shown} is too small` : 'is empty', issue.message];
    default:
      return ['is not as it should be', issue.message];
  }
}

function missing(path: FieldPath, data: unknown): Description {
  const name = String(path.at(-1) ?? 'the record');
  const parent = path.slice(0, -1);
  const remedy = isLang(name) ? `write it in ${LANGUAGE_NAMES[name]}` : 'add this field';
  const isKind = name === 'kind' && parent.length === 0 && valueAt(data, []) !== undefined;
  return {
    at: parent,
    field: fieldName(parent),
    message: `${name} is missing`,
    remedy: isKind ? `${remedy}: ${KINDS.join(', ')}` : remedy,
  };
}

function unknownField(key: string, path: FieldPath, data: unknown): Description {
  const known = knownFields(valueAt(data, ['kind']), path);
  return {
    at: [...path, key],
    field: fieldName(path),
    message: `"${key}" is not a field here`,
    remedy: suggest(key, known, `remove it; the fields are: ${known.join(', ')}`),
  };
}

function allowed(value: unknown, choices: readonly string[]): string {
  const near = typeof value === 'string' ? nearest(value, choices) : null;
  const list = `use one of: ${choices.join(', ')}`;
  return near === null ? list : `did you mean "${near}"? ${list}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : `the ${typeof value} ${JSON.stringify(value)}`;
}

function quoteHint(value: unknown, expected: string): string {
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  return expected === 'string' && isBare ? ` between quotes: "${String(value)}"` : '';
}
