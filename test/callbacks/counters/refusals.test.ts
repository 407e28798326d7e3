import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRefusals, type RefusedCall } from "../../../src/callbacks/counters/refusals.ts";

const MOST_KEPT = 100;

function call(fields: Partial<RefusedCall> = {}): RefusedCall {
  return { code: "unknown-app", sender: "openim", remoteAddress: "203.0.113.7", message: "the app is not configured here", ...fields };
}

/** Refusals with a clock that a test sets. */
function withClock() {
  const clock = { now: 1000 };
  return { clock, refusals: createRefusals(() => clock.now) };
}

test("counts calls of one reason, sender and address together, with the first message and both ends of the time", () => {
  const { clock, refusals } = withClock();
  refusals.add(call());
  clock.now = 2000;
  refusals.add(call({ message: "another" }));
  expect(refusals.list()).toEqual([{ ...call(), count: 2, firstAt: 1000, lastAt: 2000 }]);
});

test.each<[another: string, fields: Partial<RefusedCall>]>([
  ["reason", { code: "invalid-credentials" }],
  ["sender", { sender: "tencent-chat" }],
  ["sender, where it is nobody's", { sender: null }],
  ["address", { remoteAddress: "203.0.113.8" }],
])("keeps another %s apart, last seen first", (_another, fields) => {
  const { refusals } = withClock();
  refusals.add(call());
  refusals.add(call(fields));
  expect(refusals.list().map(({ count, ...refused }) => ({ ...refused, count }))).toMatchObject([
    { ...call(fields), count: 1 },
    { ...call(), count: 1 },
  ]);
});

test("never keeps more than 100, and the longest unseen leave", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 150 }), { maxLength: 500 }), (addresses) => {
      const { refusals } = withClock();
      for (const address of addresses) refusals.add(call({ remoteAddress: String(address) }));
      const lastSeenFirst = [...new Set(addresses.toReversed())].slice(0, MOST_KEPT);
      expect(refusals.list().map(({ remoteAddress }) => Number(remoteAddress))).toEqual(lastSeenFirst);
    }),
    { seed: 1 },
  );
});

test("one that left and comes again is counted anew", () => {
  const { refusals } = withClock();
  refusals.add(call({ remoteAddress: "first" }));
  for (let address = 0; address < MOST_KEPT; address += 1) refusals.add(call({ remoteAddress: String(address) }));
  refusals.add(call({ remoteAddress: "first" }));
  expect(refusals.list()[0]).toMatchObject({ remoteAddress: "first", count: 1 });
});
