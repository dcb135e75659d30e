import { closeSync, openSync, readSync } from 'node:fs';
import type { Fault } from '../check/fault';

/** Far above any record: a larger file is a mistake, such as a document saved in the wrong folder. */
const MAX_BYTES = 256 * 1024;

/** The text of a file, or why it cannot be used. Windows line ends are read as plain ones. */
export type TextResult = { readonly text: string } | { readonly faults: readonly Fault[] };

/** Reads a file that must be plain UTF-8. `name` is how faults call it. */
export function readText(path: string, name: string): TextResult {
  const refuse = (message: string, remedy: string): TextResult => ({
    faults: [{ file: name, line: 1, message, remedy }],
  });
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return refuse(`cannot be read (${bytes})`, 'check its permissions');
  if (bytes === null) return refuse('is larger than 256 KB', 'split it: one record a file, short paragraphs');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('starts with a byte order mark', 'save it as UTF-8 without BOM');
  }
  return decode(bytes, name);
}

/** What a file is read into: room for one byte more than a file may have. */
const buffer = new Uint8Array(MAX_BYTES + 1);

/** The bytes of a file, until the next one is read; null for a larger file, or the code of the error. */
function readBytes(path: string): Uint8Array | string | null {
  try {
    const file = openSync(path, 'r');
    try {
      let size = 0;
      for (let read = -1; read !== 0; size += read)
        read = readSync(file, buffer, size, buffer.length - size, null);
      return size > MAX_BYTES ? null : buffer.subarray(0, size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, name: string): TextResult {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return {
      faults: [
        {
          file: name,
          line: firstBadLine(bytes),
          message: 'is not UTF-8',
          remedy: 'save it in the UTF-8 encoding',
        },
      ],
    };
  }
  const plain = text.replaceAll('\r\n', '\n');
  const faults = characterFaults(plain, name);
  return faults.length > 0 ? { faults } : { text: plain };
}

function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}

function characterFaults(text: string, name: string): Fault[] {
  if (!/[^\P{Cc}\n]/u.test(text)) return [];
  return text.split('\n').flatMap((content, index) => {
    const fault = (message: string, remedy: string): Fault => ({
      file: name,
      line: index + 1,
      message,
      remedy,
    });
    if (content.includes('\t')) return [fault('holds a tab', 'indent and separate with spaces')];
    const control = /\p{Cc}/u.exec(content);
    if (!control) return [];
    return [fault(`holds the control character ${codePoint(control[0])}`, 'delete it')];
  });
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
