import { expect, test } from "@jest/globals";
import { createFakeTransport, createMemoryLane, REFUSED } from "../../support/deliveries.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/settled.ts";
import { createMemorySource, names, openTestLane, START } from "./lane.ts";

function setUp(end: number | null = null) {
  return { clock: createFakeClock(), source: createMemorySource(end), kept: createMemoryLane() };
}

test("delivers what is there and what comes, and writes the cursor about four times a second", async () => {
  const { clock, source, kept } = setUp();
  const transport = createFakeTransport();
  source.add("a");
  source.add("b", "b");
  const lane = await openTestLane({ clock, source, kept, transport });
  await settled();
  source.add("c");
  lane.wake();
  await settled();
  expect(names(transport.arrived)).toEqual(["1-1", "2-1", "2-2", "3-1"]);
  expect(kept.writes).toEqual([]);
  await clock.advance(250);
  expect(kept.writes).toHaveLength(1);
  expect(kept.writes[0]).toMatchObject({
    cursor: { position: 3 },
    counts: { delivered: 4, failedAttempts: 0 },
    unsettled: [],
    settled: [],
  });
  await clock.advance(2000);
  expect(kept.writes).toHaveLength(1);
  await lane.close();
});

test("a key that fails holds back only itself, and goes on in order when it arrives", async () => {
  const { clock, source, kept } = setUp();
  let isFailing = true;
  const transport = createFakeTransport({ outcome: ({ key }) => (key === "bad" && isFailing ? REFUSED : null) });
  for (const key of ["bad", "good", "bad", "good", "bad"]) source.add(key);
  const lane = await openTestLane({ clock, source, kept, transport });
  await settled();
  expect(names(transport.arrived)).toEqual(["2-1", "4-1"]);
  await clock.advance(250);
  expect(kept.cursor()).toMatchObject({ position: 5 });
  expect(kept.rows().map(({ position, state, attempts, nextAttemptAt }) => ({ position, state, attempts, nextAttemptAt }))).toEqual([
    { position: 1, state: "retrying", attempts: 1, nextAttemptAt: START + 500 },
    { position: 3, state: "held", attempts: 0, nextAttemptAt: null },
    { position: 5, state: "held", attempts: 0, nextAttemptAt: null },
  ]);
  isFailing = false;
  await clock.advance(500);
  expect(names(transport.arrived)).toEqual(["2-1", "4-1", "1-1", "3-1", "5-1"]);
  expect(kept.rows()).toEqual([]);
  await lane.close();
});
