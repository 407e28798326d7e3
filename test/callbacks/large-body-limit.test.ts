import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { expect, test } from "@jest/globals";
import type { Deadline } from "../../src/callbacks/deadline.ts";
import { createLargeBodyLimit, SMALL_BODY_BYTES } from "../../src/callbacks/large-body-limit.ts";

const BODY_LIMIT = 1 << 20;

/** A deadline whose end the test decides. */
function manualDeadline(): { deadline: Deadline; pass(): void } {
  const listeners: Array<() => void> = [];
  const deadline = { onPassed: (listener: () => void) => listeners.push(listener) } as Partial<Deadline> as Deadline;
  return {
    deadline,
    pass: () => {
      for (const listener of listeners) listener();
    },
  };
}

function request(headers: IncomingHttpHeaders): IncomingMessage {
  return { headers } as IncomingMessage;
}

const withLength = (length: number) => request({ "content-length": String(length) });
const NEVER = manualDeadline().deadline;

test.each<[given: string, headers: IncomingHttpHeaders, bytes: number]>([
  ["a short body", { "content-length": "300" }, 0],
  ["one at the bound", { "content-length": String(SMALL_BODY_BYTES) }, 0],
  ["one above it", { "content-length": String(SMALL_BODY_BYTES + 1) }, SMALL_BODY_BYTES + 1],
  ["one that is too long to be read", { "content-length": String(10 * BODY_LIMIT) }, BODY_LIMIT],
  ["a short compressed body", { "content-length": "300", "content-encoding": "gzip" }, BODY_LIMIT],
  ["one in chunks", { "transfer-encoding": "chunked" }, BODY_LIMIT],
])("%s counts %#", (_given, headers, bytes) => {
  expect(createLargeBodyLimit(BODY_LIMIT).enter(request(headers), NEVER)).toBe(bytes);
});

test("two of the longest bodies are read together, and others wait in the order in which they came", async () => {
  const limit = createLargeBodyLimit(BODY_LIMIT);
  const entered: string[] = [];
  expect([limit.enter(withLength(BODY_LIMIT), NEVER), limit.enter(withLength(BODY_LIMIT), NEVER)]).toEqual([BODY_LIMIT, BODY_LIMIT]);
  const long = Promise.resolve(limit.enter(withLength(BODY_LIMIT), NEVER)).then(() => entered.push("long"));
  const short = Promise.resolve(limit.enter(withLength(100_000), NEVER)).then(() => entered.push("short"));
  limit.leave(100_000);
  await Promise.resolve();
  expect(entered).toEqual([]);
  limit.leave(BODY_LIMIT - 100_000);
  await long;
  expect(entered).toEqual(["long"]);
  limit.leave(BODY_LIMIT);
  await short;
  expect(entered).toEqual(["long", "short"]);
});

test("one that would fit does not pass one that waits", async () => {
  const limit = createLargeBodyLimit(BODY_LIMIT);
  limit.enter(withLength(BODY_LIMIT), NEVER);
  limit.enter(withLength(BODY_LIMIT / 2), NEVER);
  const entered: string[] = [];
  const long = Promise.resolve(limit.enter(withLength(BODY_LIMIT), NEVER)).then(() => entered.push("long"));
  const short = Promise.resolve(limit.enter(withLength(BODY_LIMIT / 2), NEVER)).then(() => entered.push("short"));
  limit.leave(BODY_LIMIT);
  await Promise.all([long, short]);
  expect(entered).toEqual(["long", "short"]);
});

test("one whose time is up makes way for those after it", async () => {
  const limit = createLargeBodyLimit(BODY_LIMIT);
  limit.enter(withLength(BODY_LIMIT), NEVER);
  limit.enter(withLength(BODY_LIMIT / 2), NEVER);
  const { deadline, pass } = manualDeadline();
  const long = limit.enter(withLength(BODY_LIMIT), deadline);
  const short = limit.enter(withLength(BODY_LIMIT / 2), NEVER);
  pass();
  expect(await long).toBeNull();
  expect(await short).toBe(BODY_LIMIT / 2);
});

test("short bodies never wait", () => {
  const limit = createLargeBodyLimit(BODY_LIMIT);
  for (let count = 0; count < 4; count += 1) limit.enter(withLength(BODY_LIMIT), NEVER);
  expect(limit.enter(withLength(1000), NEVER)).toBe(0);
});
