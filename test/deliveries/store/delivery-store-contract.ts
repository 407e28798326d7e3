import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { DeliveryStore, LaneState } from "../../../src/deliveries/store/delivery-store.ts";
import { describeDestinations } from "./destinations-contract.ts";
import { describeLists } from "./lists-contract.ts";
import { describePeople } from "./people-contract.ts";
import { describeReplays } from "./replays-contract.ts";
import { answer, attempt, changes, entryAt, failed, held, LIVE_OF_GRAPH as LANE, START } from "./samples.ts";

/** A store under test. `reopen` closes it and opens it again. */
export interface DeliveryStoreUnderTest {
  store: DeliveryStore;
  reopen(): Promise<DeliveryStore>;
  /** Opens a second one over the same data. */
  other(): Promise<DeliveryStore>;
  remove(): Promise<void>;
}

/** Of the stores under test. */
export const NOW = START + 1_000_000;
export const HOST = "host-1";

const TOKEN = 1;

/** Describes what every implementation of `DeliveryStore` does. */
export function describeDeliveryStore(create: () => Promise<DeliveryStoreUnderTest>): void {
  let under: DeliveryStoreUnderTest;
  let store: DeliveryStore;

  beforeEach(async () => {
    under = await create();
    store = under.store;
  });

  afterEach(() => under.remove());

  describe("a lane", () => {
    test("that has never begun has no cursor, and nothing that is not settled", async () => {
      expect(await store.lanes.read(LANE, TOKEN)).toEqual({
        cursor: null,
        unsettled: [],
        control: { isPaused: false, isWanted: true, rate: null, revision: 0 },
      });
    });

    test("keeps cursor and what is not settled, in the order of positions and numbers, over a restart", async () => {
      await begin();
      const { lastAnswer: _answer, ...first } = failed(3, { number: 1 });
      const written = [held(7), failed(3, { number: 2, event: "b" }), failed(3)];
      await store.lanes.write(LANE, changes(7, { unsettled: written }), TOKEN);
      store = await under.reopen();
      const state = await store.lanes.read(LANE, TOKEN);
      expect(state?.cursor).toEqual({ position: 7, entry: entryAt(7) });
      expect(state?.unsettled.map(({ position, number, state }) => [position, number, state])).toEqual([
        [3, 1, "retrying"],
        [3, 2, "retrying"],
        [7, 1, "held"],
      ]);
      expect(state?.unsettled[0]).toEqual(first);
    });

    test("replaces a delivery that is written again, and removes what is settled", async () => {
      await begin();
      await store.lanes.write(LANE, changes(5, { unsettled: [failed(3), failed(4), held(5)] }), TOKEN);
      const again = failed(3, { attempts: 2, nextAttemptAt: START + 9000, lastAnswer: answer(START + 99, "again") });
      await store.lanes.write(LANE, changes(6, { unsettled: [again], settled: [{ position: 4, number: 1 }] }), TOKEN);
      expect((await read()).unsettled).toMatchObject([
        { position: 3, attempts: 2, nextAttemptAt: START + 9000, firstFailedAt: START + 3 },
        { position: 5, state: "held" },
      ]);
    });

    test("what was given up is no longer read by the lane, also if it was never written before", async () => {
      await begin();
      await store.lanes.write(LANE, changes(5, { unsettled: [failed(3)] }), TOKEN);
      await store.lanes.write(LANE, changes(5, { dead: [failed(3, { attempts: 9 }), failed(4)] }), TOKEN);
      expect((await read()).unsettled).toEqual([]);
      const { items } = await store.deliveries.list({}, { limit: 10 });
      expect(items).toMatchObject([
        { state: "dead", attempts: 9, nextAttemptAt: null },
        { state: "dead", attempts: 1, nextAttemptAt: null },
      ]);
    });

    test("a delivery that one write has twice counts as it is last", async () => {
      await begin();
      await store.lanes.write(LANE, changes(5, { unsettled: [failed(3), failed(3, { attempts: 2 })] }), TOKEN);
      expect((await read()).unsettled).toMatchObject([{ attempts: 2 }]);
    });

    test("lanes of one destination, and of several, are apart", async () => {
      const lanes = [LANE, { destination: "social-graph", lane: "findings" }, { destination: "archive", lane: "live" }];
      for (const [index, lane] of lanes.entries()) {
        await store.lanes.read(lane, TOKEN);
        await store.lanes.write(lane, changes(index + 1, { unsettled: [failed(index + 1)] }), TOKEN);
      }
      await store.lanes.write(
        LANE,
        changes(9, {
          settled: [
            { position: 1, number: 1 },
            { position: 2, number: 1 },
          ],
        }),
        TOKEN,
      );
      expect((await store.lanes.read(lanes[1] ?? LANE, TOKEN))?.unsettled).toMatchObject([{ position: 2 }]);
      expect((await store.lanes.read(lanes[2] ?? LANE, TOKEN))?.cursor?.position).toBe(3);
    });

    test("many deliveries are written at once", async () => {
      await begin();
      const unsettled = Array.from({ length: 5000 }, (_, index) => held(index + 1, { key: `app/${index % 7}` }));
      await store.lanes.write(LANE, changes(5000, { unsettled }), TOKEN);
      await store.lanes.write(LANE, changes(5000, { settled: unsettled.slice(0, 4999) }), TOKEN);
      expect((await read()).unsettled).toMatchObject([{ position: 5000, key: "app/1" }]);
    });

    test("texts with null characters, unpaired surrogates and any length come back", async () => {
      await begin();
      const keys = ["\u0000", "a/\ud83d", "\ude00", "\u{10fffd}0\u{10fffd}", "🙂'\"\\", "x".repeat(20_000)];
      const unsettled = keys.map((key, index) => failed(index + 1, { key, type: key, lastAnswer: answer(START, key.slice(0, 900)) }));
      await store.lanes.write(LANE, changes(9, { unsettled, lastFailure: answer(START, "\u0000\ud83d") }), TOKEN);
      const state = await read();
      expect(state.unsettled.map(({ key }) => key)).toEqual(keys);
      expect(state.unsettled.map(({ type }) => type)).toEqual(keys);
      const { items } = await store.deliveries.list({}, { limit: 10 });
      expect(items.map(({ lastAnswer }) => lastAnswer?.text)).toEqual(keys.map((key) => key.slice(0, 900)));
      expect((await store.destinations.list())[0]?.lastFailure?.text).toBe("\u0000\ud83d");
    });

    test("is not written by a lease that is over, from the moment at which the next one has read it", async () => {
      const successor = await under.other();
      await begin();
      await store.lanes.write(LANE, changes(5), 3);
      expect((await successor.lanes.read(LANE, 4))?.cursor?.position).toBe(5);
      const late = changes(9, { unsettled: [failed(6)], attempts: [attempt(6, 1)], counts: { ...changes(0).counts, delivered: 5 } });
      expect(await store.lanes.write(LANE, late, 3)).toBeNull();
      expect(await store.lanes.read(LANE, 3)).toBeNull();
      const state = await successor.lanes.read(LANE, 4);
      expect(state).toMatchObject({ cursor: { position: 5 }, unsettled: [] });
      expect((await successor.destinations.list())[0]?.counts.delivered).toBe(0);
      expect((await successor.listAttempts("social-graph", {}, { limit: 10 })).items).toEqual([]);
      await successor.close();
    });
  });

  describe("answers", () => {
    test("of a delivery, the latest ten are kept, the latest first, with texts of bounded length", async () => {
      await begin();
      for (let number = 1; number <= 12; number += 1) {
        const lastAnswer = answer(START + number, String(number).padEnd(3000, "x"));
        await store.lanes.write(LANE, changes(5, { unsettled: [failed(3, { attempts: number, lastAnswer })] }), TOKEN);
      }
      const { items } = await store.deliveries.list({}, { limit: 1 });
      const kept = await store.deliveries.get(items[0]?.id ?? "");
      expect(kept?.answers.map(({ at }) => at - START)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
      expect(kept?.answers[0]?.text).toHaveLength(1000);
      expect(kept?.delivery.lastAnswer).toEqual(kept?.answers[0]);
    });

    test("of several attempts between two writes all are kept, and none twice", async () => {
      await begin();
      const attempts = [attempt(3, 1), attempt(3, 2), attempt(4, 1)];
      const written = failed(3, { attempts: 2, lastAnswer: answer(START + 3 + 2) });
      await store.lanes.write(LANE, changes(5, { unsettled: [written], attempts }), TOKEN);
      await store.lanes.write(LANE, changes(5, { unsettled: [written] }), TOKEN);
      const { items } = await store.deliveries.list({}, { limit: 1 });
      expect((await store.deliveries.get(items[0]?.id ?? ""))?.answers.map(({ at }) => at - START)).toEqual([5, 4]);
    });
  });

  describeDestinations(() => under);
  describePeople(() => under);
  describeLists(() => under);
  describeReplays(() => under);

  async function begin(): Promise<void> {
    await store.lanes.read(LANE, TOKEN);
  }

  async function read(): Promise<LaneState> {
    const state = await store.lanes.read(LANE, TOKEN);
    if (state === null) throw new Error("another lease has the lane");
    return state;
  }
}
