import { describe, expect, test } from "@jest/globals";
import { type DeliveryStoreUnderTest, HOST, NOW } from "./delivery-store-contract.ts";
import { answer, attempt, changes, endpoint, entryAt, failed, held, LIVE_OF_GRAPH as LANE, replayOf, START } from "./samples.ts";

const TOKEN = 1;

/** What is kept of destinations. */
export function describeDestinations(under: () => DeliveryStoreUnderTest): void {
  describe("destinations", () => {
    test("none are known at first", async () => {
      expect(await under().store.destinations.list()).toEqual([]);
    });

    test("one that was read and written has its counts, and who wrote it when", async () => {
      const { store } = under();
      await store.lanes.read(LANE, TOKEN);
      expect(await store.destinations.list()).toEqual([
        {
          name: "social-graph",
          isPaused: false,
          definition: null,
          cursor: null,
          counts: { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0 },
          retrying: 0,
          held: 0,
          dead: 0,
          lastDeliveredAt: null,
          lastFailure: null,
          waitingUntil: null,
          writtenBy: null,
        },
      ]);
      const counts = { delivered: 4, failedAttempts: 3, givenUp: 2, pruned: 1 };
      const written = { unsettled: [failed(3), failed(4), held(5)], dead: [failed(6)] };
      await store.lanes.write(
        LANE,
        changes(6, { ...written, counts, lastFailure: answer(START), lastDeliveredAt: START, waitingUntil: NOW }),
        TOKEN,
      );
      await store.lanes.write(LANE, changes(7, { counts }), TOKEN);
      expect(await store.destinations.list()).toEqual([
        {
          name: "social-graph",
          isPaused: false,
          definition: null,
          cursor: { position: 7, entry: entryAt(7) },
          counts: { delivered: 8, failedAttempts: 6, givenUp: 4, pruned: 2 },
          retrying: 2,
          held: 1,
          dead: 1,
          lastDeliveredAt: START,
          lastFailure: answer(START),
          waitingUntil: null,
          writtenBy: { instance: HOST, at: NOW },
        },
      ]);
    });

    test("a definition is created once, replaced, and kept with its secrets over a restart", async () => {
      const { store, reopen } = under();
      const before = await store.destinations.revision();
      expect(await store.destinations.save(endpoint("b"), true)).toBe(true);
      expect(await store.destinations.save(endpoint("b", { parallel: 9 }), true)).toBe(false);
      const replaced = endpoint("b", { secret: ["whsec_aaaa", "\u0000\ud83d🙂"] });
      expect(await store.destinations.save(replaced, false)).toBe(true);
      expect(await store.destinations.save(endpoint("a"), false)).toBe(true);
      const reopened = await reopen();
      expect((await reopened.destinations.list()).map(({ definition }) => definition)).toEqual([endpoint("a"), replaced]);
      expect(await reopened.destinations.revision()).toBe(before + 3);
    });

    test("a definition can be created for a name of which something is kept already", async () => {
      const { store } = under();
      await store.destinations.pause("social-graph", true);
      expect(await store.destinations.save(endpoint("social-graph"), true)).toBe(true);
      expect(await store.destinations.list()).toMatchObject([{ isPaused: true, definition: endpoint("social-graph") }]);
    });

    test("of two that create it at the same time, one does", async () => {
      const { store, other } = under();
      const second = await other();
      const created = await Promise.all([store, second].map(({ destinations }) => destinations.save(endpoint("a"), true)));
      expect(created.toSorted()).toEqual([false, true]);
      await second.close();
    });

    test("a pause reaches every lane, with the next write, and changes the revision", async () => {
      const { store } = under();
      await store.lanes.read(LANE, TOKEN);
      const before = await store.destinations.revision();
      await store.destinations.pause("social-graph", true);
      expect(await store.lanes.write(LANE, changes(1), TOKEN)).toMatchObject({ isPaused: true, isWanted: true });
      await store.destinations.pause("social-graph", false);
      expect(await store.lanes.readControl(LANE)).toMatchObject({ isPaused: false });
      expect(await store.destinations.revision()).toBe(before + 2);
    });

    test("one that is removed is gone with all that was kept of it, and its lane cannot bring it back", async () => {
      const { store } = under();
      await store.destinations.save(endpoint("social-graph"), true);
      await store.destinations.save(endpoint("other"), true);
      await store.lanes.read(LANE, TOKEN);
      await store.replays.start(replayOf("social-graph"));
      await store.lanes.write(LANE, changes(5, { unsettled: [failed(3)], dead: [failed(4)], attempts: [attempt(3, 1)] }), TOKEN);
      await store.destinations.remove("social-graph");
      const late = changes(9, { unsettled: [failed(8)], attempts: [attempt(8, 1)] });
      expect(await store.lanes.write(LANE, late, TOKEN)).toMatchObject({ isWanted: false });
      expect(await store.lanes.readControl(LANE)).toMatchObject({ isWanted: false });
      expect(await store.destinations.list()).toMatchObject([{ name: "other" }]);
      expect((await store.deliveries.list({}, { limit: 10 })).items).toEqual([]);
      expect((await store.listAttempts("social-graph", {}, { limit: 10 })).items).toEqual([]);
      expect(await store.replays.list()).toEqual([]);
      expect((await store.lanes.read(LANE, TOKEN))?.cursor).toBeNull();
    });

    test("removing what is not known does nothing", async () => {
      const { store } = under();
      await store.destinations.remove("unknown");
      expect(await store.destinations.list()).toEqual([]);
    });
  });
}
