import { connect } from "node:net";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { OpenAPIBackend } from "openapi-backend";
import { allow } from "../../src/callbacks/decision.ts";
import type { Sender } from "../../src/callbacks/sender.ts";
import { decidingSenders } from "../support/deciding.ts";
import { post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { headOf, openSocket } from "../support/raw-socket.ts";
import { serve, type TestServer } from "../support/serve.ts";
import { startTestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

const BLOCK = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" };
const UNBLOCK = { callbackCommand: "callbackAfterRemoveBlackCommand", ownerUserID: "mira", blackUserID: "spam" };

let server: TestServer | undefined;

afterEach(async () => {
  jest.restoreAllMocks();
  await server?.remove();
  server = undefined;
});

test("openapi-backend's own handleRequest routes and validates every command", async () => {
  const stock = OpenAPIBackend.prototype.handleRequest;
  const handled: unknown[] = [];
  jest.spyOn(OpenAPIBackend.prototype, "handleRequest").mockImplementation(async function (this: OpenAPIBackend, request, ...rest) {
    const outcome = await stock.call(this, request, ...rest);
    handled.push([request.path, this.handleRequest === OpenAPIBackend.prototype.handleRequest, outcome.status]);
    return outcome;
  });
  server = await serve(decidingSenders(3000, allow));
  for (const { sender, command, examples } of documentedCommands) {
    const url = sender === "openim" ? `${server.url}/openim/${command}` : tencentChatUrl(server.url, command);
    expect((await post(url, examples[0]?.body)).status).toBe(200);
  }
  expect(handled).toEqual(documentedCommands.map(({ sender, command }) => [`/${sender}/${command}`, true, "accepted"]));
});

describe("whatever throws, the answer is one that the sender decodes, and nothing is acknowledged", () => {
  const failing = (part: Partial<Sender>) => decidingSenders(3000, allow).map((sender) => ({ ...sender, ...part }));
  const fail = (): never => {
    throw new Error("a bug");
  };

  test.each<[part: string, senders: () => Sender[], before: number, after: number]>([
    ["identify", () => failing({ identify: fail }), 500, 500],
    ["readParameters", () => failing({ readParameters: fail }), 500, 500],
    ["authenticate", () => failing({ authenticate: fail }), 500, 500],
  ])("%s", async (_part, senders, before, after) => {
    server = await serve(senders());
    const answers = [await post(`${server.url}/openim`, BLOCK), await post(`${server.url}/openim`, UNBLOCK)];
    expect(answers.map(({ status }) => status)).toEqual([before, after]);
    // OpenIM reads the body whatever the status is.
    for (const { json } of answers) expect(json).toMatchObject({ actionCode: 0, errCode: 0, nextCode: 0 });
    const url = tencentChatUrl(server.url, "Sns.CallbackBlackListAdd");
    const answer = await post(url, { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [] });
    expect({ status: answer.status, json: answer.json }).toMatchObject({ status: 500, json: { ActionStatus: "FAIL", ErrorCode: 0 } });
    expect(await server.newestEntry()).toBeUndefined();
    expect(server.counts().failures.internal).toBe(3);
    expect(server.messages).toContain("callback failed");
    expect(server.load()).toMatchObject({ running: 0, waiting: 0 });
  });
});

describe("a call that is not proven", () => {
  test.each<[given: string, path: string, status: number]>([
    ["a wrong secret", "/openim/north:guess/callbackBeforeAddBlackCommand", 401],
    ["an unknown app", "/openim/west/callbackBeforeAddBlackCommand", 403],
    ["no signature", tencentChatUrl("", "Sns.CallbackBlackListAdd"), 403],
    ["an unknown path", "/elsewhere", 404],
  ])("%s: is answered before its body has come, and its connection is closed", async (_given, path, status) => {
    const app = await startTestApp({ IMHOOK_OPENIM_APPS: "north:secret", IMHOOK_TENCENT_CHAT_APPS: "1400000000:token" });
    try {
      const socket = openSocket(app.url);
      socket.write(headOf(path, 1_000_000));
      expect(await socket.answer()).toMatchObject({ status });
      await socket.ended();
      expect(await app.entries()).toEqual([]);
    } finally {
      await app.remove();
    }
  });

  test("reads its answer though it has sent more than is read of it", async () => {
    const app = await startTestApp({ IMHOOK_OPENIM_APPS: "north:secret" });
    try {
      const body = "x".repeat(1_000_000);
      for (let round = 0; round < 3; round += 1) {
        const received = await sendAll(
          app.url,
          `${headOf("/openim/north/callbackBeforeAddBlackCommand", body.length)}${body.slice(0, 60_000)}`,
        );
        expect(received).toMatch(/^HTTP\/1.1 401 .*\r\n/);
        expect(received).toMatch(/Connection: close\r\n/i);
      }
    } finally {
      await app.remove();
    }
  });
});

/** Sends a text at once and resolves with all that comes back until the other side closes. */
function sendAll(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });
}
