import { parseArgs } from 'node:util';

/** Exit codes of the commands: all is well, the content is at fault, the command was misused. */
export const EXIT = { ok: 0, faults: 1, usage: 2 } as const;

/** Where the records are unless a command is told otherwise. */
export const RECORDS_FOLDER = 'data/records';

/** The values of `--name VALUE` options, or the reason why the arguments are wrong. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): { readonly values: Partial<Record<Name, string>> } | { readonly problem: string } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return { values: values as Partial<Record<Name, string>> };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
