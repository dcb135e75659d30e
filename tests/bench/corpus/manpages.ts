import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NotHere } from '../measures/measure';

/** Paragraphs that are shorter are lists of options rather than prose. */
const SHORTEST = 80;

/**
 * Paragraphs of French prose from Debian's `manpages-fr`, which apt fetches into a temporary
 * folder. Throws `NotHere` where apt or the package cannot be had.
 */
export function readManpages(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-manpages-'));
  try {
    execFileSync('apt-get', ['download', '-qq', 'manpages-fr'], { cwd: folder, stdio: 'ignore' });
    const [archive] = readdirSync(folder);
    execFileSync('dpkg-deb', ['-x', archive ?? '', 'out'], { cwd: folder, stdio: 'ignore' });
    const pages = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.gz') && entry.parentPath.includes('/man/'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return [...new Set(pages.flatMap((page) => paragraphs(gunzipSync(readFileSync(page)).toString('utf8'))))];
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new NotHere(`Debian's manpages-fr cannot be had (${reason})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The prose of a page written in roff: requests separate paragraphs, escapes go. */
function paragraphs(roff: string): string[] {
  return roff
    .split(/\n(?:\.(?:P|PP|LP|TP|IP|SH|SS|nf|fi|EX|EE|RS|RE|sp)\b[^\n]*\n?|\n)+/)
    .map((part) =>
      part
        .split('\n')
        .filter((line) => !/^[.'\\]/.test(line))
        .join(' ')
        .replace(/\\f[A-Z]|\\f\[[^\]]*\]|\\-|\\&|\\\(..|\\\*\[[^\]]*\]|\\\[[^\]]*\]|\\./g, ' ')
        // Brackets and stars are marks in the texts of records.
        .replace(/[[\]*^\s]+/g, ' ')
        .trim(),
    )
    .filter((part) => part.length >= SHORTEST && /\p{Ll}/u.test(part));
}
