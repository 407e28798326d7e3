import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ValidateFunction } from "ajv";
import type { Statistics } from "../../../generated/operator.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { shareAjv } from "../../../src/openapi/share-ajv.ts";
import { get, post, send } from "../../support/http.ts";
import { successOf } from "../../support/operations.ts";
import { openRaw } from "../../support/raw.ts";
import { headOf } from "../../support/raw-socket.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

const TOKEN = "a-token-of-the-operator";
const AUTHORIZATION = { authorization: `Bearer ${TOKEN}` };
const BLOCK = { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [{ From_Account: "alice", To_Account: "mallory" }] };

let app: TestApp;
let validate: ValidateFunction;

beforeAll(async () => {
  app = await startTestApp({
    IMHOOK_OPERATOR_TOKEN: TOKEN,
    IMHOOK_TENCENT_CHAT_APPS: "1400000000",
    IMHOOK_OPENIM_APPS: "main:a-long-secret",
  });
  const document = readDocument("operator");
  const operation = document.paths["/api/statistics"]?.get;
  if (operation === undefined) throw new Error("the document has no statistics");
  const { schema } = successOf(document, operation).content["application/json"];
  validate = shareAjv()({}).compile({ ...schema, components: document.components });
});

afterAll(() => app.remove());

async function readStatistics(): Promise<Statistics> {
  const { status, json } = await get(`${app.operatorUrl}/api/statistics`, AUTHORIZATION);
  expect({ status, valid: validate(json), errors: validate.errors }).toEqual({ status: 200, valid: true, errors: null });
  return json;
}

/** Sends the same many times, some at once. */
async function flood(count: number, one: () => Promise<unknown>): Promise<void> {
  for (let sent = 0; sent < count; sent += 50) await Promise.all(Array.from({ length: Math.min(50, count - sent) }, one));
}

const foreign = () => post(tencentChatUrl(app.url, BLOCK.CallbackCommand, { SdkAppid: "1400000001" }), BLOCK);
const withoutSecret = () =>
  post(`${app.url}/openim/main/callbackBeforeAddBlackCommand`, { callbackCommand: "callbackBeforeAddBlackCommand" });
const wrongPath = () => post(`${app.url}/nobody`, BLOCK);
const wrongMethod = () => send(`${app.url}/openim`, { method: "PUT" });

test("of an imhook that has just started match the document and count nothing", async () => {
  const { since, load, connections, operator, ...counts } = await readStatistics();
  expect(Date.now() - since).toBeGreaterThanOrEqual(0);
  expect(load).toEqual({ running: 0, waiting: 0, peakRunning: 0, peakWaiting: 0 });
  expect(counts).toEqual({
    recorded: { accepted: 0, quarantined: 0, duplicate: 0 },
    fallbacks: { quarantine: 0, deadline: 0, error: 0, overload: 0 },
    late: { decisions: 0, records: 0 },
    failures: {},
    refusals: [],
    rules: { loadedAt: null, counts: {} },
    deciders: {},
  });
  expect(connections).toMatchObject({ open: 0, peakOpen: 0, limit: 2000 });
  expect(operator).toMatchObject({
    ...{ wrongTokens: 0, tooManyAttempts: 0, connections: { open: 1, limit: 350, hardLimit: 350 } },
    viewers: { open: 0, peakOpen: 0, limit: 250, refused: 0, stuck: 0, gaps: 0, missed: 0 },
  });
});

test("count what was refused by reason, with a sample of it, and record nothing of it", async () => {
  await flood(3, foreign);
  await flood(2, withoutSecret);
  await flood(4, wrongPath);
  await wrongMethod();
  const { failures, refusals, recorded } = await readStatistics();
  expect(failures).toEqual({ "unknown-app": 3, "invalid-credentials": 2, "unknown-path": 4, "method-not-allowed": 1 });
  expect(refusals.map(({ firstAt, lastAt, ...refusal }) => ({ ...refusal, inOrder: firstAt <= lastAt }))).toEqual(
    [
      { code: "method-not-allowed", sender: "openim", count: 1, message: "Callbacks are sent with POST." },
      { code: "unknown-path", sender: null, count: 4, message: expect.stringContaining("no sender at this path") },
      { code: "invalid-credentials", sender: "openim", count: 2, message: expect.stringContaining("name and secret") },
      { code: "unknown-app", sender: "tencent-chat", count: 3, message: "SdkAppid is not configured here" },
    ].map((refusal) => ({ ...refusal, remoteAddress: "127.0.0.1", inOrder: true })),
  );
  expect(recorded).toEqual({ accepted: 0, quarantined: 0, duplicate: 0 });
  expect((await get(`${app.operatorUrl}/api/callbacks`, AUTHORIZATION)).json.items).toEqual([]);
});

test("count failures that are no refusals without a sample", async () => {
  const before = await readStatistics();
  const socket = connect(Number(new URL(app.url).port), "127.0.0.1");
  socket.end(`${headOf(tencentChatUrl("", BLOCK.CallbackCommand), 500)}{"CallbackCommand":`);
  await waitUntil(async () => (await readStatistics()).failures["incomplete-body"] === 1);
  await waitUntil(async () => (await readStatistics()).connections.problems["incomplete-request"] === 1);
  const { refusals, recorded } = await readStatistics();
  expect(refusals).toEqual(before.refusals);
  expect(recorded.quarantined).toBe(1);
});

test("are not changed by being read", async () => {
  expect(await readStatistics()).toEqual(await readStatistics());
});

test("count connections of both ports and what went wrong with them", async () => {
  const before = await readStatistics();
  for (const url of [app.url, app.operatorUrl]) {
    const connection = openRaw(url);
    connection.write("GET /api/relations?owner=小明 HTTP/1.1\r\n\r\n");
    await connection.closed;
  }
  const held = openRaw(app.url);
  await waitUntil(async () => (await readStatistics()).connections.open === before.connections.open + 1);
  held.socket.destroy();
  const after = await readStatistics();
  // The connections of the tests before may be counted only now, under other reasons.
  expect(after.connections.problems["unencoded-target"]).toBe(before.connections.problems["unencoded-target"] + 1);
  expect(after.operator.connections.problems["unencoded-target"]).toBe(before.operator.connections.problems["unencoded-target"] + 1);
  expect(after.connections.peakOpen).toBeGreaterThan(0);
});

test("count wrong tokens of the operator API", async () => {
  const before = await readStatistics();
  await get(`${app.operatorUrl}/api/relations`, { authorization: "Bearer guessed" });
  const { operator } = await readStatistics();
  expect(operator.wrongTokens).toBe(before.operator.wrongTokens + 1);
});

test("5000 wrong calls leave few lines in the log, and all of them are counted", async () => {
  const before = await readStatistics();
  const lines = app.logLines.length;
  for (const wrong of [foreign, withoutSecret, wrongPath, wrongMethod]) await flood(1250, wrong);
  expect(app.logLines.length - lines).toBeLessThan(50);
  const { failures, refusals } = await readStatistics();
  for (const code of ["unknown-app", "invalid-credentials", "unknown-path", "method-not-allowed"]) {
    expect({ code, count: (failures[code] ?? 0) - (before.failures[code] ?? 0) }).toEqual({ code, count: 1250 });
  }
  expect(refusals).toHaveLength(4);
}, 120_000);

test("HEAD is answered like GET, without the text", async () => {
  const { status, text, headers } = await send(`${app.operatorUrl}/api/statistics`, { method: "HEAD", headers: AUTHORIZATION });
  expect({ status, text, type: headers["content-type"] }).toEqual({ status: 200, text: "", type: "application/json; charset=utf-8" });
});

test.each<[given: string, headers: Record<string, string>]>([
  ["no token", {}],
  ["another token", { authorization: "Bearer another" }],
  ["an empty token", { authorization: "Bearer " }],
])("with %s they are not shown", async (_given, headers) => {
  const { status, json } = await get(`${app.operatorUrl}/api/statistics`, headers);
  expect({ status, refusals: json.refusals }).toEqual({ status: 401, refusals: undefined });
});

test("cannot be written", async () => {
  expect((await send(`${app.operatorUrl}/api/statistics`, { method: "POST", headers: AUTHORIZATION })).status).toBe(405);
});
