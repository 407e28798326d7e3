import { expect, test } from "@jest/globals";
import { createTurns } from "../../src/callbacks/turns.ts";

test("one caller goes on in each turn of the event loop, in the order of the calls", async () => {
  const takeTurn = createTurns();
  const seen: string[] = [];
  let done = false;
  const other = (): void => {
    seen.push("other");
    if (!done) setImmediate(other);
  };
  setImmediate(other);
  const work = ["first", "second", "third"].map((name) => takeTurn().then(() => seen.push(name)));
  await Promise.all(work);
  done = true;
  const named = seen.filter((name) => name !== "other");
  expect(named).toEqual(["first", "second", "third"]);
  for (const name of named.slice(1)) expect(seen[seen.indexOf(name) - 1]).toBe("other");
});
