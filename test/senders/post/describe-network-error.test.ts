import { expect, test } from "@jest/globals";
import { describeNetworkError } from "../../../src/senders/post/describe-network-error.ts";

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each<[given: string, error: unknown, description: string]>([
  ["a message", new Error("connect ECONNREFUSED 127.0.0.1:1"), "connect ECONNREFUSED 127.0.0.1:1"],
  ["a message and a code", withCode("socket hang up", "ECONNRESET"), "socket hang up"],
  ["a code alone", withCode("", "ECONNREFUSED"), "ECONNREFUSED"],
  ["neither", new TypeError(""), "TypeError"],
  ["failures of several addresses", new AggregateError([new Error("::1 refused"), withCode("", "ETIMEDOUT")]), "::1 refused, ETIMEDOUT"],
  ["an aggregate of nothing", new AggregateError([], "all failed"), "all failed"],
  ["no error", "broken", "broken"],
  ["nothing", undefined, "undefined"],
])("%s", (_given, error, description) => {
  expect(describeNetworkError(error)).toBe(description);
});
