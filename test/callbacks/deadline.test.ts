import { expect, test } from "@jest/globals";
import { Deadline } from "../../src/callbacks/deadline.ts";

test("work that is begun when the time is up is late, and what it rejects with is no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const deadline = new Deadline(1);
  await new Promise<void>((resolve) => deadline.onPassed(resolve));
  expect(await deadline.within(new Promise((_, reject) => setTimeout(reject, 1, new Error("too late"))))).toEqual({ late: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});
