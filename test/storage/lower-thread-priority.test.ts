import { getPriority } from "node:os";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startThread, type Thread } from "../../src/storage/rpc/worker-thread.ts";
import type { Polite } from "./polite.ts";

let thread: Thread<Polite>;

beforeEach(async () => {
  thread = startThread<Polite>(import.meta.url, "polite", null);
  await thread.open();
});

afterEach(() => thread.close());

test("lowers the priority of its own thread only", async () => {
  const before = getPriority();
  const expected = process.platform === "linux" ? 15 : before;
  expect(await thread.call("priority")).toBe(expected);
  expect(getPriority()).toBe(before);
});
