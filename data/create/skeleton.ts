import { CATEGORIES, type Kind } from '../../shared/model/kind';
import { LANGUAGES } from '../../shared/model/language';

/** What identifies a new record. */
export interface NewRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly ref: string;
  /** Place among the functions, for a function. */
  readonly order: number;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
}

/** The YAML of a new record: of the right form, with TODO wherever there is something to write. */
export function skeleton(record: NewRecord): string {
  const { kind, id, ref, today } = record;
  const isSource = kind === 'source';
  const key = isSource ? 'self' : 'todo';
  const perLanguage = (indent: string): string[] => LANGUAGES.map((lang) => `${indent}${lang}: TODO`);
  const lines = [
    '# yaml-language-server: $schema=../../record.schema.json',
    `id: ${id}`,
    `ref: ${ref}`,
    `kind: ${kind}`,
    ...categoryLines(kind),
    ...(kind === 'function' ? [`order: ${record.order}`] : []),
    ...(isSource
      ? ['publisher:', ...perLanguage('  '), 'language: [fr]', 'read: whole # TODO whole, excerpt or quoted']
      : []),
    'confidence: to-verify # TODO verified, single-source or to-verify',
    `checked: ${today}`,
    'names:',
    ...LANGUAGES.flatMap((lang) => [`  ${lang}:`, '    official: TODO']),
    `  cite: [${key}]`,
    'summary:',
    ...perLanguage('  '),
    `  cite: [${key}]`,
    ...(kind === 'milestone'
      ? ['dates:', '  - kind: held', `    date: ${today} # TODO`, `    cite: [${key}]`]
      : []),
    ...(isSource ? [] : ['text:', ...LANGUAGES.flatMap((lang) => [`  ${lang}: |`, `    TODO[^${key}]`])]),
    'citations:',
    `  ${key}:`,
    `    source: ${isSource ? id : 'todo # TODO the id of a source'}`,
    ...(isSource
      ? []
      : [
          '    locator: # TODO where in it, or delete this; once where it is the same in each: § 4',
          ...perLanguage('      '),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function categoryLines(kind: Kind): string[] {
  const choices: readonly string[] = CATEGORIES[kind];
  return choices.length > 0 ? [`category: ${choices[0]} # TODO one of: ${choices.join(', ')}`] : [];
}
