import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { createDeciderClient, createOpenImClient, createOperatorClient, createTencentChatClient, type decider } from "../../src/clients.ts";
import type { Call } from "../cli/conform/servers/right.ts";
import { type SmallServer, serveAnswer } from "../cli/conform/servers/serve.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({
    IMHOOK_TENCENT_CHAT_APPS: "1400000000:tok",
    IMHOOK_OPENIM_APPS: "shop:s3cr3t",
    IMHOOK_OPERATOR_TOKEN: "operator-secret",
  });
});

afterAll(() => app.remove());

describe("the client of Tencent Chat", () => {
  const post = (token?: string) =>
    createTencentChatClient({ baseUrl: app.url, ...(token === undefined ? {} : { token }) }).POST(
      "/tencent-chat/Sns.CallbackBlackListAdd",
      {
        params: { query: { SdkAppid: "1400000000" } },
        body: { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [{ From_Account: "alice", To_Account: "mallory" }] },
      },
    );

  test("posts a typed callback and signs it", async () => {
    const { data, response } = await post("tok");
    expect({ status: response.status, data }).toEqual({ status: 200, data: { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" } });
    expect(await app.newestEntry()).toMatchObject({
      command: "Sns.CallbackBlackListAdd",
      status: "accepted",
      authentication: "signed",
      actor: "alice",
    });
  });

  test.each([{ token: undefined }, { token: "wrong" }])("is rejected with the token $token", async ({ token }) => {
    const { error, response } = await post(token);
    expect(response.status).toBe(403);
    expect(error).toMatchObject({ ActionStatus: "FAIL" });
  });
});

describe("the client of OpenIM", () => {
  const post = (secret?: string) =>
    createOpenImClient({ baseUrl: app.url, ...(secret === undefined ? {} : { credentials: { name: "shop", secret } }) }).POST(
      "/openim/callbackBeforeAddBlackCommand",
      { body: { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" } },
    );

  test("posts a typed callback with credentials and an operation id", async () => {
    const { data } = await post("s3cr3t");
    expect(data).toMatchObject({ actionCode: 0, nextCode: 0 });
    expect(await app.newestEntry()).toMatchObject({
      command: "callbackBeforeAddBlackCommand",
      status: "accepted",
      authentication: "secret",
      traceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test.each([{ secret: undefined }, { secret: "wrong" }])("is rejected with the secret $secret", async ({ secret }) => {
    expect((await post(secret)).response.status).toBe(401);
  });
});

describe("the client of the operator API", () => {
  test("lists callbacks", async () => {
    const { data } = await createOperatorClient({ baseUrl: app.operatorUrl, token: "operator-secret" }).GET("/api/callbacks", {
      params: { query: { limit: 1 } },
    });
    expect(data?.items).toHaveLength(1);
  });

  test.each([null, undefined, "wrong"])("is rejected with the token %p", async (token) => {
    const { error, response } = await createOperatorClient({ baseUrl: app.operatorUrl, token }).GET("/api/relations");
    expect(response.status).toBe(401);
    expect(error).toMatchObject({ status: 401 });
  });
});

describe("the client of a decider", () => {
  const OLD = `whsec_${Buffer.alloc(24, 1).toString("base64")}`;
  const NEW = `whsec_${Buffer.alloc(24, 2).toString("base64")}`;
  const question: decider.Question = {
    entry: "019a9f1c-7a00-7000-8000-000000000001",
    rule: "ask-moderation",
    sender: "openim",
    app: "shop",
    command: "callbackBeforeAddBlackCommand",
    event: "user.blocking",
    receivedAt: 1767350400123,
    deadline: 800,
    decisions: ["allow", "refuse"],
    ...{ actor: "mira", targets: ["spam"], group: null, message: null, texts: [], platform: null, clientAddress: null },
    request: { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" },
  };
  let calls: Call[];
  let server: SmallServer;

  beforeAll(async () => {
    server = await serveAnswer((call) => {
      calls.push(call);
      return { status: 200, text: '{"decision":"pass"}', headers: { "content-type": "application/json" } };
    });
  });

  beforeEach(() => {
    calls = [];
  });

  afterAll(() => server.close());

  const ask = (secrets?: readonly string[]) =>
    createDeciderClient({ url: `${server.url}/any/path?of=it`, ...(secrets && { secrets }) }).POST("/decide", { body: question });

  test("posts a typed question to the URL of the decider, and reads its answer", async () => {
    expect((await ask()).data).toEqual({ decision: "pass" });
    const { url, text, headers } = calls[0] as Call;
    expect(`${url.pathname}${url.search}`).toBe("/any/path?of=it");
    expect(JSON.parse(text)).toEqual(question);
    expect(headers).toMatchObject({ "content-type": "application/json", "webhook-id": question.entry });
    expect(headers["webhook-signature"]).toBeUndefined();
  });

  test.each([OLD, NEW])("signs it with each of its secrets, one of them %s", async (secret) => {
    await ask([OLD, NEW]);
    const { text, headers } = calls[0] as Call;
    expect(new Webhook(secret).verify(text, headers as Record<string, string>)).toEqual(question);
  });

  test("does not take another text for a secret", () => {
    expect(() => createDeciderClient({ url: server.url, secrets: ["swordfish"] })).toThrow("a secret must be whsec_ and 24 to 64 bytes");
  });
});
