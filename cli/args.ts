import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** Exit codes of the commands. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** A command was called wrongly: the message says what is wrong with which argument. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Values of the options `options`, and the bare words where `words` allows them. Throws `UsageError`. */
export function readArgs<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  words = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: words, strict: true });
  } catch (error) {
    // Node follows its sentence with advice on `--` that does not help here.
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(message);
  }
}

/** A whole number from `min` to `max`. Throws `UsageError` that names the option. */
export function readInteger(name: string, text: string, min: number, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max)) {
    throw new UsageError(`${name} "${text}": a whole number from ${String(min)} to ${String(max)} is needed`);
  }
  return value;
}

/** The value among `known` that `text` is. Throws `UsageError` that names the option. */
export function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const value = known.find((each) => each === text);
  if (value === undefined) throw new UsageError(`${name} "${text}": one of ${known.join(', ')} is needed`);
  return value;
}

/** Runs a command: its exit code becomes the process's; what goes wrong is said in one line, misuse with the usage. */
export async function runCommand(name: string, usage: string, command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const misuse = error instanceof UsageError;
    console.error(misuse ? `${name}: ${message}\n\n${usage}` : `${name}: ${message}`);
    process.exitCode = misuse ? EXIT.usage : EXIT.failed;
  }
}
