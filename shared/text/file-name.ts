/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Longest name without its extension, in bytes of UTF-8: systems take 255, and a temporary name adds some. */
const MAX_BYTES = 180;

/** A file name that every system takes, from any title: `B-001 Bureau des Nations Unies….pdf`. */
export function safeFileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[/\\:*?"<>|\p{Cc}\p{Cf}]+/gu, '-')
    .replace(/\s+/gu, ' ');
  const name = cutToBytes(words, MAX_BYTES).replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${name === '' || RESERVED.test(name) ? `_${name}` : name}.${extension}`;
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > limit) return kept;
    kept += character;
  }
  return kept;
}
