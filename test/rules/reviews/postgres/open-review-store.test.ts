import { describe, expect, test } from "@jest/globals";
import { openAuditLog } from "../../../../src/audit/postgres/open-audit-log.ts";
import { openReviewStore } from "../../../../src/rules/reviews/postgres/open-review-store.ts";
import type { ReviewRequest } from "../../../../src/rules/reviews/review-store.ts";
import { openMigrated } from "../../../support/migrated-database.ts";
import { ORIGIN } from "../../../support/origin.ts";
import { usePostgres } from "../../../support/postgres.ts";
import { describeReviewStore, flagged, idOf } from "../review-store-contract.ts";

const postgres = usePostgres();

describe("reviews in PostgreSQL", () => {
  describeReviewStore(async (now) => {
    const database = await openMigrated(postgres);
    return {
      store: openReviewStore({ ...database, now }),
      audit: openAuditLog(database),
      reopen: async () => openReviewStore({ ...database, now }),
      remove: database.close,
    };
  });

  const approve = (number: number): ReviewRequest => ({
    entry: idOf(number),
    change: { state: "approved", decidedBy: "carol" },
    origin: ORIGIN,
  });
  const reject = (number: number): ReviewRequest => ({
    entry: idOf(number),
    change: { state: "rejected", decidedBy: "dave" },
    origin: ORIGIN,
  });

  test("of two moderators who decide the same reviews at two instances, in any order, one decides each, and the other one sees it", async () => {
    await using database = await openMigrated(postgres);
    const [one, other] = [openReviewStore(database), openReviewStore(database)];
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
    await one.record(
      numbers.map((number) => flagged(number)),
      40,
    );
    const [approved, rejected] = await Promise.all([
      Promise.all([0, 10, 20, 30].map((from) => one.changeAll(numbers.slice(from, from + 10).map(approve)))),
      Promise.all(
        [30, 20, 10, 0].map((from) =>
          other.changeAll(
            numbers
              .slice(from, from + 10)
              .toReversed()
              .map(reject),
          ),
        ),
      ),
    ]);
    const ofMany = (results: typeof approved) =>
      new Map(results.flat().map((result) => ["review" in result ? result.review.entry : "", result]));
    for (const number of numbers) {
      const results = [ofMany(approved).get(idOf(number)), ofMany(rejected).get(idOf(number))];
      expect(results.map((result) => result?.result).toSorted()).toEqual(["changed", "decided-already"]);
      const review = await one.get(idOf(number));
      expect(results).toEqual([expect.objectContaining({ review }), expect.objectContaining({ review })]);
    }
  });

  test("a change that names a version is made once, however often it is made at the same time", async () => {
    await using database = await openMigrated(postgres);
    const store = openReviewStore(database);
    await store.record([flagged(1)], 1);
    const notes = Array.from({ length: 10 }, (_, index) => `note ${index}`);
    const results = await Promise.all(notes.map((note) => store.change(idOf(1), { note, version: 1 }, ORIGIN)));
    expect(results.map(({ result }) => result).toSorted()).toEqual(["changed", ...Array(9).fill("changed-meanwhile")]);
    expect((await store.get(idOf(1)))?.version).toBe(2);
  });

  test("several requests of one call for the same review follow each other", async () => {
    await using database = await openMigrated(postgres);
    const store = openReviewStore(database);
    await store.record([flagged(1)], 1);
    const results = await store.changeAll([approve(1), reject(1), { ...approve(1), change: { state: "open" } }, reject(1)]);
    expect(results.map(({ result }) => result)).toEqual(["changed", "decided-already", "changed", "changed"]);
    expect(await store.get(idOf(1))).toMatchObject({ state: "rejected", decidedBy: "dave", version: 4 });
  });

  test("ids of users are kept and found, however long they are", async () => {
    await using database = await openMigrated(postgres);
    const store = openReviewStore(database);
    const long = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join("");
    await store.record(
      [flagged(1, { actor: `${long}a` }), flagged(2, { actor: `${long}b` }), flagged(3, { actor: "\ud83d".repeat(5000) })],
      3,
    );
    expect((await store.list({ actor: `${long}b` }, { limit: 10 })).items.map(({ entry }) => entry)).toEqual([idOf(2)]);
    expect(await store.count({ actor: "\ud83d".repeat(5000) })).toMatchObject({ open: 1 });
  });

  test("an entry whose id is none has no review", async () => {
    await using database = await openMigrated(postgres);
    const store = openReviewStore(database);
    expect([await store.get("x'"), await store.change("x'", { state: "approved" }, ORIGIN)]).toEqual([undefined, { result: "unknown" }]);
  });
});
