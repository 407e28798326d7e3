import { expect, test } from "@jest/globals";
import { oneAtATime } from "../../src/journal/one-at-a-time.ts";

test("calls are made in order and never overlap, also after a failure", async () => {
  const log: string[] = [];
  const work = oneAtATime(async (name: string) => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${name} ends`);
    if (name === "b") throw new Error("b failed");
    return name;
  });
  const results = await Promise.allSettled([work("a"), work("b"), work("c")]);
  expect(results).toMatchObject([{ value: "a" }, { reason: { message: "b failed" } }, { value: "c" }]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
