import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { openReviewStore } from "../../../src/rules/reviews/open-review-store.ts";
import type { ReviewStore } from "../../../src/rules/reviews/review-store.ts";
import { flagged, idOf } from "../../rules/reviews/review-store-contract.ts";
import { ORIGIN } from "../../support/origin.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { expectDocumented } from "./expect-documented.ts";

let app: TestApp;
let store: ReviewStore;
let position = 0;

beforeAll(async () => {
  app = await startTestApp();
  store = openReviewStore({ path: join(app.config.dataDirectory, "operator.sqlite") });
});

afterAll(async () => {
  await store.close();
  await app.remove();
});

beforeEach(async () => {
  position += 1;
  await store.record([flagged(1), flagged(2, { sender: "openim", app: "sample", rule: "words" })], position);
  for (const number of [1, 2]) await store.change(idOf(number), { state: "open", note: null }, ORIGIN);
});

const ask = (method: string, path: string, body?: unknown) =>
  expectDocumented(app.operatorUrl, method, path, {
    ...(body !== undefined && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

test.each([
  ["", [2, 1]],
  ["?state=open", [2, 1]],
  ["?state=approved", []],
  ["?rule=links", [1]],
  ["?actor=alice", [2, 1]],
  ["?actor=nobody", []],
  ["?sender=openim", [2]],
  ["?app=1400000000", [1]],
  ["?limit=1", [2]],
  [`?cursor=${idOf(2)}`, [1]],
])("reviews are listed, newest first: %s", async (query, found) => {
  const { json } = await ask("GET", `/api/reviews${query}`);
  expect(json.items.map(({ entry }: { entry: string }) => entry)).toEqual(found.map(idOf));
});

test.each(["?state=closed", "?cursor=nonsense", "?limit=0", "?sender=someone", "?state=open&unknown=1"])(
  "the query %s is refused",
  async (query) => {
    expect((await ask("GET", `/api/reviews${query}`)).status).toBe(400);
  },
);

test("a review is decided once, and can be opened again", async () => {
  const decided = (await ask("PATCH", `/api/reviews/${idOf(1)}`, { state: "rejected", note: "casino", decidedBy: "carol" })).json;
  expect(decided).toEqual({ ...flagged(1), state: "rejected", note: "casino", decidedAt: expect.any(Number), decidedBy: "carol" });
  expect((await ask("GET", `/api/reviews/${idOf(1)}`)).json).toEqual(decided);
  const { status, json } = await ask("PATCH", `/api/reviews/${idOf(1)}`, { state: "approved" });
  expect([status, json.detail]).toEqual([409, `${idOf(1)} was rejected already by carol; open it again before another decision`]);
  expect((await ask("PATCH", `/api/reviews/${idOf(1)}`, { state: "open" })).json).toMatchObject({
    state: "open",
    note: "casino",
    decidedBy: null,
  });
});

test("the id of an entry is found in capital letters too", async () => {
  expect((await ask("GET", `/api/reviews/${idOf(1).toUpperCase()}`)).json.entry).toBe(idOf(1));
});

test.each([
  [{}, 400],
  [{ state: "closed" }, 400],
  [{ decidedBy: "carol" }, 400],
  [{ state: "open", decidedBy: "carol" }, 400],
  [{ note: "x".repeat(1001) }, 400],
  [{ state: "approved", rule: "x" }, 400],
])("the change %# is refused", async (change, expected) => {
  expect((await ask("PATCH", `/api/reviews/${idOf(1)}`, change)).status).toBe(expected);
});

test("an entry that was not flagged has no review", async () => {
  for (const [method, body] of [["GET"], ["PATCH", { state: "approved" }]] as const) {
    const { status, json } = await ask(method, `/api/reviews/${idOf(9)}`, body);
    expect([status, json.detail]).toEqual([404, `the callback ${idOf(9)} was not put before a moderator`]);
  }
  expect((await ask("GET", "/api/reviews/nonsense")).status).toBe(400);
});
