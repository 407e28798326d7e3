import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { get, post, send } from "../support/http.ts";
import { openRaw } from "../support/raw.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

let app: TestApp;

function useApp(settings: Record<string, string>): void {
  beforeAll(async () => {
    app = await startTestApp(settings);
  });
  afterAll(() => app.remove());
}

describe("the callback port", () => {
  useApp({ IMHOOK_OPENIM_APPS: "main:secret", IMHOOK_OPENIM_ADDRESSES: "192.0.2.1" });

  test.each([
    { path: "/health", json: { status: "ok" } },
    { path: "/health/?from=balancer", json: { status: "ok" } },
    { path: "//health", json: { status: "ok" } },
    { path: "/ready", json: { ready: true } },
  ])("answers GET $path, without credentials and from any address", async ({ path, json }) => {
    expect(await get(`${app.url}${path}`)).toMatchObject({
      status: 200,
      json,
      headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", connection: "close" },
    });
  });

  test("answers HEAD without a body", async () => {
    expect(await send(`${app.url}/ready`, { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  test("counts and records nothing of it", async () => {
    const { failures, refusals, recorded } = (await get(`${app.operatorUrl}/api/statistics`)).json;
    expect({ failures, refusals, recorded }).toEqual({
      failures: {},
      refusals: [],
      recorded: { accepted: 0, quarantined: 0, duplicate: 0 },
    });
    expect(app.logLines.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  test.each([
    { method: "POST", path: "/health" },
    { method: "GET", path: "/health/x" },
    { method: "GET", path: "/Health" },
  ])("takes $method $path for a wrong path", async ({ method, path }) => {
    expect((await send(`${app.url}${path}`, { method })).status).toBe(404);
  });
});

describe("with paths of one's own", () => {
  useApp({ IMHOOK_HEALTH_PATH: "-/alive/", IMHOOK_READY_PATH: "/" });

  test.each([
    { path: "/-/alive", status: 200 },
    { path: "/health", status: 404 },
    { path: "/", status: 200 },
    { path: "/ready", status: 404 },
  ])("GET $path gets $status", async ({ path, status }) => {
    expect((await get(`${app.url}${path}`)).status).toBe(status);
  });
});

describe("switched off", () => {
  useApp({ IMHOOK_HEALTH_PATH: "off", IMHOOK_READY_PATH: "off" });

  test.each(["/health", "/ready", "/off", "/"])("GET %s gets 404", async (path) => {
    expect((await get(`${app.url}${path}`)).status).toBe(404);
  });
});

test("while imhook stops, it is not ready", async () => {
  const stopping = await startTestApp();
  const connection = openRaw(stopping.url);
  await new Promise((resolve) => connection.socket.once("connect", resolve));
  const closed = stopping.close();
  connection.write("GET /ready HTTP/1.1\r\nHost: x\r\n\r\n");
  expect(await connection.received(/\}$/)).toMatch(/^HTTP\/1\.1 503 .*\{"ready":false\}$/s);
  await closed;
  await stopping.remove();
});

describe("with a path prefix", () => {
  const BODY = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "a", blackUserID: "b" };

  useApp({ IMHOOK_PATH_PREFIX: "chat/hooks/" });

  test("the URL has it", () => {
    expect(app.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/chat\/hooks$/);
  });

  test.each([
    { path: "/openim", status: 200 },
    { path: "//openim/sample/callbackBeforeAddBlackCommand/", status: 200 },
    { path: "/nobody", status: 404 },
  ])("a callback below it to $path gets $status", async ({ path, status }) => {
    expect((await post(`${app.url}${path}`, BODY)).status).toBe(status);
  });

  test("other paths get 404, and the answer says where the senders are", async () => {
    for (const path of ["/openim", "/chat/openim", "/chat/hook/openim", "/openim/chat/hooks"]) {
      const { status, json } = await post(`${new URL(app.url).origin}${path}`, BODY);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(json.errMsg).toBe("no sender at this path; there are /chat/hooks/tencent-chat, /chat/hooks/openim");
    }
  });

  test("health checks stay where they are", async () => {
    expect((await get(`${new URL(app.url).origin}/health`)).status).toBe(200);
    expect((await get(`${app.url}/health`)).status).toBe(404);
  });
});
