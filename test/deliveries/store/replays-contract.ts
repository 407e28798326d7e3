import { describe, expect, test } from "@jest/globals";
import type { DeliveryStore, LaneChanges } from "../../../src/deliveries/store/delivery-store.ts";
import { type DeliveryStoreUnderTest, NOW } from "./delivery-store-contract.ts";
import { attempt, changes, failed, held, replayOf, START } from "./samples.ts";

const TOKEN = 1;
const REPLAY = replayOf("social-graph");
const LANE = { destination: "social-graph", lane: REPLAY.id };

/** Replays, and their lanes. */
export function describeReplays(under: () => DeliveryStoreUnderTest): void {
  describe("replays", () => {
    test("one is kept as it was asked for, over a restart", async () => {
      const { store, reopen } = under();
      const asked = replayOf("social-graph", 1, { when: "\u0000 == '\ud83d'", startedBy: "carol\u0000", rate: null, dryRun: true });
      expect(await store.replays.start(asked)).toBe(true);
      const reopened = await reopen();
      expect(await reopened.replays.open("social-graph")).toEqual([asked]);
      const { after: _after, end: _end, ...shown } = asked;
      expect(await reopened.replays.get(asked.id)).toEqual({
        ...shown,
        ...{ state: "running", endedAt: null, examined: 0, total: 100, matching: 0, delivered: 0, failedAttempts: 0 },
        ...{ retrying: 0, held: 0, dead: 0 },
      });
      expect(await reopened.replays.open("archive")).toEqual([]);
      expect(await reopened.replays.get("\ud83d")).toBeUndefined();
    });

    test("a destination has one that has not ended; of two that start at the same time, one does", async () => {
      const { store, other } = under();
      const second = await other();
      const started = await Promise.all([
        store.replays.start(replayOf("social-graph", 1)),
        second.replays.start(replayOf("social-graph", 2)),
      ]);
      expect(started.toSorted()).toEqual([false, true]);
      expect(await second.replays.start(replayOf("archive", 3))).toBe(true);
      const [open] = await store.replays.open("social-graph");
      await store.replays.cancel(open?.id ?? "");
      expect(await store.replays.start(replayOf("social-graph", 4))).toBe(true);
      await second.close();
    });

    test("progress, counts and what is not settled are those of the lane", async () => {
      const { store } = under();
      await start(store);
      const counts = { delivered: 5, failedAttempts: 2, givenUp: 1, pruned: 0 };
      await write(store, { counts, unsettled: [failed(101), held(102)], dead: [failed(103)], replayed: { examined: 7, matching: 14 } });
      await write(store, { counts, replayed: { examined: 3, matching: 0 } });
      expect(await store.replays.get(REPLAY.id)).toMatchObject({
        ...{ examined: 10, matching: 14, delivered: 10, failedAttempts: 4, retrying: 1, held: 1, dead: 1 },
      });
      expect(await store.destinations.list()).toMatchObject([
        { name: "social-graph", cursor: null, counts: { delivered: 10, givenUp: 2 } },
      ]);
    });

    test("a pause and a rate reach its lane, and no other", async () => {
      const { store } = under();
      await start(store);
      const live = { destination: "social-graph", lane: "live" };
      await store.lanes.read(live, TOKEN);
      const before = await store.destinations.revision();
      expect(await store.replays.change(REPLAY.id, { isPaused: true, rate: "5/s" })).toBe(true);
      expect(await store.lanes.readControl(LANE)).toMatchObject({ isPaused: true, isWanted: true, rate: "5/s" });
      expect(await store.lanes.readControl(live)).toMatchObject({ isPaused: false, rate: null });
      expect(await store.replays.get(REPLAY.id)).toMatchObject({ state: "paused", rate: "5/s" });
      expect(await store.replays.change(REPLAY.id, { rate: null })).toBe(true);
      expect(await store.replays.change(REPLAY.id, { isPaused: false })).toBe(true);
      expect(await write(store, {})).toMatchObject({ isPaused: false, rate: null });
      expect(await store.destinations.revision()).toBe(before + 3);
      expect(await store.replays.change("unknown", { isPaused: true })).toBe(false);
    });

    test("one that is done has ended, and can no longer be changed or cancelled", async () => {
      const { store } = under();
      await start(store);
      const before = await store.destinations.revision();
      expect(await write(store, { isDone: true, dead: [failed(101)] })).toMatchObject({ isWanted: false });
      expect(await store.replays.get(REPLAY.id)).toMatchObject({ state: "done", endedAt: NOW, dead: 1 });
      expect(await store.replays.open("social-graph")).toEqual([]);
      expect(await store.replays.change(REPLAY.id, { isPaused: true })).toBe(false);
      await store.replays.cancel(REPLAY.id);
      expect(await store.replays.get(REPLAY.id)).toMatchObject({ state: "done", dead: 1 });
      expect(await store.destinations.revision()).toBe(before + 1);
    });

    test("one that is cancelled drops what is not settled and its dead letters, and its lane cannot bring them back", async () => {
      const { store } = under();
      await start(store);
      await write(store, { unsettled: [failed(101), held(102)], dead: [failed(103)] });
      await store.replays.cancel(REPLAY.id);
      const counts = { delivered: 1, failedAttempts: 1, givenUp: 0, pruned: 0 };
      const late = { unsettled: [failed(101, { attempts: 2 })], dead: [failed(104)], attempts: [attempt(101, 2)], counts, isDone: true };
      expect(await write(store, late)).toMatchObject({ isWanted: false });
      expect(await store.lanes.read(LANE, TOKEN)).toMatchObject({ unsettled: [], control: { isWanted: false } });
      expect(await store.replays.get(REPLAY.id)).toMatchObject({ state: "cancelled", endedAt: NOW, delivered: 1, retrying: 0, dead: 0 });
      expect((await store.listAttempts("social-graph", {}, { limit: 10 })).items).toHaveLength(1);
    });

    test("one that is done runs again for a dead letter that somebody retries", async () => {
      const { store } = under();
      await start(store);
      await write(store, { isDone: true, dead: [failed(101)] });
      const before = await store.destinations.revision();
      expect(await store.deliveries.retry({ destination: "social-graph" })).toBe(1);
      expect(await store.replays.open("social-graph")).toEqual([REPLAY]);
      expect(await store.lanes.read(LANE, TOKEN)).toMatchObject({ unsettled: [{ position: 101 }], control: { isWanted: true } });
      expect(await store.destinations.revision()).toBe(before + 1);
    });

    test("a lane of a replay that is not known is not wanted", async () => {
      const { store } = under();
      const lane = { destination: "social-graph", lane: "019a9f1c-7a00-7000-8000-00000000ffff" };
      expect(await store.lanes.read(lane, TOKEN)).toMatchObject({ cursor: null, control: { isWanted: false } });
      expect(await store.lanes.write(lane, changes(1, { unsettled: [failed(1)] }), TOKEN)).toMatchObject({ isWanted: false });
      expect((await store.deliveries.list({}, { limit: 10 })).items).toEqual([]);
    });

    test("the list has 100, those that run first, the newest first; older ones are forgotten unless they have dead letters", async () => {
      const { store } = under();
      await store.replays.start(replayOf("archive", 1));
      for (let number = 2; number <= 106; number += 1) {
        const replay = replayOf("social-graph", number);
        await store.replays.start(replay);
        const counts = { delivered: 1, failedAttempts: 0, givenUp: 0, pruned: 0 };
        const dead = number === 2 ? [failed(101)] : [];
        const lane = { destination: "social-graph", lane: replay.id };
        await store.lanes.write(lane, changes(200, { counts, dead, isDone: true }), TOKEN);
      }
      await store.replays.start(replayOf("social-graph", 107));
      const listed = await store.replays.list();
      expect(listed).toHaveLength(100);
      expect(listed.map(({ startedAt }) => startedAt - START)).toEqual([...Array.from({ length: 99 }, (_, index) => 107 - index), 1]);
      expect(await store.replays.get(replayOf("social-graph", 2).id)).toMatchObject({ dead: 1 });
      for (const number of [3, 4, 5, 6]) expect(await store.replays.get(replayOf("social-graph", number).id)).toBeUndefined();
      expect(await store.replays.get(replayOf("social-graph", 7).id)).toBeDefined();
      expect((await store.destinations.list()).find(({ name }) => name === "social-graph")?.counts.delivered).toBe(105);
    });
  });
}

async function start(store: DeliveryStore): Promise<void> {
  await store.replays.start(REPLAY);
  await store.lanes.read(LANE, TOKEN);
}

async function write(store: DeliveryStore, fields: Partial<LaneChanges>) {
  return store.lanes.write(LANE, changes(150, fields), TOKEN);
}
