import { setImmediate as nextTurn } from "node:timers/promises";

export { nextTurn };

/** Does something with each item, with `perTurn` of them in each turn of the event loop, so that nobody waits long for a turn. */
export async function inTurns<Item>(items: Iterable<Item>, perTurn: number, work: (item: Item) => void): Promise<void> {
  let left = perTurn;
  for (const item of items) {
    work(item);
    left -= 1;
    if (left > 0) continue;
    await nextTurn();
    left = perTurn;
  }
}
