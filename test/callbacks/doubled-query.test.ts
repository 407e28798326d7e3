import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { signatureOf } from "../../src/senders/tencent-chat/authenticate.ts";
import { post, type Response } from "../support/http.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

// Proxies that rewrite an address sometimes send a parameter twice, or the whole query.

const TOKEN = "a-token-of-the-app";
const COMMAND = "Sns.CallbackBlackListAdd";
const BODY = { CallbackCommand: COMMAND, PairList: [{ From_Account: "alice", To_Account: "mallory" }] };
const OPENIM = "callbackBeforeAddBlackCommand";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: `1400000000:${TOKEN}`, IMHOOK_OPENIM_APPS: "sample:a-secret-of-openim" });
});

afterAll(() => app.remove());

/** The query of a signed callback, sent now. */
function signedQuery(): string {
  const RequestTime = String(Math.floor(Date.now() / 1000));
  return new URL(tencentChatUrl("http://x", COMMAND, { RequestTime, Sign: signatureOf(TOKEN, RequestTime) })).search.slice(1);
}

const send = (query: string): Promise<Response> => post(`${app.url}/tencent-chat?${query}`, BODY);

describe("equal values count once", () => {
  test.each<[given: string, change: (query: string) => string]>([
    ["the app", (query) => `${query}&SdkAppid=1400000000`],
    ["the command", (query) => `${query}&CallbackCommand=${COMMAND}`],
    ["the signature", (query) => `${query}&${/Sign=[0-9a-f]+/.exec(query)}`],
    ["the time, in lower case", (query) => `${query}&${/RequestTime=[0-9]+/.exec(query)?.[0].toLowerCase()}`],
    ["the whole query", (query) => `${query}&${query}`],
    ["the whole query, in lower case", (query) => `${query}&${query.replaceAll(/([^&=]+)=/g, (name) => name.toLowerCase())}`],
    ["the whole query with its question mark", (query) => `${query}?${query}`],
    ["the whole query three times", (query) => `${query}&${query}&${query}`],
  ])("%s", async (_given, change) => {
    expect(await send(change(signedQuery()))).toMatchObject({ status: 200, json: { ActionStatus: "OK" } });
    const entry = await app.newestEntry();
    expect(entry).toMatchObject({ command: COMMAND, status: "accepted", authentication: "signed" });
    expect(entry.query).not.toMatch(/Sign=[0-9a-f]/i);
  });

  test("OpenIM's command and key", async () => {
    const query = "command=callbackBeforeAddBlackCommand&key=e30%3D";
    const url = `${app.url}/openim/sample:a-secret-of-openim?${query}&${query}`;
    const body = { callbackCommand: OPENIM, ownerUserID: "mira", blackUserID: "spam" };
    expect(await post(url, body)).toMatchObject({ status: 200 });
    expect(await app.newestEntry()).toMatchObject({ command: OPENIM, status: "accepted" });
  });
});

describe("different values are named", () => {
  test.each<[given: string, parameter: string]>([
    ["SdkAppid", "SdkAppid=1400000001"],
    ["Sign", "Sign=00"],
    ["RequestTime", "requesttime=1"],
  ])("%s: the call is refused", async (name, parameter) => {
    const { status, json } = await send(`${signedQuery()}&${parameter}`);
    expect({ status, json }).toEqual({
      status: 400,
      json: { ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: `${name} is given 2 times, with different values` },
    });
  });

  test.each<[given: string, parameter: string, reason: string]>([
    ["CallbackCommand", "CallbackCommand=Sns.CallbackFriendAdd", `the request names both ${COMMAND} and Sns.CallbackFriendAdd`],
    ["ClientIP", "clientip=203.0.113.8", "ClientIP is given 2 times, with different values"],
    ["OptPlatform", "OptPlatform=Web&OptPlatform=Mac", "OptPlatform is given 3 times, with different values"],
  ])("%s: the callback is proven, and is quarantined", async (_given, parameter, reason) => {
    expect(await send(`${signedQuery()}&${parameter}`)).toMatchObject({ status: 200, json: { ActionStatus: "OK" } });
    expect(await app.newestEntry()).toMatchObject({ status: "quarantined", reason: expect.stringContaining(reason) });
  });
});
