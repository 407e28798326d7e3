import { getPriority } from "node:os";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startThread, type Thread } from "../../src/storage/rpc/worker-thread.ts";
import type { Courteous } from "./courteous.ts";

let thread: Thread<Courteous>;

beforeEach(async () => {
  thread = startThread<Courteous>(import.meta.url, "courteous", null);
  await thread.open();
});

afterEach(() => thread.close());

test("lowers the priority of its own thread alone", async () => {
  const before = getPriority();
  const expected = process.platform === "linux" ? 15 : before;
  expect(await thread.call("priority")).toBe(expected);
  expect(getPriority()).toBe(before);
});
