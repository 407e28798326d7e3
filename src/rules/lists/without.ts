import { inTurns } from "./in-turns.ts";

const VALUES_PER_TURN = 20_000;

/** Returns the values that are not among others, after looking at some in each turn of the event loop. */
export async function without(values: Iterable<string>, others: Pick<ReadonlySet<string>, "has" | "size">): Promise<string[]> {
  if (others.size === 0) return [...values];
  const left: string[] = [];
  await inTurns(values, VALUES_PER_TURN, (value) => {
    if (!others.has(value)) left.push(value);
  });
  return left;
}
