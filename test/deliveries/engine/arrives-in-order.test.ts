import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { LaneStore } from "../../../src/deliveries/store/delivery-store.ts";
import { openDeliveryStore } from "../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import type { Transport } from "../../../src/deliveries/transports/transport.ts";
import { createFakeTransport, DOWN, REFUSED } from "../../support/deliveries.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { createNumbers } from "../../support/numbers.ts";
import { PROPERTY, PROPERTY_TIMEOUT_MS } from "../../support/property.ts";
import { settled } from "../../support/settled.ts";
import { createMemorySource, names, openTestLane, START } from "./lane.ts";

/** What happens to a lane. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("add" as const), keys: fc.array(fc.constantFrom("a", "b", "c", null), { maxLength: 4 }) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("pass" as const), milliseconds: fc.integer({ min: 0, max: 3000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("crash" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const) }) },
);

/** A process that can be killed: what it waits for never comes, and what it writes is lost. */
function createProcess(lanes: LaneStore, transport: Transport) {
  let isAlive = true;
  const unlessKilled = async <Result>(result: Promise<Result>): Promise<Result> => {
    const known = await result;
    return isAlive ? known : new Promise<never>(() => {});
  };
  const store: LaneStore = {
    read: (...asked) => unlessKilled(lanes.read(...asked)),
    readControl: (lane) => unlessKilled(lanes.readControl(lane)),
    write: (...asked) => (isAlive ? unlessKilled(lanes.write(...asked)) : new Promise(() => {})),
  };
  const kill = () => {
    isAlive = false;
  };
  return {
    store,
    transport: { ...transport, send: (...asked: Parameters<Transport["send"]>) => unlessKilled(transport.send(...asked)) },
    kill,
  };
}

const SCENARIO = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 40 }),
  seed: fc.nat(),
  batch: fc.constantFrom(1, 3, 50),
  parallel: fc.constantFrom(1, 2, 16),
  failing: fc.constantFrom(0, 0.2, 0.6),
});

type Scenario = typeof SCENARIO extends fc.Arbitrary<infer Value> ? Value : never;
type Expected = Array<{ name: string; key: string | null }>;

/** Plays a scenario over a store in `directory`, lets everything arrive, and checks what has. */
async function play({ steps, seed, batch, parallel, failing }: Scenario, directory: string): Promise<void> {
  const clock = createFakeClock();
  const files = { path: join(directory, "deliveries.db"), cursorPath: join(directory, "cursor") };
  const store = await openDeliveryStore({ ...files, host: "one", now: () => START + clock.now() });
  const random = createNumbers(seed);
  const source = createMemorySource();
  const expected: Expected = [];
  let isFailing = true;
  const transport = createFakeTransport({
    batch,
    outcome: () => (isFailing && random() < failing ? failureOf(random()) : null),
    answer: () => pass(random() < 0.5 ? 0 : Math.ceil(random() * 400)),
  });
  let running = await start();

  for (const happening of steps) {
    if (happening.kind === "add") add(happening.keys);
    else if (happening.kind === "pass") await clock.advance(happening.milliseconds);
    else {
      await end(happening.kind);
      running = await start();
    }
    await settled();
  }
  isFailing = false;
  for (let seconds = 0; seconds < 400 && !(seconds % 20 === 0 && (await isDone())); seconds += 1) await clock.advance(1000);

  checkArrivals(names(transport.arrived), expected);
  expect((await store.deliveries.list({}, { limit: 100 })).items).toEqual([]);
  expect((await store.lanes.read(LIVE, 1))?.cursor?.position ?? 0).toBe(await source.newest());
  running.kill();
  await store.close();

  async function start() {
    const { kill, ...parts } = createProcess(store.lanes, transport);
    const lane = await openTestLane({ ...{ clock, source, parallel, random }, kept: { store: parts.store }, transport: parts.transport });
    return { lane, kill };
  }

  async function end(how: "crash" | "close"): Promise<void> {
    if (how === "crash") return running.kill();
    const closed = running.lane.close();
    await clock.advance(2000);
    await closed;
  }

  function add(keys: Array<string | null>): void {
    const position = source.add(...keys);
    expected.push(...keys.map((key, index) => ({ name: `${position}-${index + 1}`, key })));
    running.lane.wake();
  }

  function pass(milliseconds: number): Promise<void> {
    return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => clock.after(milliseconds, resolve));
  }

  async function isDone(): Promise<boolean> {
    const { cursor, unsettled } = (await store.lanes.read(LIVE, 1)) ?? { cursor: null, unsettled: [] };
    return unsettled.length === 0 && cursor?.position === (await source.newest());
  }
}

function failureOf(number: number) {
  return number < 0.5 ? DOWN : REFUSED;
}

function checkArrivals(arrivals: readonly string[], expected: Expected): void {
  const arrived = [...new Set(arrivals)];
  expect(arrived.toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
  for (const key of ["a", "b", "c"]) {
    const ofKey = expected.filter((one) => one.key === key).map(({ name }) => name);
    expect(arrived.filter((name) => ofKey.includes(name))).toEqual(ofKey);
  }
}

const LIVE = { destination: "social-graph", lane: "live" };

test(
  "whatever fails and crashes, everything arrives, in the order of its key, and nothing is given up before its time",
  async () => {
    await fc.assert(
      fc.asyncProperty(SCENARIO, async (scenario) => {
        const directory = await mkdtemp(join(tmpdir(), "imhook-engine-"));
        try {
          await play(scenario, directory);
        } finally {
          await rm(directory, { recursive: true });
        }
      }),
      PROPERTY,
    );
  },
  PROPERTY_TIMEOUT_MS,
);
