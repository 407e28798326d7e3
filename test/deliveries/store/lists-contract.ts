import { describe, expect, test } from "@jest/globals";
import type { FindingNotice } from "../../../src/deliveries/events/cloud-event.ts";
import { type DeliveryFilter, MOST_ATTEMPTS } from "../../../src/deliveries/store/delivery-store.ts";
import type { DeliveryStoreUnderTest } from "./delivery-store-contract.ts";
import { attempt, changes, entryAt, failed, held, LIVE_OF_GRAPH as LANE, replayOf, START } from "./samples.ts";

const TOKEN = 1;
const BAD_CURSORS = ["", "x", "-1", "1e3", "1.5", "\u0000", "\ud83d", "9".repeat(16), " 1"];

/** Lists of deliveries, attempts and notices. */
export function describeLists(under: () => DeliveryStoreUnderTest): void {
  describe("the list of deliveries", () => {
    test("has those that have waited longest first, by pages", async () => {
      const { store } = under();
      await store.lanes.read(LANE, TOKEN);
      for (const position of [1, 2, 3, 4, 5]) await store.lanes.write(LANE, changes(position, { unsettled: [failed(position)] }), TOKEN);
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page = await store.deliveries.list({}, { limit: 2, ...(cursor !== undefined && { cursor }) });
        seen.push(...page.items.map(({ createdAt }) => createdAt - START));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual([1, 2, 3, 4, 5]);
    });

    test("shows everything of a delivery", async () => {
      const { store } = under();
      await store.lanes.read(LANE, TOKEN);
      const { position: _position, number: _number, ...shown } = failed(1);
      await store.lanes.write(LANE, changes(1, { unsettled: [failed(1)] }), TOKEN);
      const { items } = await store.deliveries.list({}, { limit: 2 });
      const id = items[0]?.id ?? "";
      expect(items).toEqual([{ ...shown, id, destination: "social-graph", replay: null }]);
      expect(await store.deliveries.get(id)).toEqual({
        delivery: items[0],
        lane: LANE,
        subject: { position: 1, number: 1, event: shown.event, type: shown.type, entry: shown.entry, key: shown.key },
        answers: [shown.lastAnswer],
      });
    });

    test("is filtered by destination, state, entry and replay", async () => {
      const { store } = under();
      const replay = replayOf("social-graph");
      const ofReplay = { destination: "social-graph", lane: replay.id };
      const archive = { destination: "archive", lane: "live" };
      for (const lane of [LANE, archive]) await store.lanes.read(lane, TOKEN);
      await store.replays.start(replay);
      await store.lanes.write(LANE, changes(9, { unsettled: [failed(1), held(2)], dead: [failed(3)] }), TOKEN);
      await store.lanes.write(archive, changes(9, { unsettled: [failed(1)] }), TOKEN);
      await store.lanes.write(ofReplay, changes(9, { unsettled: [failed(4)] }), TOKEN);
      const found = async (filter: DeliveryFilter) =>
        (await store.deliveries.list(filter, { limit: 10 })).items.map(
          ({ destination, createdAt }) => `${destination} ${createdAt - START}`,
        );
      expect(await found({ destination: "archive" })).toEqual(["archive 1"]);
      expect(await found({ state: "held" })).toEqual(["social-graph 2"]);
      expect(await found({ entry: entryAt(1), destination: "social-graph" })).toEqual(["social-graph 1"]);
      expect(await found({ replay: replay.id })).toEqual(["social-graph 4"]);
      expect(await found({ replay: replay.id, state: "dead" })).toEqual([]);
      for (const text of ["\u0000", "\ud83d", "x".repeat(100_000), "no-such"])
        for (const filter of [{ destination: text }, { entry: text }, { replay: text }]) expect(await found(filter)).toEqual([]);
    });

    test.each(BAD_CURSORS)("refuses the cursor %j", async (cursor) => {
      await expect(under().store.deliveries.list({}, { limit: 2, cursor })).rejects.toThrow(RangeError);
    });
  });

  describe("the list of attempts", () => {
    test("has the latest first, by pages, filtered, over all lanes of the destination", async () => {
      const { store } = under();
      await store.lanes.read(LANE, TOKEN);
      const replay = replayOf("social-graph");
      await store.replays.start(replay);
      const arrived = attempt(2, 1, { delivered: true, status: 204, text: "" });
      await store.lanes.write(LANE, changes(2, { attempts: [attempt(1, 1, { text: "\u0000\ud83d" }), arrived] }), TOKEN);
      await store.lanes.write(
        { destination: "social-graph", lane: replay.id },
        changes(2, { attempts: [attempt(1, 2, { replay: replay.id, entry: null })] }),
        TOKEN,
      );
      const list = async (filter = {}, cursor?: string) =>
        store.listAttempts("social-graph", filter, { limit: 2, ...(cursor !== undefined && { cursor }) });
      const first = await list();
      expect(first.items).toEqual([attempt(1, 2, { replay: replay.id, entry: null }), arrived]);
      expect(await list({}, first.next ?? "")).toEqual({ items: [attempt(1, 1, { text: "\u0000\ud83d" })], next: null });
      expect((await list({ delivered: true })).items).toEqual([arrived]);
      expect((await list({ delivered: false })).items).toHaveLength(2);
      expect((await list({ entry: entryAt(2) })).items).toEqual([arrived]);
      expect((await list({ entry: "\u0000" })).items).toEqual([]);
      expect((await store.listAttempts("\ud83d", {}, { limit: 2 })).items).toEqual([]);
    });

    test("keeps the latest of each destination", async () => {
      const { store } = under();
      const archive = { destination: "archive", lane: "live" };
      for (const lane of [LANE, archive]) await store.lanes.read(lane, TOKEN);
      await store.lanes.write(archive, changes(1, { attempts: [attempt(1, 1)] }), TOKEN);
      const many = Array.from({ length: MOST_ATTEMPTS + 5 }, (_, index) => attempt(index + 1, 1));
      await store.lanes.write(LANE, changes(1, { attempts: many.slice(0, 7) }), TOKEN);
      await store.lanes.write(LANE, changes(1, { attempts: many }), TOKEN);
      await store.lanes.write(LANE, changes(1, { attempts: [attempt(0, 1)] }), TOKEN);
      const { items } = await store.listAttempts("social-graph", {}, { limit: MOST_ATTEMPTS + 100 });
      expect(items).toHaveLength(MOST_ATTEMPTS);
      expect([items[0]?.entry, items.at(-1)?.entry]).toEqual([entryAt(0), entryAt(7)]);
      expect((await store.listAttempts("archive", {}, { limit: 10 })).items).toHaveLength(1);
    });

    test.each(BAD_CURSORS)("refuses the cursor %j", async (cursor) => {
      await expect(under().store.listAttempts("social-graph", {}, { limit: 2, cursor })).rejects.toThrow(RangeError);
    });
  });

  describe("notices", () => {
    test("have positions without gaps, whichever instance appends them, and come back as they were", async () => {
      const { store, other } = under();
      const second = await other();
      expect(await store.notices.newest()).toBe(0);
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? store : second).notices.append(noticeOf("\u0000\ud83d"), START + index),
        ),
      );
      const kept = await second.notices.readAfter(0, 100);
      expect(kept.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(new Set(kept.map(({ id }) => id)).size).toBe(20);
      expect(kept[0]?.notice).toEqual(noticeOf("\u0000\ud83d"));
      expect((await store.notices.readAfter(17, 2)).map(({ position }) => position)).toEqual([18, 19]);
      expect(await store.notices.newest()).toBe(20);
      await second.close();
    });
  });
}

function noticeOf(instance: string): FindingNotice {
  const about = { sender: null, subjects: ["data"], figures: { freeBytes: 1 } };
  const texts = { text: "the disk is nearly full", cause: "nothing was pruned", remedy: "free some space" };
  return { state: "began", instance, finding: { kind: "disk-low", severity: "warning", since: START, ...about, ...texts } };
}
