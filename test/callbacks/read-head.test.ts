import { expect, test } from "@jest/globals";
import type { Context } from "koa";
import { readHead } from "../../src/callbacks/read-head.ts";
import { createAddressSet } from "../../src/http/address-set.ts";

const PROXIES = createAddressSet(["10.0.0.0/8"]);
const headers = { "x-forwarded-for": "203.0.113.7", "user-agent": "sender" };

function contextWith(querystring: string): Context {
  // What the function reads of a context.
  return { req: { headers }, querystring } as unknown as Context;
}

test.each([
  { peer: "10.0.0.1", remoteAddress: "203.0.113.7", behindProxy: true },
  { peer: "198.51.100.1", remoteAddress: "198.51.100.1", behindProxy: false },
])("the client of $peer is $remoteAddress", ({ peer, remoteAddress, behindProxy }) => {
  const head = readHead(contextWith("command=a&b"), ["sample"], peer, PROXIES);
  expect(head).toMatchObject({ path: ["sample"], queryText: "command=a&b", headers, remoteAddress, behindProxy });
});

test("the time of receipt is the clock's, and the start is the monotonic clock's", () => {
  const [earliest, earliestStart] = [Date.now(), performance.now()];
  const { receivedAt, startedAt } = readHead(contextWith(""), [], "198.51.100.1", PROXIES);
  const [latest, latestStart] = [Date.now(), performance.now()];
  expect(earliest <= receivedAt && receivedAt <= latest).toBe(true);
  expect(earliestStart <= startedAt && startedAt <= latestStart).toBe(true);
});
