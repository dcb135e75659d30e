const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Widest and tallest picture, in pixels. */
const MAX_SIDE = 4096;

/** Bytes of a chunk around its data: length, name, check. */
const FRAME = 12;

/**
 * Whether bytes are a whole PNG of a size that a page can show: its signature, its size, and each
 * chunk to the last with its check sum. `foreign` where they do not even begin as one.
 */
export function checkPng(bytes: Uint8Array): 'sound' | 'foreign' | 'damaged' | 'too-complex' {
  if (!SIGNATURE.every((byte, i) => bytes[i] === byte)) return 'foreign';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  let hasData = false;
  for (let first = true; at + FRAME <= bytes.length; first = false) {
    const length = view.getUint32(at);
    const end = at + FRAME + length;
    if (end > bytes.length) return 'damaged';
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return 'damaged';
    if (first) {
      if (name !== 'IHDR' || length !== 13) return 'damaged';
      const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (width === 0 || height === 0) return 'damaged';
      if (width > MAX_SIDE || height > MAX_SIDE) return 'too-complex';
    }
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') return hasData ? 'sound' : 'damaged';
    at = end;
  }
  return 'damaged';
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum that PNG uses. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
