import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createOpenImClient, createOperatorClient, createTencentChatClient } from "../../src/clients.ts";
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
