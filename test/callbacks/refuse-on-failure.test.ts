import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Command } from "../../src/callbacks/command.ts";
import type { Decision } from "../../src/callbacks/decision.ts";
import { createFail } from "../../src/callbacks/fail.ts";
import type { CallbackRequest } from "../../src/callbacks/request.ts";
import type { CallbackLog } from "../../src/log/bounded-log.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { post } from "../support/http.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { waitUntil } from "../support/wait-until.ts";

const CLOSED = "callbackBeforeAddBlackCommand";
const OPEN = "callbackBeforeAddFriendCommand";
const BUDGET_MS = 400;
const REFUSED = { actionCode: 0, errCode: 5000, nextCode: 1 };

/** Of both commands. */
const BODY = { ownerUserID: "alice", blackUserID: "bob", fromUserID: "alice", toUserID: "bob" };

let decide: () => Promise<Decision>;

const sender = createOpenIm({
  apps: [{ name: "sample", secret: null }],
  budget: BUDGET_MS,
  decisions: { [CLOSED]: () => decide(), [OPEN]: () => decide() },
  refuseOnFailure: new Set([CLOSED]),
});

let server: TestServer;

beforeAll(async () => {
  server = await serve([sender], (journal) => journal, { maxConcurrent: 1, maxQueued: 0 });
});

afterAll(() => server.remove());

beforeEach(() => {
  decide = async () => ({ kind: "allow" });
});

function call(command: string, body: string | object = BODY) {
  return post(`${server.url}/openim/sample/${command}`, typeof body === "string" ? body : { callbackCommand: command, ...body });
}

describe("a command whose policy is to refuse", () => {
  test.each<[string, string, () => ReturnType<typeof call>]>([
    [
      "deadline",
      "a late handler",
      () => {
        decide = () => new Promise(() => {});
        return call(CLOSED);
      },
    ],
    [
      "error",
      "a handler that fails",
      () => {
        decide = () => Promise.reject(new Error("broken"));
        return call(CLOSED);
      },
    ],
    [
      "error",
      "a decision that makes no legal reply",
      () => {
        decide = async () => ({ kind: "refuse", code: 1, message: "no" });
        return call(CLOSED);
      },
    ],
    ["quarantine", "a body that does not match the document", () => call(CLOSED, { ownerUserID: 7 })],
    ["quarantine", "a body that is not JSON", () => call(CLOSED, "{")],
  ])("is refused because of %s: %s", async (cause, _name, send) => {
    expect(await send()).toMatchObject({ status: 200, json: REFUSED });
    await waitUntil(async () => (await server.newestEntry())?.decision?.fallback === cause);
    expect(await server.newestEntry()).toMatchObject({
      command: CLOSED,
      decision: { kind: "refuse", fallback: cause },
      decidedBy: { by: "fallback", name: null },
    });
  });

  test("is refused under overload", async () => {
    const { promise, resolve } = Promise.withResolvers<Decision>();
    decide = () => promise;
    const first = call(OPEN);
    await waitUntil(async () => server.load().running === 1);
    const before = server.counts().fallbacks.overload;
    expect(await call(CLOSED)).toMatchObject({ status: 200, json: REFUSED });
    expect(await call(OPEN)).toMatchObject({ status: 200, json: { nextCode: 0 } });
    expect(server.counts().fallbacks.overload).toBe(before + 2);
    resolve({ kind: "allow" });
    await first;
  });

  test("is refused if imhook itself fails", () => {
    const fail = createFail(pino({ enabled: false }) as CallbackLog);
    const answerTo = (name: string) => {
      const command = sender.commands.get(name) as Command;
      const request = { command, body: { json: {} }, remoteAddress: "" } as unknown as CallbackRequest;
      return JSON.parse(fail(sender, request, request, new Error("bug")).text);
    };
    expect(answerTo(CLOSED)).toMatchObject(REFUSED);
    expect(answerTo(OPEN)).toMatchObject({ nextCode: 0 });
  });

  test("is allowed if its handler allows it", async () => {
    expect(await call(CLOSED)).toMatchObject({ status: 200, json: { nextCode: 0 } });
    expect(await server.newestEntry()).toMatchObject({ decision: { kind: "allow" }, decidedBy: { by: "handler" } });
  });
});

test("other commands are allowed if nobody decides", async () => {
  decide = () => Promise.reject(new Error("broken"));
  expect(await call(OPEN)).toMatchObject({ status: 200, json: { nextCode: 0 } });
  expect(await server.newestEntry()).toMatchObject({ decision: { kind: "allow", fallback: "error" }, decidedBy: { by: "fallback" } });
});
