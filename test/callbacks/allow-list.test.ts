import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { signatureOf } from "../../src/senders/tencent-chat/authenticate.ts";
import { type Sent, send } from "../support/http.ts";
import { refuses } from "../support/sender-rules.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

const SENDER_ADDRESS = "203.0.113.7";
const BLOCK = { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [{ From_Account: "alice", To_Account: "mallory" }] };
const OPENIM_BLOCK = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" };

describe("behind a trusted proxy, with allow lists", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      IMHOOK_TENCENT_CHAT_APPS: "1400000000,1400000001:t0ken",
      IMHOOK_OPENIM_APPS: "sample,shop:s3cr3t",
      IMHOOK_TENCENT_CHAT_ADDRESSES: "203.0.113.0/24",
      IMHOOK_OPENIM_ADDRESSES: "127.0.0.3,203.0.113.7",
      IMHOOK_TRUSTED_PROXIES: "127.0.0.1,127.0.0.4",
    });
  });

  afterAll(() => app.remove());

  test.each<{ given: string; from?: string; forwardedFor?: string | string[]; recorded: string | null }>([
    { given: "an allowed client", forwardedFor: SENDER_ADDRESS, recorded: SENDER_ADDRESS },
    { given: "an allowed client, mapped", forwardedFor: `::ffff:${SENDER_ADDRESS}`, recorded: SENDER_ADDRESS },
    { given: "an allowed client, in two headers", forwardedFor: ["198.51.100.1", SENDER_ADDRESS], recorded: SENDER_ADDRESS },
    { given: "an allowed client behind two proxies", forwardedFor: `${SENDER_ADDRESS}, 127.0.0.4`, recorded: SENDER_ADDRESS },
    { given: "an allowed address that a foreign client names", forwardedFor: `${SENDER_ADDRESS}, 198.51.100.1`, recorded: null },
    { given: "a foreign client", forwardedFor: "198.51.100.1", recorded: null },
    { given: "the proxy itself", recorded: null },
    { given: "an allowed address that an untrusted peer names", from: "127.0.0.2", forwardedFor: SENDER_ADDRESS, recorded: null },
  ])("$given", async ({ from, forwardedFor, recorded }) => {
    const before = (await app.entries()).length;
    const headers: Sent["headers"] = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
    const response = await call({ headers, ...(from === undefined ? {} : { localAddress: from }) });
    expect(response.status).toBe(recorded === null ? 403 : 200);
    if (recorded === null) expect(await app.entries()).toHaveLength(before);
    else expect(await app.newestEntry()).toMatchObject({ remoteAddress: recorded, authentication: "address", status: "accepted" });
  });

  test("an allowed peer needs no proxy", async () => {
    const response = await callOpenIm("sample", { localAddress: "127.0.0.3" });
    expect(response.status).toBe(200);
    expect(await app.newestEntry()).toMatchObject({ remoteAddress: "127.0.0.3", authentication: "address" });
  });

  test("a secret counts for more than an address", async () => {
    expect((await callOpenIm("shop:s3cr3t", { localAddress: "127.0.0.3" })).status).toBe(200);
    expect(await app.newestEntry()).toMatchObject({ app: "shop", authentication: "secret" });
  });

  test("a signature counts for more than an address", async () => {
    const RequestTime = String(Math.floor(Date.now() / 1000));
    const parameters = { SdkAppid: "1400000001", RequestTime, Sign: signatureOf("t0ken", RequestTime) };
    const headers = { "x-forwarded-for": SENDER_ADDRESS };
    await send(tencentChatUrl(app.url, BLOCK.CallbackCommand, parameters), { headers, body: JSON.stringify(BLOCK) });
    expect(await app.newestEntry()).toMatchObject({ app: "1400000001", authentication: "signed" });
  });

  test("an allowed address does not stand in for a secret", async () => {
    expect((await callOpenIm("shop", { localAddress: "127.0.0.3" })).status).toBe(401);
  });

  test("a secret does not stand in for an allowed address", async () => {
    expect((await callOpenIm("shop:s3cr3t", {})).status).toBe(403);
  });

  test("each sender has its own list", async () => {
    expect((await call({ localAddress: "127.0.0.3" })).status).toBe(403);
  });

  test("the refusal is the sender's JSON, lets the operation go on, and is logged with the address", async () => {
    const lines = app.logLines.length;
    const response = await callOpenIm("sample", { headers: { "x-forwarded-for": "198.51.100.1" } });
    expect({ status: response.status, refuses: refuses("openim", response.json) }).toEqual({ status: 403, refuses: false });
    expect(response.json).toMatchObject({ nextCode: 0, errMsg: expect.stringContaining("allow list") });
    expect((await call({})).json).toEqual({ ActionStatus: "FAIL", ErrorCode: 1, ErrorInfo: expect.stringContaining("allow list") });
    expect(app.logLines.slice(lines)).toMatchObject([
      { level: 40, code: "address-not-allowed", sender: "openim", remoteAddress: "198.51.100.1" },
      { level: 40, code: "address-not-allowed", sender: "tencent-chat", remoteAddress: "127.0.0.1" },
    ]);
  });

  test("the refusal does not wait for the body", async () => {
    const socket = connect(Number(new URL(app.url).port), "127.0.0.1");
    socket.write("POST /openim/callbackBeforeAddBlackCommand HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{");
    const [answer] = await new Promise<Buffer[]>((resolve) => socket.once("data", (...data) => resolve(data)));
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1\.1 403 /);
  });

  function call(sent: Sent) {
    return send(tencentChatUrl(app.url, BLOCK.CallbackCommand), { body: JSON.stringify(BLOCK), ...sent });
  }

  function callOpenIm(segment: string, sent: Sent) {
    return send(`${app.url}/openim/${segment}/${OPENIM_BLOCK.callbackCommand}`, { body: JSON.stringify(OPENIM_BLOCK), ...sent });
  }
});

test("without lists and proxies the peer's address is recorded, whatever the header says", async () => {
  const app = await startTestApp();
  const headers = { "x-forwarded-for": "10.0.0.1" };
  await send(tencentChatUrl(app.url, BLOCK.CallbackCommand), { headers, body: JSON.stringify(BLOCK) });
  expect(await app.newestEntry()).toMatchObject({ remoteAddress: "127.0.0.1", authentication: "none" });
  await app.remove();
});
