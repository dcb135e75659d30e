/** A list of whole numbers from 0 to 2^32 - 1 that grows; each takes four bytes. */
export class NumberList {
  private held = new Uint32Array(1024);
  private size = 0;

  add(number: number): void {
    if (this.size === this.held.length) {
      const larger = new Uint32Array(2 * this.size);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.size] = number;
    this.size += 1;
  }

  /** The numbers added so far; no copy. */
  view(): Uint32Array {
    return this.held.subarray(0, this.size);
  }
}
