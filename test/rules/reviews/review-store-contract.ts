import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { AuditLog } from "../../../src/audit/audit-log.ts";
import { changeOrigin } from "../../../src/audit/change-origin.ts";
import type { NewReview, ReviewStore } from "../../../src/rules/reviews/review-store.ts";
import { ORIGIN } from "../../support/origin.ts";

/** A store under test, and the log that has its audit entries. `reopen` closes the store and opens it again. */
export interface ReviewStoreUnderTest {
  store: ReviewStore;
  audit: AuditLog;
  reopen(): Promise<ReviewStore>;
  remove(): Promise<void>;
}

const START = 1_767_350_400_000;

export const idOf = (number: number) => `019a9f1c-7a00-7000-8000-${String(number).padStart(12, "0")}`;

export const flagged = (number: number, fields: Partial<NewReview> = {}): NewReview => ({
  entry: idOf(number),
  sender: "tencent-chat",
  app: "1400000000",
  command: "C2C.CallbackBeforeSendMsg",
  actor: "alice",
  group: null,
  message: `message ${number}`,
  rule: "links",
  reason: "new accounts rarely send links",
  flaggedAt: START + number,
  ...fields,
});

const UNDECIDED = { state: "open", note: null, decidedAt: null, decidedBy: null, version: 1 };

/** Describes what every implementation of `ReviewStore` does. `now` is the clock that `create` passes on. */
export function describeReviewStore(create: (now: () => number) => Promise<ReviewStoreUnderTest>): void {
  let time: number;
  let under: ReviewStoreUnderTest;
  let store: ReviewStore;

  beforeEach(async () => {
    time = START;
    under = await create(() => time);
    store = under.store;
  });

  afterEach(() => under.remove());

  async function entriesOf(filter: Parameters<ReviewStore["list"]>[0] = {}): Promise<string[]> {
    return (await store.list(filter, { limit: 100 })).items.map(({ entry }) => entry);
  }

  test("a new store has no reviews, and begins before the first entry", async () => {
    expect(await entriesOf()).toEqual([]);
    expect(await store.position()).toBe(0);
    expect(await store.get(idOf(1))).toBeUndefined();
  });

  test("reviews are open at first, and kept with the position, also when the store is opened again", async () => {
    await store.record([flagged(1), flagged(2)], 7);
    store = await under.reopen();
    expect(await store.get(idOf(1))).toEqual({ ...flagged(1), ...UNDECIDED });
    expect(await entriesOf()).toEqual([idOf(2), idOf(1)]);
    expect(await store.position()).toBe(7);
  });

  test("an entry has one review, and keeps what was decided", async () => {
    await store.record([flagged(1)], 1);
    await store.change(idOf(1), { state: "approved" }, ORIGIN);
    await store.rewind(0);
    expect(await store.position()).toBe(0);
    await store.record([flagged(1), flagged(2)], 2);
    expect(await entriesOf()).toEqual([idOf(2), idOf(1)]);
    expect((await store.get(idOf(1)))?.state).toBe("approved");
  });

  test("texts are kept letter by letter", async () => {
    const awkward = { actor: "\ud83d", group: "\u{10fffd}", message: "a\u0000b'\"%", rule: "\ude00", reason: "\ud83d" };
    await store.record([flagged(1, awkward)], 1);
    await store.change(idOf(1), { state: "rejected", note: "\ud83d", decidedBy: "\ude00" }, ORIGIN);
    expect(await store.get(idOf(1))).toMatchObject({ ...awkward, note: "\ud83d", decidedBy: "\ude00" });
    expect(await entriesOf({ rule: "\ude00" })).toEqual([idOf(1)]);
  });

  describe("a list", () => {
    beforeEach(async () => {
      await store.record(
        [
          flagged(1),
          flagged(2, { rule: "words" }),
          flagged(3, { sender: "openim", app: "sample" }),
          flagged(4, { app: "1400000001" }),
          flagged(5),
        ],
        5,
      );
      await store.change(idOf(5), { state: "rejected" }, ORIGIN);
    });

    test.each([
      [{}, [5, 4, 3, 2, 1]],
      [{ state: "open" as const }, [4, 3, 2, 1]],
      [{ state: "rejected" as const }, [5]],
      [{ state: "approved" as const }, []],
      [{ rule: "words" }, [2]],
      [{ sender: "openim" as const }, [3]],
      [{ app: "1400000001" }, [4]],
      [{ sender: "tencent-chat" as const, app: "1400000000", rule: "links", state: "open" as const }, [1]],
    ])("filtered by %j has %j", async (filter, found) => {
      expect(await entriesOf(filter)).toEqual(found.map(idOf));
    });

    test("comes page by page, also while reviews are added and decided", async () => {
      const first = await store.list({ state: "open" }, { limit: 2 });
      expect(first.items.map(({ entry }) => entry)).toEqual([4, 3].map(idOf));
      await store.record([flagged(6)], 6);
      await store.change(idOf(3), { state: "approved" }, ORIGIN);
      const second = await store.list({ state: "open" }, { limit: 2, cursor: first.next ?? "" });
      expect(second).toMatchObject({ items: [{ entry: idOf(2) }, { entry: idOf(1) }], next: null });
    });

    test("comes page by page, oldest first", async () => {
      const first = await store.list({ state: "open" }, { limit: 2 }, "oldest");
      expect(first).toMatchObject({ items: [{ entry: idOf(1) }, { entry: idOf(2) }], next: idOf(2) });
      const second = await store.list({ state: "open" }, { limit: 2, cursor: first.next ?? "" }, "oldest");
      expect(second).toMatchObject({ items: [{ entry: idOf(3) }, { entry: idOf(4) }], next: null });
    });

    test("of an actor has those of no other user", async () => {
      await store.record([flagged(6, { actor: "\ud83d" }), flagged(7, { actor: null })], 7);
      expect(await entriesOf({ actor: "\ud83d" })).toEqual([idOf(6)]);
      expect(await entriesOf({ actor: "nobody" })).toEqual([]);
    });

    test.each(["", "x", "' OR 1"])("rejects the cursor %j", async (cursor) => {
      await expect(store.list({}, { limit: 1, cursor })).rejects.toThrow(RangeError);
    });
  });

  describe("counts", () => {
    const counted = (open: number, approved: number, rejected: number) => ({ open, approved, rejected });

    beforeEach(async () => {
      await store.record(
        [
          flagged(1),
          flagged(2, { rule: "words", actor: "bob" }),
          flagged(3, { sender: "openim", app: "sample" }),
          flagged(4, { actor: null }),
        ],
        4,
      );
      await store.change(idOf(1), { state: "rejected" }, ORIGIN);
      await store.change(idOf(2), { state: "approved" }, ORIGIN);
    });

    test.each([
      [
        {},
        counted(2, 1, 1),
        [
          { rule: "links", ...counted(2, 0, 1) },
          { rule: "words", ...counted(0, 1, 0) },
        ],
      ],
      [{ rule: "words" }, counted(0, 1, 0), [{ rule: "words", ...counted(0, 1, 0) }]],
      [{ rule: "none" }, counted(0, 0, 0), []],
      [{ sender: "openim" as const }, counted(1, 0, 0), [{ rule: "links", ...counted(1, 0, 0) }]],
      [
        { app: "1400000000" },
        counted(1, 1, 1),
        [
          { rule: "links", ...counted(1, 0, 1) },
          { rule: "words", ...counted(0, 1, 0) },
        ],
      ],
      [{ actor: "alice" }, counted(1, 0, 1), [{ rule: "links", ...counted(1, 0, 1) }]],
      [{ actor: "alice", sender: "openim" as const }, counted(1, 0, 0), [{ rule: "links", ...counted(1, 0, 0) }]],
      [{ actor: "bob", rule: "links" }, counted(0, 0, 0), []],
    ])("filtered by %j are right", async (filter, sum, rules) => {
      expect(await store.count(filter)).toEqual({ ...sum, rules });
    });
  });

  describe("a change that names a version", () => {
    beforeEach(() => store.record([flagged(1), flagged(2)], 1));

    test("is made if nobody changed the review meanwhile", async () => {
      expect(await store.change(idOf(1), { state: "rejected", version: 1 }, ORIGIN)).toMatchObject({ review: { version: 2 } });
      expect(await store.change(idOf(1), { state: "open", version: 2 }, ORIGIN)).toMatchObject({
        result: "changed",
        review: { state: "open", version: 3 },
      });
    });

    test("does not undo what somebody else decided meanwhile", async () => {
      await store.change(idOf(1), { state: "rejected", decidedBy: "carol", version: 1 }, ORIGIN);
      await store.change(idOf(1), { state: "open" }, ORIGIN);
      await store.change(idOf(1), { state: "approved", decidedBy: "dave" }, ORIGIN);
      expect(await store.change(idOf(1), { state: "open", version: 2 }, ORIGIN)).toMatchObject({
        result: "changed-meanwhile",
        review: { state: "approved", decidedBy: "dave", version: 4 },
      });
    });

    test("can be repeated", async () => {
      const change = { state: "rejected", decidedBy: "carol", version: 1 } as const;
      await store.change(idOf(1), change, ORIGIN);
      expect(await store.change(idOf(1), change, ORIGIN)).toMatchObject({ result: "changed", review: { version: 2 } });
    });

    test("is one of several, of which each has its own result", async () => {
      await store.change(idOf(1), { note: "look twice" }, ORIGIN);
      const results = await store.changeAll(
        [1, 2, 9].map((number) => ({ entry: idOf(number), change: { state: "approved", version: 1 }, origin: ORIGIN })),
      );
      expect(results).toMatchObject([
        { result: "changed-meanwhile", review: { state: "open", note: "look twice" } },
        { result: "changed", review: { state: "approved", version: 2 } },
        { result: "unknown" },
      ]);
    });
  });

  describe("a decision", () => {
    beforeEach(() => store.record([flagged(1)], 1));

    test("is kept with its time, its author and a note", async () => {
      time += 5;
      const review = { ...flagged(1), state: "rejected", note: "casino", decidedAt: time, decidedBy: "carol", version: 2 };
      expect(await store.change(idOf(1), { state: "rejected", note: "casino", decidedBy: "carol" }, ORIGIN)).toEqual({
        result: "changed",
        review,
      });
      expect(await store.get(idOf(1))).toEqual(review);
    });

    test("is not overruled until the review is opened again", async () => {
      await store.change(idOf(1), { state: "rejected", decidedBy: "carol" }, ORIGIN);
      const overruled = await store.change(idOf(1), { state: "approved", decidedBy: "dave" }, ORIGIN);
      expect(overruled).toMatchObject({ result: "decided-already", review: { state: "rejected", decidedBy: "carol" } });
      expect(await store.change(idOf(1), { state: "rejected", decidedBy: "dave" }, ORIGIN)).toMatchObject({ result: "decided-already" });
      expect(await store.change(idOf(1), { state: "open" }, ORIGIN)).toMatchObject({
        result: "changed",
        review: { ...UNDECIDED, version: 3 },
      });
      expect(await store.change(idOf(1), { state: "approved", decidedBy: "dave" }, ORIGIN)).toMatchObject({ result: "changed" });
    });

    test("can be repeated, and keeps its time", async () => {
      await store.change(idOf(1), { state: "rejected", decidedBy: "carol" }, ORIGIN);
      time += 5;
      expect(await store.change(idOf(1), { state: "rejected", decidedBy: "carol" }, ORIGIN)).toMatchObject({
        result: "changed",
        review: { decidedAt: START, decidedBy: "carol" },
      });
    });

    test("keeps a note that it does not mention, and a note needs no decision", async () => {
      await store.change(idOf(1), { note: "look twice" }, ORIGIN);
      expect(await store.get(idOf(1))).toMatchObject({ state: "open", note: "look twice", decidedAt: null });
      await store.change(idOf(1), { state: "approved" }, ORIGIN);
      expect(await store.get(idOf(1))).toMatchObject({ state: "approved", note: "look twice" });
      await store.change(idOf(1), { note: null }, ORIGIN);
      expect(await store.get(idOf(1))).toMatchObject({ state: "approved", note: null, decidedAt: START });
    });

    test("on an entry without a review changes nothing", async () => {
      expect(await store.change(idOf(9), { state: "approved" }, ORIGIN)).toEqual({ result: "unknown" });
    });
  });

  describe("audit entries", () => {
    const by = (who: string) => changeOrigin({ who, role: "operator", address: "203.0.113.7" }, "decideReview", `reviews/${idOf(1)}`);
    const entries = async () => (await under.audit.list({}, { limit: 100 })).items;

    beforeEach(() => store.record([flagged(1)], 1));

    test("say what was before and after, and who changed it", async () => {
      const [decided, opened] = [by("carol"), by("dave")];
      await store.change(idOf(1), { state: "rejected", note: "casino", decidedBy: "Carol" }, decided);
      await store.change(idOf(1), { state: "open" }, opened);
      const rejected = { state: "rejected", note: "casino", decidedBy: "Carol" };
      expect(await entries()).toEqual([
        { ...opened, value: null, before: rejected, after: { state: "open", note: "casino", decidedBy: null } },
        { ...decided, value: null, before: { state: "open", note: null, decidedBy: null }, after: rejected },
      ]);
    });

    test("are not left by what changes nothing, nor by flags", async () => {
      await store.change(idOf(1), { state: "rejected", decidedBy: "carol" }, by("carol"));
      await store.change(idOf(1), { state: "rejected", decidedBy: "carol" }, by("carol"));
      await store.change(idOf(1), { state: "approved" }, by("dave"));
      await store.change(idOf(9), { state: "approved" }, by("dave"));
      await store.record([flagged(2)], 2);
      await store.rewind(0);
      expect((await entries()).map(({ who }) => who)).toEqual(["carol"]);
    });

    test("are not left by a change that fails, and it changes nothing", async () => {
      await expect(store.change(idOf(1), { state: null as never }, by("carol"))).rejects.toThrow();
      expect([(await store.get(idOf(1)))?.state, await entries()]).toEqual(["open", []]);
    });
  });
}
