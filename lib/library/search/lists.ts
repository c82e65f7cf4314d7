/** Lists of ascending numbers, one behind the other: each number as its difference from the one before, in groups of 7 bits. */
export interface Lists {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each list ends in `bytes`. */
  ends: Uint32Array<ArrayBuffer>;
}

/** Writes lists, one after the other. */
export class ListWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;
  private readonly ends: number[] = [];

  /** How many lists there are. */
  get count(): number {
    return this.ends.length;
  }

  add(numbers: number[]): void {
    let before = 0;
    for (const number of numbers) {
      this.push(number - before);
      before = number;
    }
    this.ends.push(this.length);
  }

  finish(): Lists {
    return { bytes: this.bytes.slice(0, this.length), ends: Uint32Array.from(this.ends) };
  }

  private push(difference: number): void {
    if (this.length + 5 > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    let rest = difference;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }
}

/** The nth list. */
export function readList({ bytes, ends }: Lists, n: number): number[] {
  const numbers: number[] = [];
  const end = ends[n]!;
  let number = 0;
  for (let at = n === 0 ? 0 : ends[n - 1]!; at < end; ) {
    let byte = bytes[at++]!;
    let difference = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!;
      difference |= (byte & 0x7f) << shift;
    }
    number += difference;
    numbers.push(number);
  }
  return numbers;
}
