import { expect, test } from "@jest/globals";
import { createEndOfTurn } from "../../src/callbacks/end-of-turn.ts";

test("all who ask in a turn go on together, after everything that the turn still had to do", async () => {
  const endOfTurn = createEndOfTurn();
  const order: string[] = [];
  const first = endOfTurn().then(() => order.push("first"));
  await Promise.resolve();
  process.nextTick(() => order.push("tick"));
  const second = endOfTurn().then(() => order.push("second"));
  await Promise.resolve().then(() => order.push("promise"));
  await Promise.all([first, second]);
  expect(order).toEqual(["promise", "tick", "first", "second"]);
});

test("who asks in one turn waits for the same promise, in the next for another", async () => {
  const endOfTurn = createEndOfTurn();
  const first = endOfTurn();
  expect(endOfTurn()).toBe(first);
  await first;
  const next = endOfTurn();
  expect(next).not.toBe(first);
  await next;
});

test("two of them do not wait for each other", () => {
  const [one, other] = [createEndOfTurn(), createEndOfTurn()];
  expect(one()).not.toBe(other());
});

test("many go on in several turns, 64 in each", async () => {
  const endOfTurn = createEndOfTurn();
  let gone = 0;
  const all = Promise.all(Array.from({ length: 150 }, () => endOfTurn().then(() => (gone += 1))));
  const seen: number[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(gone);
  }
  await all;
  expect(seen).toEqual([64, 128, 150, 150]);
});
