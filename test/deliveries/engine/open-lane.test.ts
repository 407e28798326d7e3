import { describe, expect, test } from "@jest/globals";
import type { UnsettledDelivery } from "../../../src/deliveries/store/delivery-store.ts";
import { createFakeTransport, createMemoryLane, createTurn, DOWN, type FakeTransportOptions, REFUSED } from "../../support/deliveries.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/settled.ts";
import { createMemorySource, names, openTestLane, START, type TestLane } from "./lane.ts";

interface SetUp extends FakeTransportOptions, Partial<Omit<TestLane, "clock" | "source" | "kept" | "transport">> {
  end?: number;
  /** Keys of the deliveries of each entry. */
  entries?: ReadonlyArray<ReadonlyArray<string | null>>;
}

async function setUp({ end, entries = [], batch, outcome, answer, ...options }: SetUp = {}) {
  const clock = createFakeClock();
  const source = createMemorySource(end ?? null);
  for (const keys of entries) source.add(...keys);
  const kept = createMemoryLane();
  const transport = createFakeTransport({ ...(batch && { batch }), ...(outcome && { outcome }), ...(answer && { answer }) });
  const open = (changed: Partial<TestLane> = {}) => openTestLane({ clock, source, kept, transport, ...options, ...changed });
  const lane = await open();
  await settled();
  return { clock, source, kept, transport, lane, open };
}

/** An answer that a test gives when it wants to; aborted calls end. */
function createAnswers() {
  const waiting: Array<() => void> = [];
  return {
    waiting: () => waiting.length,
    answer: (_deliveries: unknown, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal.addEventListener("abort", () => resolve());
      }),
    give: async () => {
      for (const resolve of waiting.splice(0)) resolve();
      await settled();
    },
  };
}

function rowsOf(rows: readonly UnsettledDelivery[]) {
  return rows.map(({ position, state, attempts, nextAttemptAt }) => ({ position, state, attempts, nextAttemptAt }));
}

test("delivers what is there and what comes, and writes the cursor about four times a second", async () => {
  const { clock, source, kept, transport, lane } = await setUp({ entries: [["a"], ["b", "b"]] });
  source.add("c");
  lane.wake();
  await settled();
  expect(names(transport.arrived)).toEqual(["1-1", "2-1", "2-2", "3-1"]);
  expect(kept.writes).toEqual([]);
  await clock.advance(250);
  expect(kept.writes).toHaveLength(1);
  expect(kept.writes[0]).toMatchObject({
    ...{ cursor: { position: 3 }, counts: { delivered: 4, failedAttempts: 0, givenUp: 0, pruned: 0 } },
    ...{ unsettled: [], settled: [], dead: [], lastFailure: null, lastDeliveredAt: START, waitingUntil: null, isDone: false },
  });
  expect(kept.writes[0]?.attempts.map(({ attempt, delivered, replay }) => ({ attempt, delivered, replay }))).toEqual(
    Array.from({ length: 4 }, () => ({ attempt: 1, delivered: true, replay: null })),
  );
  await clock.advance(2000);
  expect(kept.writes).toHaveLength(1);
  await lane.close();
});

test("a new lane writes where it begins, so that it begins there after a crash as well", async () => {
  const { clock, kept } = await setUp();
  await clock.advance(250);
  expect(kept.cursor()).toEqual({ position: 0, entry: null });
});

test("writes without waiting when a thousand have been delivered", async () => {
  const { kept, transport } = await setUp({ entries: Array.from({ length: 2500 }, (_, index) => [`${index}`]), batch: 100 });
  for (let turns = 0; turns < 50; turns += 1) await settled();
  expect(transport.arrived).toHaveLength(2500);
  expect(kept.writes.length).toBeGreaterThanOrEqual(2);
});

test("one call at a time delivers in the order of the source", async () => {
  const { transport } = await setUp({ entries: [["a", "a", "b"], ["a"], ["b", null]], parallel: 1 });
  expect(names(transport.arrived)).toEqual(["1-1", "1-2", "1-3", "2-1", "3-1", "3-2"]);
});

test("sends batches, with several of one key in order, and no more of them at a time than it may", async () => {
  const { answer, waiting, give } = createAnswers();
  const entries = Array.from({ length: 10 }, (_, index) => [`${index % 3}`]);
  const { transport } = await setUp({ entries, batch: 4, parallel: 2, answer });
  expect(transport.sent.map(names)).toEqual([["1-1", "2-1", "3-1", "4-1"]]);
  expect(waiting()).toBe(1);
  await give();
  expect(transport.sent.map(names).slice(1)).toEqual([["5-1", "6-1", "7-1", "8-1"]]);
  await give();
  await give();
  expect(names(transport.arrived)).toEqual(Array.from({ length: 10 }, (_, index) => `${index + 1}-1`));
});

describe("a delivery that fails", () => {
  test("holds back only its own key, and goes on in order when it arrives", async () => {
    let isFailing = true;
    const { clock, kept, transport, lane } = await setUp({
      entries: [["bad"], ["good"], ["bad"], ["good"], ["bad"]],
      outcome: ({ key }) => (key === "bad" && isFailing ? REFUSED : null),
    });
    expect(names(transport.arrived)).toEqual(["2-1", "4-1"]);
    await clock.advance(250);
    expect(kept.cursor()).toMatchObject({ position: 5 });
    expect(rowsOf(kept.rows())).toEqual([
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

  test("is tried again after random times that double, up to five minutes", async () => {
    const { clock, kept } = await setUp({ entries: [["a"]], outcome: () => REFUSED, random: () => 0.999 });
    const pauses: number[] = [];
    for (let attempts = 1; attempts < 12; attempts += 1) {
      await clock.advance(250);
      const [row] = kept.rows();
      const pause = (row?.nextAttemptAt ?? 0) - START - clock.now();
      pauses.push(pause + 250);
      await clock.advance(pause);
    }
    expect(pauses.map((pause) => Math.round(pause / 1000))).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  test("waits as long as the destination asks, but no longer than an hour", async () => {
    const asked = new Map([
      ["a", 60_000],
      ["b", 7_200_000],
    ]);
    const { clock, kept } = await setUp({
      entries: [["a"], ["b"]],
      outcome: ({ key }) => ({ ...REFUSED, retryAfter: asked.get(key ?? "") ?? null }),
    });
    await clock.advance(250);
    expect(kept.rows().map(({ nextAttemptAt }) => nextAttemptAt)).toEqual([START + 60_000, START + 3_600_000]);
  });

  test("is given up at the first failure after its time, and the next of its key goes on", async () => {
    const { clock, kept, transport } = await setUp({
      ...{ entries: [["a"], ["a"]], giveUpAfter: 10_000 },
      outcome: ({ position }) => (position === 1 ? REFUSED : null),
    });
    await clock.advance(7000);
    expect(kept.dead()).toEqual([]);
    await clock.advance(9000);
    expect(kept.dead()).toMatchObject([{ position: 1, attempts: 6, firstFailedAt: START, lastAnswer: { status: 400, text: "bad" } }]);
    expect(names(transport.arrived)).toEqual(["2-1"]);
    expect(kept.rows()).toEqual([]);
    expect(kept.writes.reduce((sum, { counts }) => sum + counts.givenUp, 0)).toBe(1);
  });

  test("is counted as often as it was tried", async () => {
    let failures = 3;
    const { clock, kept } = await setUp({ entries: [["a"]], outcome: () => (failures-- > 0 ? REFUSED : null) });
    await clock.advance(10_000);
    const attempts = kept.writes.flatMap((write) => write.attempts);
    expect(attempts.map(({ attempt, delivered }) => [attempt, delivered])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect(kept.writes.reduce((sum, { counts }) => sum + counts.failedAttempts, 0)).toBe(3);
  });

  test("in a batch lets the others of the batch arrive, except for those of its key", async () => {
    const { clock, kept, transport } = await setUp({
      ...{ entries: [["a", "b", "a", "c"]], batch: 10 },
      outcome: ({ number }) => (number === 1 ? REFUSED : null),
    });
    expect(names(transport.arrived)).toEqual(["1-2", "1-4"]);
    await clock.advance(250);
    expect(kept.rows().map(({ number, state }) => [number, state])).toEqual([
      [1, "retrying"],
      [3, "held"],
    ]);
  });

  test("is a failure as well if the transport rejects or leaves out outcomes", async () => {
    const { clock, kept, lane, source, open, transport } = await setUp();
    await lane.close();
    source.add("a");
    source.add("b");
    const broken = {
      batch: 1,
      send: async (deliveries: typeof transport.arrived) => (deliveries[0]?.key === "a" ? Promise.reject(new Error("bug")) : []),
    };
    await open({ transport: { ...transport, ...broken } });
    await settled();
    await clock.advance(250);
    expect(
      kept.writes
        .at(-1)
        ?.unsettled.map(({ lastAnswer }) => lastAnswer?.text)
        .toSorted(),
    ).toEqual(["bug", "there was no outcome"]);
  });
});

describe("a destination that is down", () => {
  test("gets one delivery from time to time until one arrives, and an outage makes few rows", async () => {
    let isDown = true;
    const entries = Array.from({ length: 3000 }, (_, index) => [`${index}`]);
    const { clock, kept, transport, lane } = await setUp({ entries, outcome: () => (isDown ? DOWN : null) });
    await clock.advance(250);
    expect(kept.writes.at(-1)?.waitingUntil).toBe(START + 750);
    expect(transport.sent).toHaveLength(16);
    await clock.advance(300_000);
    expect(kept.rows().length).toBeLessThan(20);
    const tries = transport.sent.length - 16;
    expect(tries).toBeGreaterThanOrEqual(10);
    expect(tries).toBeLessThan(25);
    isDown = false;
    await clock.advance(30_000);
    for (let turns = 0; turns < 50; turns += 1) await settled();
    await clock.advance(300_000);
    expect(new Set(names(transport.arrived)).size).toBe(3000);
    expect(transport.arrived).toHaveLength(3000);
    expect(kept.rows()).toEqual([]);
    expect(kept.cursor()?.position).toBe(3000);
    expect(kept.writes.at(-1)?.waitingUntil).toBeNull();
    await lane.close();
  });

  test("gets within a second of its return what failed because of the outage", async () => {
    let isDown = true;
    const entries = Array.from({ length: 40 }, (_, index) => [`${index % 10}`]);
    const { clock, kept, transport } = await setUp({ entries, outcome: () => (isDown ? DOWN : null) });
    await clock.advance(1_200_000);
    expect(Math.max(...kept.rows().map(({ nextAttemptAt }) => (nextAttemptAt ?? 0) - START - clock.now()))).toBeGreaterThan(60_000);
    isDown = false;
    while (transport.arrived.length === 0) await clock.advance(100);
    await clock.advance(1100);
    const arrived = names(transport.arrived);
    expect(arrived.length).toBe(40);
    for (let key = 0; key < 10; key += 1)
      expect(arrived.filter((name) => Number.parseInt(name, 10) % 10 === key)).toEqual(
        entries.flatMap((_, index) => ((index + 1) % 10 === key ? `${index + 1}-1` : [])),
      );
    await clock.advance(250);
    expect(kept.rows()).toEqual([]);
  });

  test("gets later what failed for a reason of its own, before the outage, or asked for that", async () => {
    let isDown = false;
    const { clock, source, kept, transport, lane } = await setUp({
      entries: [["own"], ["earlier"], ["fine"]],
      outcome: ({ key }) => {
        if (key === "own") return REFUSED;
        if (key === "earlier") return DOWN;
        return isDown ? { ...DOWN, retryAfter: key === "asked" ? 3_600_000 : null } : null;
      },
    });
    await clock.advance(400_000);
    isDown = true;
    for (const key of ["asked", "a", "b", "c", "d", "e"]) source.add(key);
    lane.wake();
    await clock.advance(1000);
    expect(kept.writes.at(-1)?.waitingUntil).not.toBeNull();
    isDown = false;
    while (transport.arrived.length === 1) await clock.advance(100);
    const sent = transport.sent.length;
    await clock.advance(1500);
    expect(names(transport.arrived).toSorted()).toEqual(["3-1", "5-1", "6-1", "7-1", "8-1", "9-1"]);
    expect(names(transport.sent.slice(sent).flat()).filter((name) => ["1-1", "2-1", "4-1"].includes(name))).toEqual([]);
    expect(kept.rows().map(({ position }) => position)).toEqual([1, 2, 4]);
  });

  test("makes few rows although all deliveries have the same key", async () => {
    let isDown = true;
    const entries = Array.from({ length: 500 }, () => ["same"]);
    const { clock, source, kept, transport, lane } = await setUp({ entries, outcome: () => (isDown ? DOWN : null), batch: 100 });
    for (let seconds = 0; seconds < 600; seconds += 1) {
      for (let added = 0; added < 20; added += 1) source.add("same");
      lane.wake();
      await clock.advance(1000);
    }
    expect(kept.rows().length).toBeGreaterThanOrEqual(500);
    expect(kept.rows().length).toBeLessThan(3000);
    isDown = false;
    for (let seconds = 0; seconds < 400 && transport.arrived.length < 12_500; seconds += 1) {
      await clock.advance(1000);
      for (let turns = 0; turns < 10; turns += 1) await settled();
    }
    expect(names(transport.arrived)).toEqual(Array.from({ length: 12_500 }, (_, index) => `${index + 1}-1`));
  });

  test("is still tried if everything that failed was given up", async () => {
    let isDown = true;
    const entries = Array.from({ length: 5 }, (_, index) => [`${index}`]);
    const { clock, source, kept, transport, lane } = await setUp({ entries, outcome: () => (isDown ? DOWN : null), giveUpAfter: 1000 });
    await clock.advance(600_000);
    expect(kept.dead()).toHaveLength(5);
    isDown = false;
    source.add("x");
    lane.wake();
    await clock.advance(60_000);
    expect(names(transport.arrived)).toEqual(["6-1"]);
  });

  test("is not assumed for longer because the first that failed always fail", async () => {
    const poison = Array.from({ length: 12 }, (_, index) => [`poison ${index}`]);
    const isPoison = (key: string | null) => key?.startsWith("poison") === true;
    const { clock, source, transport, lane } = await setUp({ entries: poison, outcome: ({ key }) => (isPoison(key) ? DOWN : null) });
    await clock.advance(1_200_000);
    source.add("good");
    lane.wake();
    await clock.advance(150_000);
    expect(names(transport.arrived)).toEqual(["13-1"]);
  });

  test("is not assumed because of single keys, which have failed before", async () => {
    const { clock, source, transport, lane } = await setUp({ entries: [["a"]], outcome: ({ key }) => (key === "a" ? DOWN : null) });
    await clock.advance(60_000);
    source.add("b");
    lane.wake();
    await settled();
    expect(names(transport.arrived)).toEqual(["2-1"]);
  });
});

describe("people", () => {
  test("pause a lane, and it goes on where it was", async () => {
    const { clock, source, kept, transport, lane } = await setUp({ entries: [["a"]] });
    kept.control({ isPaused: true });
    await clock.advance(1250);
    source.add("b");
    lane.wake();
    await clock.advance(10_000);
    expect(names(transport.arrived)).toEqual(["1-1"]);
    expect(lane.isPaused()).toBe(true);
    kept.control({ isPaused: false });
    await clock.advance(1250);
    expect(names(transport.arrived)).toEqual(["1-1", "2-1"]);
  });

  test("have a delivery tried now, which the key waits for", async () => {
    let isFailing = true;
    const { clock, kept, transport } = await setUp({
      entries: [["a"], ["a"]],
      outcome: () => (isFailing ? { ...REFUSED, retryAfter: 3_600_000 } : null),
    });
    await clock.advance(10_000);
    isFailing = false;
    kept.changeRows((rows) => {
      for (const [text, row] of rows) if (row.state === "retrying") rows.set(text, { ...row, nextAttemptAt: START + clock.now() });
    });
    await clock.advance(1250);
    expect(names(transport.arrived)).toEqual(["1-1", "2-1"]);
  });

  test("drop a delivery, and the next of its key goes on", async () => {
    const { clock, kept, transport } = await setUp({
      entries: [["a"], ["a"]],
      outcome: ({ position }) => (position === 1 ? REFUSED : null),
    });
    await clock.advance(250);
    kept.changeRows((rows) => rows.delete("1-1"));
    await clock.advance(1500);
    expect(names(transport.arrived)).toEqual(["2-1"]);
    const sent = transport.sent.length;
    await clock.advance(600_000);
    expect(transport.sent).toHaveLength(sent);
    expect(kept.rows()).toEqual([]);
  });

  test("drop a delivery that is on its way, and it is not tried again", async () => {
    const { answer, waiting, give } = createAnswers();
    const { clock, kept, transport } = await setUp({ entries: [["a"]], outcome: () => REFUSED, answer });
    await give();
    await clock.advance(500);
    expect(waiting()).toBe(1);
    kept.changeRows((rows) => rows.clear());
    await clock.advance(1500);
    await give();
    await clock.advance(600_000);
    expect(transport.sent).toHaveLength(2);
    expect(kept.rows()).toEqual([]);
  });

  test("have a dead letter tried again, beside later ones of its key", async () => {
    let isFailing = true;
    const { clock, kept, transport } = await setUp({
      ...{ entries: [["a"], ["a"]], giveUpAfter: 1000 },
      outcome: ({ position }) => (position === 1 && isFailing ? REFUSED : null),
    });
    await clock.advance(20_000);
    const [dead] = kept.dead();
    expect(dead).toBeDefined();
    isFailing = false;
    kept.changeRows((rows) => {
      if (dead !== undefined) rows.set("1-1", { ...dead, state: "retrying", firstFailedAt: null, nextAttemptAt: START + clock.now() });
    });
    await clock.advance(1500);
    expect(names(transport.arrived)).toEqual(["2-1", "1-1"]);
    expect(kept.rows()).toEqual([]);
  });

  test("end a lane that is not wanted any more, and it writes nothing more", async () => {
    const { clock, source, kept, transport, lane } = await setUp({ entries: [["a"]] });
    kept.control({ isWanted: false });
    await clock.advance(1250);
    expect(await lane.ended).toBe("unwanted");
    const writes = kept.writes.length;
    source.add("b");
    lane.wake();
    await clock.advance(5000);
    expect(kept.writes).toHaveLength(writes);
    expect(names(transport.arrived)).toEqual(["1-1"]);
  });

  test("change the rate of a replay while it runs", async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => [`${index}`]);
    const { clock, kept, transport } = await setUp({ lane: "019a9f1c-7a00-7000-8000-000000000005", entries, rate: 100 });
    kept.control({ rate: "600/min" });
    await clock.advance(250);
    const before = transport.arrived.length;
    await clock.advance(1000);
    expect(transport.arrived.length - before).toBeGreaterThanOrEqual(9);
    expect(transport.arrived.length - before).toBeLessThanOrEqual(11);
    kept.control({ rate: null });
    await clock.advance(1250);
    const limited = transport.arrived.length;
    await clock.advance(1000);
    expect(transport.arrived.length - limited).toBeGreaterThanOrEqual(90);
  });
});

test("keeps the rate of its destination, also with batches", async () => {
  const entries = Array.from({ length: 1000 }, (_, index) => [`${index}`]);
  const { clock, transport, lane } = await setUp({ entries, batch: 100, rate: 50 });
  await clock.advance(1000);
  expect(transport.arrived.length).toBeGreaterThanOrEqual(45);
  expect(transport.arrived.length).toBeLessThanOrEqual(56);
  await clock.advance(9000);
  expect(transport.arrived.length).toBeGreaterThanOrEqual(480);
  expect(transport.arrived.length).toBeLessThanOrEqual(506);
  await lane.close();
});

describe("a turn that is lost", () => {
  test("ends the lane in the middle, interrupts what is on its way, and writes nothing", async () => {
    const turn = createTurn();
    const { answer } = createAnswers();
    const { clock, source, kept, transport, lane } = await setUp({ entries: [["a"], ["b"]], turn, answer });
    turn.give(false);
    await clock.advance(250);
    expect(await lane.ended).toBe("lost");
    source.add("c");
    lane.wake();
    await clock.advance(5000);
    expect(kept.writes).toEqual([]);
    expect(transport.arrived).toEqual([]);
    expect(transport.sent).toHaveLength(2);
  });

  test("is noticed when it is this instance's again meanwhile, but under another number", async () => {
    const turn = createTurn();
    const { clock, kept, lane } = await setUp({ entries: [["a"]], turn });
    turn.give(false);
    turn.give(true);
    await clock.advance(250);
    expect(await lane.ended).toBe("lost");
    expect(kept.writes).toEqual([]);
  });

  test("is noticed at the first write that another instance has kept from being made", async () => {
    const { clock, kept, lane } = await setUp({ entries: [["a"]] });
    kept.fence();
    await clock.advance(250);
    expect(await lane.ended).toBe("lost");
    expect(kept.writes).toEqual([]);
  });

  test("is noticed before anything is sent", async () => {
    const turn = createTurn();
    const { source, transport, lane } = await setUp({ turn });
    turn.give(false);
    source.add("a");
    lane.wake();
    await settled();
    expect(transport.sent).toEqual([]);
  });
});

describe("memory", () => {
  test("has a hundred thousand rows of a key that fails, and reads no further until there are fewer", async () => {
    let isFailing = true;
    const entries = Array.from({ length: 100_500 }, () => ["bad"]);
    const { clock, kept, source, transport, lane } = await setUp({ entries, batch: 1000, outcome: () => (isFailing ? REFUSED : null) });
    for (let rounds = 0; rounds < 60; rounds += 1) {
      await clock.advance(250);
      for (let turns = 0; turns < 12; turns += 1) await settled();
    }
    expect(kept.rows()).toHaveLength(100_000);
    expect(kept.cursor()?.position).toBe(100_000);
    const { after } = source.reads();
    source.add("good");
    lane.wake();
    await clock.advance(1000);
    expect(source.reads().after).toBe(after);
    isFailing = false;
    for (let rounds = 0; rounds < 400 && transport.arrived.length < 100_501; rounds += 1) {
      await clock.advance(1000);
      for (let turns = 0; turns < 20; turns += 1) await settled();
    }
    expect(transport.arrived).toHaveLength(100_501);
    expect(names(transport.arrived.filter(({ key }) => key === "bad"))).toEqual(entries.map((_, index) => `${index + 1}-1`));
    await clock.advance(250);
    expect(kept.rows()).toEqual([]);
  });

  test("has a thousand deliveries of an entry with a hundred thousand, which is derived once", async () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `${index % 5000}`);
    const { answer, give, waiting } = createAnswers();
    const { kept, clock, transport, source } = await setUp({ entries: [keys, ["last"]], batch: 100, parallel: 20, answer });
    await settled();
    await clock.advance(250);
    expect(waiting()).toBeLessThanOrEqual(11);
    expect(kept.cursor()?.position).toBe(0);
    for (let turns = 0; turns < 1000 && transport.arrived.length < 100_001; turns += 1) await give();
    await clock.advance(250);
    expect(names(transport.arrived)).toEqual([...keys.map((_, index) => `1-${index + 1}`), "2-1"]);
    expect(kept.cursor()?.position).toBe(2);
    expect(source.reads().derived).toBe(2);
  });

  test("has no payload of what has failed: it is read again", async () => {
    const { clock, source } = await setUp({ entries: [["a"]], outcome: () => REFUSED });
    expect(source.reads().one).toBe(0);
    await clock.advance(500);
    expect(source.reads().one).toBe(1);
  });
});

describe("entries that were pruned", () => {
  test("before they were read are counted", async () => {
    const { clock, kept, source, transport, lane } = await setUp();
    for (let index = 0; index < 10; index += 1) source.add("a");
    source.prune(7);
    lane.wake();
    await clock.advance(500);
    expect(names(transport.arrived)).toEqual(["8-1", "9-1", "10-1"]);
    expect(kept.writes.reduce((sum, { counts }) => sum + counts.pruned, 0)).toBe(7);
    expect(kept.cursor()?.position).toBe(10);
  });

  test("while their deliveries had failed are counted once each, and those are settled", async () => {
    const { clock, kept, source } = await setUp({
      entries: [["a", "b", "b"], ["b"]],
      outcome: ({ position }) => (position === 1 ? REFUSED : null),
    });
    await clock.advance(250);
    expect(kept.rows()).toHaveLength(4);
    source.prune(1);
    await clock.advance(5000);
    expect(kept.rows()).toEqual([]);
    expect(kept.writes.reduce((sum, { counts }) => sum + counts.pruned, 0)).toBe(1);
  });
});

describe("a replay", () => {
  const lane = "019a9f1c-7a00-7000-8000-000000000005";

  test("ends when everything up to its end has arrived or was given up", async () => {
    let failures = 1;
    const {
      clock,
      kept,
      transport,
      lane: opened,
    } = await setUp({
      ...{ lane, end: 3, entries: [["a"], ["b"], ["c"], ["d"]] },
      outcome: ({ key }) => (key === "b" && failures-- > 0 ? REFUSED : null),
    });
    await clock.advance(250);
    expect(kept.writes.at(-1)?.isDone).toBe(false);
    await clock.advance(1000);
    expect(await opened.ended).toBe("done");
    expect(names(transport.arrived)).toEqual(["1-1", "3-1", "2-1"]);
    expect(kept.writes.at(-1)?.isDone).toBe(true);
    expect(kept.writes.reduce((sum, { replayed }) => sum + replayed.examined, 0)).toBe(3);
    expect(kept.writes.flatMap(({ attempts }) => attempts).every(({ replay }) => replay === lane)).toBe(true);
  });

  test("that is dry counts, and sends nothing", async () => {
    const entries = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? ["a", "b"] : []));
    const { clock, kept, transport, lane: opened } = await setUp({ lane, end: 5000, entries, isDry: true });
    for (let turns = 0; turns < 50; turns += 1) await settled();
    await clock.advance(250);
    expect(await opened.ended).toBe("done");
    expect(transport.sent).toEqual([]);
    const sum = (name: "examined" | "matching") => kept.writes.reduce((total, { replayed }) => total + replayed[name], 0);
    expect([sum("examined"), sum("matching")]).toEqual([5000, 5000]);
  });
});

describe("a store that cannot be written", () => {
  test("loses nothing, and a bounded number is delivered meanwhile", async () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => [`${index}`]);
    const { clock, kept, transport, lane, source } = await setUp({ batch: 100 });
    kept.failWith(new Error("disk full"));
    for (const keys of entries) source.add(...keys);
    lane.wake();
    for (let turns = 0; turns < 200; turns += 1) await settled();
    await clock.advance(10_000);
    expect(transport.arrived.length).toBeGreaterThan(0);
    expect(transport.arrived.length).toBeLessThan(12_000);
    kept.failWith(null);
    for (let rounds = 0; rounds < 100 && transport.arrived.length < 20_000; rounds += 1) {
      await clock.advance(1000);
      for (let turns = 0; turns < 20; turns += 1) await settled();
    }
    await clock.advance(1000);
    expect(names(transport.arrived)).toEqual(entries.map((_, index) => `${index + 1}-1`));
    expect(kept.writes.reduce((sum, { counts }) => sum + counts.delivered, 0)).toBe(20_000);
    expect(kept.cursor()?.position).toBe(20_000);
  });
});

describe("close()", () => {
  test("waits for what is on its way, writes it, and sends nothing more", async () => {
    const { answer, give } = createAnswers();
    const { kept, transport, lane } = await setUp({ entries: [["a"], ["a"]], answer });
    const closed = lane.close();
    await give();
    await closed;
    expect(names(transport.arrived)).toEqual(["1-1"]);
    expect(kept.cursor()?.position).toBe(1);
    expect(await lane.ended).toBe("closed");
  });

  test("interrupts what takes long, which is delivered after the next start", async () => {
    const { answer, give } = createAnswers();
    const { clock, kept, transport, lane, open } = await setUp({ entries: [["a"]], answer });
    const closed = lane.close();
    await clock.advance(2000);
    await closed;
    expect(transport.arrived).toEqual([]);
    expect(kept.cursor()?.position).toBe(0);
    await open();
    await settled();
    await give();
    expect(names(transport.arrived)).toEqual(["1-1"]);
  });
});

test("after a crash, what the cursor waited for is delivered again, and rows beyond the cursor are not doubled", async () => {
  const { answer, give } = createAnswers();
  let isFailing = true;
  const { clock, kept, transport, open } = await setUp({
    entries: [["slow"], ["bad"], ["good"], ["bad"]],
    outcome: ({ key }) => (key === "bad" && isFailing ? REFUSED : null),
    answer: (deliveries, signal) => (deliveries[0]?.key === "slow" ? answer(deliveries, signal) : Promise.resolve()),
  });
  await clock.advance(250);
  expect(kept.cursor()?.position).toBe(0);
  expect(kept.rows().map(({ position, state }) => [position, state])).toEqual([
    [2, "retrying"],
    [4, "held"],
  ]);
  // The other lane is dropped as by a crash: it is never closed, and its clock stands still.
  isFailing = false;
  const next = createFakeClock();
  await open({ clock: next });
  await settled();
  await give();
  await next.advance(1000);
  expect(names(transport.arrived).filter((name) => name !== "1-1")).toEqual(["3-1", "3-1", "2-1", "4-1"]);
  expect(kept.rows()).toEqual([]);
});

test("lag is what was not looked at, and the age of the first", async () => {
  const { answer } = createAnswers();
  const { clock, source, lane } = await setUp({ entries: [["a"]], answer, parallel: 1 });
  source.add("b");
  lane.wake();
  await clock.advance(3000);
  expect(await lane.lag()).toEqual({ entries: 2, seconds: 3 });
});
