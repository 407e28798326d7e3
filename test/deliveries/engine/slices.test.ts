import { expect, test } from "@jest/globals";
import type { Outgoing } from "../../../src/deliveries/outgoing.ts";
import type { Outcome, Transport } from "../../../src/deliveries/transports/transport.ts";
import { createMemoryLane } from "../../support/deliveries.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { createNumbers } from "../../support/numbers.ts";
import { createMemorySource, names, openTestLane } from "./lane.ts";

/** A transport that leaves the rest of most batches for the next one, as the one of handlers does when a batch takes long. */
function createSlicingTransport(random: () => number, pass: (milliseconds: number) => Promise<void>) {
  const arrived: Outgoing[] = [];
  let skipped = 0;
  const transport: Transport = {
    batch: 100,
    send: async (deliveries) => {
      const tried = 1 + Math.floor(random() * deliveries.length);
      await pass(200);
      arrived.push(...deliveries.slice(0, tried));
      skipped += deliveries.length - tried;
      return deliveries.map((_delivery, index): Outcome => (index < tried ? DELIVERED : { result: "skipped" }));
    },
    close: async () => {},
  };
  return { transport, arrived, skipped: () => skipped };
}

const DELIVERED: Outcome = { result: "delivered", status: null, text: "" };

test.each([1, 2, 3, 4, 5])("one call at a time keeps the order of the source although batches end early (seed %i)", async (seed) => {
  const random = createNumbers(seed);
  const clock = createFakeClock();
  const source = createMemorySource();
  const kept = createMemoryLane();
  const { transport, arrived, skipped } = createSlicingTransport(random, (milliseconds) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    clock.after(milliseconds, resolve);
    return promise;
  });
  const lane = await openTestLane({ clock, source, kept, transport, parallel: 1 });
  const expected: string[] = [];
  for (let commit = 0; commit < 200; commit += 1) {
    // Two deliveries of one entry have the same key, as a callback and its event do. Users come again while their own deliveries are on their way.
    const key = `user-${Math.floor(random() * 20)}`;
    const position = source.add(key, key);
    expected.push(`${position}-1`, `${position}-2`);
    lane.wake();
    await clock.advance(Math.floor(random() * 60));
  }
  for (let seconds = 0; seconds < 300 && arrived.length < expected.length; seconds += 1) await clock.advance(1000);
  expect(names(arrived)).toEqual(expected);
  expect(skipped()).toBeGreaterThan(100);
  await clock.advance(1000);
  expect(kept.rows()).toEqual([]);
  expect(kept.cursor()).toMatchObject({ position: 200 });
  const closed = lane.close();
  await clock.advance(2000);
  await closed;
});
