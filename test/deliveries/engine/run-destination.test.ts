import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Resolved } from "../../../src/deliveries/definition/resolved.ts";
import { createJournalReading, type JournalReading } from "../../../src/deliveries/engine/journal-reading.ts";
import { type DestinationOptions, type RunningDestination, runDestination } from "../../../src/deliveries/engine/run-destination.ts";
import type { FindingNotice } from "../../../src/deliveries/events/cloud-event.ts";
import type { Selection } from "../../../src/deliveries/events/selection.ts";
import type { DeliveryStore, NewReplay } from "../../../src/deliveries/store/delivery-store.ts";
import { openDeliveryStore } from "../../../src/deliveries/store/sqlite/open-delivery-store.ts";
import { createFakeTransport, createTurn, DOWN, type FakeTransport, outgoingOf, REFUSED } from "../../support/deliveries.ts";
import { storedEntry } from "../../support/entries.ts";
import { createFakeClock, type FakeClock } from "../../support/fake-clock.ts";
import { START } from "./lane.ts";
import { createMemoryJournal, type MemoryJournal } from "./memory-journal.ts";

const SELECTION: Selection = {
  ofEntry: (position, entry, replay) => outgoingOf(position, entry, [replay === null ? "live" : "replayed"]),
  ofNotice: ({ position }) =>
    outgoingOf(position, storedEntry(), ["finding"]).map((outgoing) => ({ ...outgoing, entry: null, recorded: null })),
  takesFindings: true,
  failedConditions: () => 3,
};

const DESTINATION: Resolved = {
  ...{ name: "social-graph", definition: { name: "social-graph", kind: "http", url: "https://example.com" }, origin: "settings" },
  ...{ orderBy: "actor", parallel: 16, rate: null, giveUpAfter: 86_400_000, timeout: 10_000, start: "now" },
};

const REPLAY: NewReplay = {
  ...{ id: "019a9f1c-7a00-7000-8000-000000000005", destination: "social-graph", dryRun: false, since: 0, until: START, when: null },
  ...{ rate: null, startedBy: null, startedAt: START, after: 1, end: 3 },
};

let directory: string;
let clock: FakeClock;
let journal: MemoryJournal;
let reading: JournalReading;
let store: DeliveryStore;
let transport: FakeTransport;
let opened: RunningDestination[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "imhook-engine-"));
  clock = createFakeClock();
  journal = createMemoryJournal();
  reading = createJournalReading({ journal, clock });
  const files = { path: join(directory, "deliveries.db"), cursorPath: join(directory, "cursor") };
  store = await openDeliveryStore({ ...files, host: "one", now: () => START + clock.now() });
  transport = createFakeTransport();
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((destination) => destination.close()));
  reading.close();
  await store.close();
  await rm(directory, { recursive: true });
});

async function run(changed: Partial<DestinationOptions> = {}): Promise<RunningDestination> {
  const running = await runDestination({
    ...{ destination: DESTINATION, transport, selection: SELECTION, selectFor: () => SELECTION, reading, store },
    ...{ log: pino({ enabled: false }), clock, time: () => START + clock.now(), random: () => 0.5 },
    ...changed,
  });
  opened.push(running);
  await pass(0);
  return running;
}

/** Lets time pass in small steps, because the store takes a few turns. */
async function pass(seconds: number): Promise<void> {
  for (let steps = 0; steps <= seconds * 20; steps += 1) await clock.advance(50);
}

function commit(entries: number): void {
  journal.append(entries);
  reading.wake();
}

function arrivals(): string[] {
  return transport.arrived.map(({ position, key }) => `${key} ${position}`);
}

describe("a new destination begins", () => {
  test.each<[string, Resolved["start"], string[]]>([
    ["with the next callback", "now", ["live 5"]],
    ["with the oldest that is kept", "beginning", ["live 2", "live 3", "live 4", "live 5"]],
    ["with what was received from a time on", START + 2000, ["live 3", "live 4", "live 5"]],
  ])("%s", async (_name, start, expected) => {
    for (let index = 0; index < 4; index += 1) journal.append(1, { receivedAt: START + 1000 * index });
    journal.prune(1);
    await run({ destination: { ...DESTINATION, start } });
    commit(1);
    await pass(1);
    expect(arrivals()).toEqual(expected);
  });

  test("only once: later it goes on where it was", async () => {
    journal.append(2);
    const first = await run({ destination: { ...DESTINATION, start: "beginning" } });
    await pass(1);
    await first.close();
    opened = [];
    journal.append(1);
    await run({ destination: { ...DESTINATION, start: "beginning" } });
    await pass(1);
    expect(arrivals()).toEqual(["live 1", "live 2", "live 3"]);
  });

  test("with the first callback after its first start, even if nothing was delivered before a crash", async () => {
    await run();
    await pass(1);
    expect((await store.destinations.list())[0]?.cursor).toEqual({ position: 0, entry: null });
  });
});

describe("findings", () => {
  const notice: FindingNotice = {
    ...{ state: "began", instance: "one" },
    finding: { id: "callbacks-stopped", severity: "problem", since: START, title: "t", detail: "d", action: "a", link: null },
  } as never;

  test("from then on are delivered beside the journal", async () => {
    await store.notices.append(notice, START);
    const running = await run();
    await store.notices.append(notice, START);
    running.wake();
    commit(1);
    await pass(1);
    expect(arrivals().toSorted()).toEqual(["finding 2", "live 1"]);
  });

  test("are left out if the destination takes none", async () => {
    const running = await run({ selection: { ...SELECTION, takesFindings: false } });
    await store.notices.append(notice, START);
    running.wake();
    await pass(2);
    expect(arrivals()).toEqual([]);
  });
});

describe("a replay", () => {
  test("that is started meanwhile is run beside what is new, to its end", async () => {
    journal.append(5);
    await run();
    await store.replays.start(REPLAY);
    await pass(2);
    commit(1);
    await pass(1);
    expect(arrivals()).toEqual(["replayed 2", "replayed 3", "live 6"]);
    expect(await store.replays.get(REPLAY.id)).toMatchObject({ state: "done", examined: 2, matching: 2, delivered: 2 });
  });

  test("goes on where it was after a restart", async () => {
    journal.append(5);
    const first = await run();
    transport = createFakeTransport({ outcome: () => REFUSED });
    await store.replays.start(REPLAY);
    await pass(2);
    await first.close();
    opened = [];
    transport = createFakeTransport();
    await run();
    await pass(1);
    expect((await store.replays.get(REPLAY.id))?.state).toBe("done");
  });

  test("that is paused waits, and one that is cancelled ends", async () => {
    journal.append(5);
    await run();
    await store.replays.start(REPLAY);
    await store.replays.change(REPLAY.id, { isPaused: true });
    await pass(3);
    expect(arrivals()).toEqual([]);
    await store.replays.cancel(REPLAY.id);
    await pass(3);
    expect(arrivals()).toEqual([]);
    expect((await store.replays.get(REPLAY.id))?.state).toBe("cancelled");
  });

  test("that is dry sends nothing", async () => {
    journal.append(5);
    await run();
    await store.replays.start({ ...REPLAY, dryRun: true });
    await pass(3);
    expect(arrivals()).toEqual([]);
    expect(await store.replays.get(REPLAY.id)).toMatchObject({ state: "done", examined: 2, matching: 2, delivered: 0 });
  });
});

describe("a turn", () => {
  test("that is another instance's has nothing delivered here, until it comes", async () => {
    const turn = createTurn();
    turn.give(false);
    const running = await run({ store: { ...store, openTurn: async () => turn } });
    commit(1);
    await pass(2);
    expect(arrivals()).toEqual([]);
    expect((await running.figures()).live).toBeNull();
    turn.give(true);
    await pass(2);
    commit(1);
    await pass(1);
    expect(arrivals()).toEqual(["live 2"]);
  });

  test("that is lost and comes back goes on after what the other instance has written", async () => {
    const turn = createTurn();
    await run({ store: { ...store, openTurn: async () => turn } });
    commit(2);
    await pass(1);
    turn.give(false);
    await pass(2);
    commit(2);
    const lane = { destination: "social-graph", lane: "live" };
    const elsewhere = await run({ store: { ...store, openTurn: async () => ({ ...createTurn(), token: () => 2 }) } });
    await pass(2);
    await elsewhere.close();
    opened.pop();
    expect((await store.lanes.read(lane, 2))?.cursor?.position).toBe(4);
    turn.give(true);
    turn.give(false);
    turn.give(true);
    await pass(2);
    commit(1);
    await pass(1);
    expect(arrivals()).toEqual(["live 1", "live 2", "live 3", "live 4", "live 5"]);
  });

  test("is given back when it is closed", async () => {
    let isClosed = false;
    const close = async () => {
      isClosed = true;
    };
    const running = await run({ store: { ...store, openTurn: async () => ({ ...createTurn(), close }) } });
    await running.close();
    opened = [];
    expect(isClosed).toBe(true);
  });
});

describe("figures", () => {
  test("are counts, times of attempts, the lag and the latest failure", async () => {
    let isFailing = false;
    transport = createFakeTransport({ outcome: () => (isFailing ? REFUSED : null) });
    const running = await run();
    commit(2);
    await pass(1);
    isFailing = true;
    commit(1);
    await pass(0.1);
    const figures = await running.figures();
    expect(figures).toMatchObject({ delivered: 2, failedAttempts: 1, givenUp: 0, failedConditions: 3, failure: { text: "bad" } });
    expect(figures.attemptSeconds.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(figures.live).toEqual({ state: "running", lag: { entries: 0, seconds: 0 } });
  });

  test("say that it waits, and that it is paused", async () => {
    transport = createFakeTransport({ outcome: () => DOWN });
    const running = await run({ selection: { ...SELECTION, ofEntry: (position, entry) => outgoingOf(position, entry, [null]) } });
    commit(20);
    await pass(1);
    expect((await running.figures()).live).toMatchObject({ state: "waiting", lag: { entries: expect.any(Number) } });
    await store.destinations.pause("social-graph", true);
    await pass(2);
    expect((await running.figures()).live?.state).toBe("paused");
  });
});

test("a store that cannot be read is reported, and tried again", async () => {
  let failure: Error | null = new Error("no connection");
  const lanes: DeliveryStore["lanes"] = {
    ...store.lanes,
    read: async (...asked) => {
      if (failure !== null) throw failure;
      return store.lanes.read(...asked);
    },
  };
  const running = await run({ store: { ...store, lanes } });
  await expect(running.check()).rejects.toThrow("no connection");
  const since = running.problem()?.since;
  expect(running.problem()).toEqual({ since: expect.any(Number), text: "no connection" });
  await pass(2);
  expect(running.problem()?.since).toBe(since);
  failure = null;
  await pass(2);
  expect(running.problem()).toBeNull();
  await running.check();
  commit(1);
  await pass(1);
  expect(arrivals()).toEqual(["live 1"]);
});
