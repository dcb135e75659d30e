/** Bytes to which numbers and other bytes are added. A number takes seven bits a byte, the lowest first. */
export class Bytes {
  private held = new Uint8Array(8);
  private size = 0;

  /** How many there are. */
  get length(): number {
    return this.size;
  }

  /** Adds a whole number from 0 to 2^31 - 1. */
  addNumber(value: number): void {
    let left = value;
    for (; left >= 0x80; left >>>= 7) this.addByte((left & 0x7f) | 0x80);
    this.addByte(left);
  }

  add(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.held.set(bytes, this.size);
    this.size += bytes.length;
  }

  /** Forgets what was added, and keeps the room for more. */
  clear(): void {
    this.size = 0;
  }

  /** What was added so far; no copy. */
  view(): Uint8Array {
    return this.held.subarray(0, this.size);
  }

  private addByte(byte: number): void {
    this.makeRoom(1);
    this.held[this.size] = byte;
    this.size += 1;
  }

  private makeRoom(more: number): void {
    if (this.size + more <= this.held.length) return;
    const larger = new Uint8Array(Math.max(2 * this.held.length, this.size + more));
    larger.set(this.held);
    this.held = larger;
  }
}

/** Reads numbers back in the order in which `Bytes` took them. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** Passes over so many numbers. */
  skipNumbers(count: number): void {
    for (let left = count; left > 0; this.at += 1) if ((this.bytes[this.at] ?? 0) < 0x80) left -= 1;
  }

  /** Passes over so many bytes, and tells where they begin. */
  pass(length: number): number {
    this.at += length;
    return this.at - length;
  }
}
