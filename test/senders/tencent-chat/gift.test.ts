import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { allow, type Decision, refuse } from "../../../src/callbacks/decision.ts";
import type { Journal } from "../../../src/journal/journal.ts";
import { decidingSenders } from "../../support/deciding.ts";
import { post, send } from "../../support/http.ts";
import { headOf, openSocket } from "../../support/raw-socket.ts";
import { serve, type TestServer } from "../../support/serve.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

// A gift is refused if no usable answer comes within two seconds (647/72210). So whatever fails, the answer must be there, and it must allow.

const BUDGET_MS = 400;
/** Without a budget there would be no answer at all. Tencent Chat waits for 2 s, and a busy machine may take longer than that. */
const CUT_OFF_MS = 15_000;
const COMMAND = "Live.CallbackBeforeSendGift";
const GIFT = { CallbackCommand: COMMAND, RoomId: "live-1", GiftWater: { From_Account: "yusuf", To_Account: ["nadia"], GiftId: "rose" } };
const ALLOWED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const NEVER = new Promise<never>(() => {});

let server: TestServer;
let decide: () => Decision | Promise<Decision>;
let failToAppend: (() => Promise<never>) | null;

beforeAll(async () => {
  const journalOf = (journal: Journal) => ({
    append: (entry: Parameters<Journal["append"]>[0]) => failToAppend?.() ?? journal.append(entry),
    appendLate: journal.appendLate,
  });
  server = await serve(
    decidingSenders(BUDGET_MS, () => decide()),
    journalOf,
    { maxConcurrent: 1, maxQueued: 0 },
  );
});

afterAll(() => server.remove());

beforeEach(() => {
  decide = allow;
  failToAppend = null;
});

const url = (command = COMMAND) => tencentChatUrl(server.url, command);
const postGift = () => post(url(), GIFT);

async function expectAllowed(answer: Promise<{ status: number; json: unknown }>): Promise<void> {
  const startedAt = performance.now();
  const { status, json } = await answer;
  expect({ status, json }).toEqual({ status: 200, json: ALLOWED });
  expect(performance.now() - startedAt).toBeLessThan(CUT_OFF_MS);
}

test.each<[what: string, decision: () => Decision | Promise<Decision>]>([
  ["never decides", () => NEVER],
  ["throws", fail],
  ["rejects", () => Promise.reject(new Error("no balance"))],
  ["refuses with a code that the document does not know", () => refuse("no", { code: 7 })],
])("passes if the handler %s", async (_what, decision) => {
  decide = decision;
  await expectAllowed(postGift());
});

test.each<[what: string, failure: () => Promise<never>]>([
  ["fails", () => Promise.reject(new Error("disk is full"))],
  ["hangs", () => NEVER],
])("passes if the journal %s", async (_what, failure) => {
  failToAppend = failure;
  await expectAllowed(postGift());
});

test.each<[what: string, body: string]>([
  ["empty", ""],
  ["not JSON", "<gift/>"],
  ["too long", JSON.stringify({ ...GIFT, Padding: "x".repeat(1 << 20) })],
  ["unlike the document", JSON.stringify({ ...GIFT, GiftWater: "rose" })],
  ["another command's", JSON.stringify({ ...GIFT, CallbackCommand: "Live.CallbackAfterCreateRoom" })],
])("passes if the body is %s", (_what, body) => expectAllowed(send(url(), { body })));

test("passes if the body never ends", async () => {
  const socket = openSocket(server.url);
  socket.write(`${headOf(url().slice(server.url.length), 500)}{"GiftWater":`);
  await expectAllowed(socket.answer());
  socket.destroy();
});

test("passes if there is no room for another callback", async () => {
  const { promise, resolve } = Promise.withResolvers<Decision>();
  decide = () => promise;
  const first = postGift();
  await waitUntil(() => server.load().running === 1);
  await expectAllowed(postGift());
  resolve(allow());
  await expectAllowed(first);
});

test.each([
  [refuse("balance too low", { code: 102_101 }), { ...ALLOWED, ErrorCode: 102_101, ErrorInfo: "balance too low" }],
  [refuse("closed", { code: 1 }), { ...ALLOWED, ErrorCode: 1, ErrorInfo: "closed" }],
  [refuse("closed"), { ...ALLOWED, ErrorCode: 102_100, ErrorInfo: "closed" }],
])("is refused by %j", async (decision, reply) => {
  decide = () => decision;
  expect(await postGift()).toMatchObject({ status: 200, json: reply });
});

test("the switch in the list of callbacks is no command", async () => {
  const command = "Live.CallbackBeforeCallBackNotBlock";
  expect(await post(url(command), { CallbackCommand: command })).toMatchObject({ status: 200, json: ALLOWED });
  expect(await server.newestEntry()).toMatchObject({ status: "quarantined", reason: expect.stringMatching(/^unknown-command/) });
});

function fail(): never {
  throw new Error("no balance");
}
