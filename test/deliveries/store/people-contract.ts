import { describe, expect, test } from "@jest/globals";
import type { DeliveryStore } from "../../../src/deliveries/store/delivery-store.ts";
import { type DeliveryStoreUnderTest, NOW } from "./delivery-store-contract.ts";
import { answer, changes, failed, held, LIVE_OF_GRAPH as LANE, START } from "./samples.ts";

const TOKEN = 1;

/** What people do with deliveries, while their lane writes. */
export function describePeople(under: () => DeliveryStoreUnderTest): void {
  describe("people", () => {
    test("a dead letter that is retried is tried now, and is given up after the whole time", async () => {
      const { store } = under();
      await write(store, { dead: [failed(3, { attempts: 9 })] });
      expect(await store.deliveries.retry({ id: await idOf(store, 3) })).toBe(1);
      const state = await store.lanes.read(LANE, TOKEN);
      expect(state?.unsettled).toMatchObject([{ state: "retrying", attempts: 9, firstFailedAt: null, nextAttemptAt: NOW }]);
      expect(state?.control.revision).toBe(1);
    });

    test("one that fails anyway is tried now and fails since then; one that waits keeps waiting", async () => {
      const { store } = under();
      await write(store, { unsettled: [failed(3), held(4)] });
      expect(await store.deliveries.retry({ id: await idOf(store, 3) })).toBe(1);
      expect(await store.deliveries.retry({ id: await idOf(store, 4) })).toBe(0);
      expect((await store.lanes.read(LANE, TOKEN))?.unsettled).toMatchObject([
        { nextAttemptAt: NOW, firstFailedAt: START + 3 },
        { state: "held", nextAttemptAt: null },
      ]);
    });

    test("all dead letters of a destination are retried or dropped, in all lanes, and no others", async () => {
      const { store } = under();
      const findings = { destination: "social-graph", lane: "findings" };
      const elsewhere = { destination: "archive", lane: "live" };
      await write(store, { dead: [failed(3), failed(4)], unsettled: [failed(5)] });
      for (const lane of [findings, elsewhere]) {
        await store.lanes.read(lane, TOKEN);
        await store.lanes.write(lane, changes(3, { dead: [failed(3)] }), TOKEN);
      }
      expect(await store.deliveries.retry({ destination: "social-graph" })).toBe(3);
      expect(await store.deliveries.retry({ destination: "social-graph" })).toBe(0);
      expect((await store.lanes.readControl(findings)).revision).toBe(1);
      expect(await store.deliveries.drop({ destination: "archive" })).toBe(1);
      expect((await store.deliveries.list({}, { limit: 10 })).items.map(({ destination, state }) => [destination, state])).toEqual(
        Array.from({ length: 4 }, () => ["social-graph", "retrying"]),
      );
    });

    test("very many dead letters are retried and dropped in parts, with which others can be changed in between", async () => {
      const { store } = under();
      const dead = Array.from({ length: 5001 }, (_, index) => failed(index + 1));
      await write(store, { dead });
      expect(await store.deliveries.retry({ destination: "social-graph" })).toBe(5001);
      expect((await store.lanes.readControl(LANE)).revision).toBe(2);
      const { unsettled } = (await store.lanes.read(LANE, TOKEN)) ?? {};
      expect(unsettled?.filter(({ state, nextAttemptAt }) => state === "retrying" && nextAttemptAt === NOW)).toHaveLength(5001);
      await store.lanes.write(LANE, changes(9, { revision: 2, dead }), TOKEN);
      expect(await store.deliveries.drop({ destination: "social-graph" })).toBe(5001);
      expect((await store.deliveries.list({}, { limit: 1 })).items).toEqual([]);
    });

    test.each(["", "0", "12345", "x", "-1", "1.5", "\u0000", "9".repeat(300)])("nothing has the id %j", async (id) => {
      const { store } = under();
      await write(store, { dead: [failed(3)] });
      expect(await store.deliveries.get(id)).toBeUndefined();
      expect(await store.deliveries.retry({ id })).toBe(0);
      expect(await store.deliveries.drop({ id })).toBe(0);
      expect((await store.deliveries.list({ state: "dead" }, { limit: 10 })).items).toHaveLength(1);
    });

    test("a dropped delivery does not come back, although its lane writes it before it looks", async () => {
      const { store } = under();
      await write(store, { unsettled: [failed(3), held(4), failed(9)] });
      for (const position of [3, 9]) expect(await store.deliveries.drop({ id: await idOf(store, position) })).toBe(1);
      const late = { unsettled: [failed(3, { attempts: 2 }), failed(6)], dead: [failed(9)] };
      expect(await store.lanes.write(LANE, changes(8, late), TOKEN)).toMatchObject({ revision: 2 });
      expect((await store.lanes.read(LANE, TOKEN))?.unsettled.map(({ position }) => position)).toEqual([4, 6]);
      expect((await store.deliveries.list({ state: "dead" }, { limit: 10 })).items).toEqual([]);
      const fresh = { revision: 2, unsettled: [failed(3)] };
      await store.lanes.write(LANE, changes(8, fresh), TOKEN);
      expect((await store.lanes.read(LANE, TOKEN))?.unsettled.map(({ position }) => position)).toEqual([3, 4, 6]);
    });

    test("a delivery that somebody retries is tried now, although its lane writes another time, or gives it up, before it looks", async () => {
      const { store } = under();
      await write(store, { unsettled: [failed(3), failed(4)] });
      for (const position of [3, 4]) await store.deliveries.retry({ id: await idOf(store, position) });
      const later = { attempts: 2, nextAttemptAt: NOW + 60_000, lastAnswer: answer(START + 50, "later") };
      await store.lanes.write(LANE, changes(8, { unsettled: [failed(3, later)], dead: [failed(4, later)] }), TOKEN);
      expect((await store.lanes.read(LANE, TOKEN))?.unsettled).toMatchObject([
        { position: 3, attempts: 2, nextAttemptAt: NOW },
        { position: 4, attempts: 2, nextAttemptAt: NOW, state: "retrying" },
      ]);
      expect((await store.deliveries.list({}, { limit: 1 })).items[0]?.lastAnswer?.text).toBe("later");
      await store.lanes.write(LANE, changes(8, { revision: 2, unsettled: [failed(3, { ...later, attempts: 3 })] }), TOKEN);
      expect((await store.lanes.read(LANE, TOKEN))?.unsettled[0]).toMatchObject({ attempts: 3, nextAttemptAt: NOW + 60_000 });
    });

    test("what arrives is settled, whoever has retried it meanwhile", async () => {
      const { store } = under();
      await write(store, { unsettled: [failed(3)] });
      await store.deliveries.retry({ id: await idOf(store, 3) });
      await store.lanes.write(LANE, changes(8, { settled: [{ position: 3, number: 1 }] }), TOKEN);
      expect((await store.lanes.read(LANE, TOKEN))?.unsettled).toEqual([]);
    });

    test("ids are not used again", async () => {
      const { store } = under();
      await write(store, { dead: [failed(3)] });
      const first = await idOf(store, 3);
      await store.deliveries.drop({ id: first });
      await store.lanes.write(LANE, changes(9, { revision: 1, dead: [failed(9)] }), TOKEN);
      expect(await idOf(store, 9)).not.toBe(first);
    });

    test("of a retry and a drop at the same time both count once, at any instance", async () => {
      const { store, other } = under();
      await write(store, { dead: Array.from({ length: 20 }, (_, index) => failed(index + 1)) });
      await using second = asDisposable(await other());
      const done = await Promise.all([
        store.deliveries.retry({ destination: "social-graph" }),
        second.deliveries.drop({ destination: "social-graph" }),
        store.lanes.write(LANE, changes(30), TOKEN),
      ]);
      expect([20, 0]).toContain(done[0]);
      expect(Number(done[0]) + Number(done[1])).toBe(20);
    });
  });
}

async function write(store: DeliveryStore, fields: Parameters<typeof changes>[1]): Promise<void> {
  await store.lanes.read(LANE, TOKEN);
  await store.lanes.write(LANE, changes(5, fields), TOKEN);
}

async function idOf(store: DeliveryStore, position: number): Promise<string> {
  const { items } = await store.deliveries.list({}, { limit: 1000 });
  const found = items.find(({ createdAt }) => createdAt === START + position);
  if (found === undefined) throw new Error(`nothing is kept of position ${position}`);
  return found.id;
}

function asDisposable(store: DeliveryStore): DeliveryStore & AsyncDisposable {
  return { ...store, [Symbol.asyncDispose]: store.close };
}
