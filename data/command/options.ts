import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Exit codes of the commands: all is well, the content is at fault, the command was misused. */
export const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

/** Where the records are unless a command is told otherwise. */
export const RECORDS_FOLDER = 'data/records';

/** The arguments of a command, or the reason why they are wrong. */
export type Options<Name extends string> =
  | { readonly values: Partial<Record<Name, string>>; readonly words: readonly string[] }
  | { readonly problem: string };

/** Reads `--name VALUE` options and up to `maxWords` bare words. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  maxWords = 0,
): Options<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const extra = positionals[maxWords];
    if (extra !== undefined) return { problem: `Unexpected argument "${extra}".` };
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) return { problem: `--${empty[0]} needs a value.` };
    return { values: values as Partial<Record<Name, string>>, words: positionals };
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error) };
  }
}

/** True where the path leads to a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
