import { beforeEach, describe, expect, test } from "@jest/globals";
import { type AttemptLimit, createAttemptLimit } from "../../../src/operator/api/attempt-limit.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";

const ADDRESS = "203.0.113.7";

let clock: FakeClock;
let limit: AttemptLimit;

beforeEach(() => {
  clock = createFakeClock();
  limit = createAttemptLimit(clock);
});

test("five failures cost nothing; further attempts have to be a second apart", () => {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect(limit.reserve(ADDRESS)).toBe(0);
    limit.fail(ADDRESS);
  }
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 1000, 2000]);
});

test("an attempt that would wait for more than ten seconds is not made", async () => {
  fail(5);
  const waits = Array.from({ length: 12 }, () => limit.reserve(ADDRESS));
  expect(waits).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000, null]);
  await clock.advance(1000);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([10_000, null]);
});

test("a success clears the count, once a minute", async () => {
  fail(5);
  limit.reserve(ADDRESS);
  limit.succeed(ADDRESS);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 0]);
  fail(5);
  await clock.advance(59_999);
  limit.succeed(ADDRESS);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 1000]);
  fail(1);
  await clock.advance(1);
  limit.succeed(ADDRESS);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 0]);
});

test("a success without a failure before changes nothing", () => {
  limit.succeed(ADDRESS);
  fail(5);
  limit.succeed(ADDRESS);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 0]);
});

test("a minute without a failure clears the count", async () => {
  fail(5);
  await clock.advance(59_999);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 1000]);
  await clock.advance(1);
  expect([limit.reserve(ADDRESS), limit.reserve(ADDRESS)]).toEqual([0, 0]);
});

describe("addresses are limited separately", () => {
  test.each([
    { one: "203.0.113.7", other: "203.0.113.8", together: false },
    { one: "2001:db8::1", other: "2001:db8::2", together: true },
    { one: "2001:db8::1", other: "2001:db8:0:0:aaaa:bbbb:cccc:dddd", together: true },
    { one: "2001:db8::1", other: "2001:db8:0:1::1", together: false },
    { one: "::1", other: "1::1", together: false },
  ])("$one and $other, unless they are of one network: $together", ({ one, other, together }) => {
    fail(5, one);
    limit.reserve(one);
    expect(limit.reserve(other)).toBe(together ? 1000 : 0);
  });

  test("up to a number of networks; those that failed least recently are forgotten first", () => {
    fail(5, "198.51.100.1");
    limit.reserve("198.51.100.1");
    for (let number = 0; number < 1000; number += 1) fail(1, `10.0.${number >> 8}.${number & 255}`);
    expect(limit.reserve("198.51.100.1")).toBe(0);
  });
});

function fail(times: number, address = ADDRESS): void {
  for (let time = 0; time < times; time += 1) limit.fail(address);
}
