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
  ["?order=oldest", [1, 2]],
  ["?actor=alice", [2, 1]],
  ["?actor=bob", []],
])("reviews are listed, newest first unless oldest are asked for: %s", async (query, found) => {
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
  expect(decided).toEqual({
    ...flagged(1),
    state: "rejected",
    note: "casino",
    decidedAt: expect.any(Number),
    decidedBy: "carol",
    version: expect.any(Number),
  });
  expect((await ask("GET", `/api/reviews/${idOf(1)}`)).json).toEqual(decided);
  const { status, json } = await ask("PATCH", `/api/reviews/${idOf(1)}`, { state: "approved" });
  expect([status, json.detail]).toEqual([409, `${idOf(1)} was rejected already by carol; open it again before another decision`]);
  expect((await ask("PATCH", `/api/reviews/${idOf(1)}`, { state: "open" })).json).toMatchObject({
    state: "open",
    note: "casino",
    decidedBy: null,
  });
});

test("an undo does not undo what somebody else has decided", async () => {
  const decide = (change: object) => ask("PATCH", `/api/reviews/${idOf(1)}`, change);
  const { version } = (await decide({ state: "rejected", decidedBy: "carol" })).json;
  await decide({ state: "open" });
  await decide({ state: "approved", decidedBy: "dave" });
  const { status, json } = await decide({ state: "open", version });
  expect([status, json.detail]).toEqual([409, `${idOf(1)} was changed meanwhile: it is approved by dave now, with version ${version + 2}`]);
  expect((await decide({ state: "open", version: version + 2 })).json).toMatchObject({ state: "open" });
});

test("several reviews are decided at once, each with its result and its audit entry", async () => {
  await ask("PATCH", `/api/reviews/${idOf(2)}`, { state: "approved", decidedBy: "dave" });
  const body = { reviews: [1, 2, 9].map((number) => ({ entry: idOf(number) })), state: "rejected", decidedBy: "carol" };
  const { json } = await ask("POST", "/api/reviews/decisions", body);
  expect(json.items).toMatchObject([
    { entry: idOf(1), result: "changed", review: { state: "rejected", decidedBy: "carol" } },
    { entry: idOf(2), result: "decided-already", review: { state: "approved", decidedBy: "dave" } },
    { entry: idOf(9), result: "unknown", review: null },
  ]);
  const audit = (await ask("GET", "/api/audit?action=decideReviews")).json.items;
  expect(audit).toMatchObject([{ object: `reviews/${idOf(1)}`, after: { state: "rejected", decidedBy: "carol" } }]);
});

test.each([
  [{ reviews: [], state: "approved" }],
  [{ reviews: Array.from({ length: 101 }, () => ({ entry: idOf(1) })), state: "approved" }],
  [{ reviews: [{ entry: idOf(1) }], state: "open", decidedBy: "carol" }],
  [{ reviews: [{ entry: idOf(1) }] }],
])("the changes %# are refused", async (body) => {
  expect((await ask("POST", "/api/reviews/decisions", body)).status).toBe(400);
});

test.each([
  ["", { open: 2, approved: 0, rejected: 0 }],
  ["?rule=words", { open: 1, approved: 0, rejected: 0 }],
  ["?actor=bob", { open: 0, approved: 0, rejected: 0 }],
])("reviews are counted: %s", async (query, expected) => {
  expect((await ask("GET", `/api/reviews/counts${query}`)).json).toMatchObject(expected);
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
