import { createHash } from "node:crypto";

/** A reproducible sequence of random numbers. */
export interface Random {
  /** Returns a whole number from 0 to `limit` - 1; `limit` is at most 2^32. */
  below(limit: number): number;
  /** Returns true with the given probability. */
  chance(probability: number): boolean;
  /** Returns an item of a list. Throws a RangeError if the list is empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Returns lower-case hexadecimal digits. */
  hex(digits: number): string;
}

const UINT32_VALUES = 2 ** 32;
const BYTES_PER_NUMBER = 4;

/** Creates the sequence of a seed: the SHA-256 of seed and counter, four bytes at a time. */
export function createRandom(seed: string): Random {
  let counter = 0;
  let block = Buffer.alloc(0);

  function next(): number {
    if (block.length === 0) {
      block = createHash("sha256").update(`${seed}:${counter}`).digest();
      counter += 1;
    }
    const number = block.readUInt32BE();
    block = block.subarray(BYTES_PER_NUMBER);
    return number;
  }

  const below = (limit: number) => Math.floor((next() / UINT32_VALUES) * limit);
  return {
    below,
    chance: (probability) => next() / UINT32_VALUES < probability,
    pick: <Item>(items: readonly Item[]) => {
      if (items.length === 0) throw new RangeError("cannot pick from an empty list");
      // The index is within the list.
      return items[below(items.length)] as Item;
    },
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(""),
  };
}
