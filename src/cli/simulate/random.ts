import { createHash } from "node:crypto";

/** Numbers that look like chance and follow from a seed. */
export interface Random {
  /** A whole number from 0 up to but without `limit`, which is 2^32 at most. */
  below(limit: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  hex(digits: number): string;
}

const UINT32_VALUES = 2 ** 32;
const BYTES_PER_NUMBER = 4;

/** Equal seeds give equal numbers: the SHA-256 of seed and counter, four bytes at a time. */
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
      if (items.length === 0) throw new RangeError("there is nothing to pick from");
      // The index is within the list, so what stands there is an item.
      return items[below(items.length)] as Item;
    },
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(""),
  };
}
