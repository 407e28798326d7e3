import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { get, send } from "../../support/http.ts";
import { answersIn, openRaw } from "../../support/raw.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";

/** Headers that tell browsers how to treat an answer. */
const PROTECTION = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'self';base-uri 'self';font-src 'self';form-action 'self';frame-ancestors 'self';img-src 'self' data:;" +
    "object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "SAMEORIGIN",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};
const TRANSPORT = ["content-type", "content-length", "date", "connection"];
const PROBLEM = "application/problem+json";

describe("on loopback without a token", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });

  afterAll(() => app.remove());

  test.each(["/health", "/api/callbacks", "/nowhere"])(
    "%s has these headers and no others, none of them for other origins",
    async (path) => {
      const { headers } = await get(`${app.operatorUrl}${path}`, { origin: "https://example.com" });
      const others = Object.fromEntries(Object.entries(headers).filter(([name]) => !TRANSPORT.includes(name)));
      expect(others).toEqual(PROTECTION);
    },
  );

  test.each(["localhost", "LOCALHOST:8081", "127.0.0.1", "127.0.0.1:8081", "127.1.2.3", "[::1]", "[::1]:8081"])(
    "answers under the name %s",
    async (host) => {
      expect((await get(`${app.operatorUrl}/api/callbacks`, { host })).status).toBe(200);
    },
  );

  test.each([
    "example.com",
    "example.com:8081",
    "127.0.0.1.example.com",
    "localhost.example.com",
    "example.com@localhost.example.org",
    "10.0.0.1",
    "0.0.0.0",
    "127.1",
    "2130706433",
    "[::]",
    "[::ffff:127.0.0.1",
    "::1",
    "x".repeat(99),
  ])("rejects the name %j", async (host) => {
    for (const path of ["/health", "/api/callbacks", "/nowhere"]) {
      const response = await get(`${app.operatorUrl}${path}`, { host });
      expect({ status: response.status, type: response.headers["content-type"] }).toEqual({ status: 421, type: PROBLEM });
      expect(response.json).toEqual({
        type: "about:blank",
        title: "Misdirected Request",
        status: 421,
        code: "unknown-host",
        detail: expect.any(String),
      });
    }
  });

  test("rejects a request without a host name", async () => {
    const connection = openRaw(app.operatorUrl);
    connection.write("GET /api/callbacks HTTP/1.1\r\nConnection: close\r\n\r\n");
    expect(answersIn(await connection.closed)).toMatchObject([{ status: 421 }]);
  });

  test("answers a malformed request with problem details", async () => {
    const connection = openRaw(app.operatorUrl);
    connection.write("garbage\r\n\r\n");
    const [answer] = answersIn(await connection.closed);
    expect(answer).toMatchObject({ status: 400, headers: { "content-type": "application/problem+json" } });
    expect(JSON.parse(answer?.body ?? "")).toMatchObject({ title: "Bad Request", status: 400 });
  });

  test("the callback listener answers a malformed request in a way that makes every sender continue", async () => {
    const connection = openRaw(app.url);
    connection.write("garbage\r\n\r\n");
    const [answer] = answersIn(await connection.closed);
    const failed = { ActionStatus: "FAIL", ErrorCode: 0, actionCode: 0, errCode: 0, nextCode: 0 };
    expect(answer).toMatchObject({ status: 400, headers: { "content-type": "application/json; charset=utf-8" } });
    expect(JSON.parse(answer?.body ?? "")).toMatchObject(failed);
  });

  test("the callback listener answers under any name", async () => {
    expect(
      (await send(`${app.url}/openim/callbackAfterAddFriendCommand`, { headers: { host: "im.example.com" }, body: "{}" })).status,
    ).toBe(200);
  });
});

test("guessing the token is slowed down; paths without a token are not", async () => {
  const app = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "t0ken" });
  const guess = () => get(`${app.operatorUrl}/api/callbacks`, { authorization: "Bearer wrong" });
  for (let number = 0; number < 6; number += 1) expect((await guess()).status).toBe(401);
  const startedAt = performance.now();
  const guessed = guess().then(({ status }) => ({ status, seconds: Math.round((performance.now() - startedAt) / 1000) }));
  expect((await get(`${app.operatorUrl}/health`)).status).toBe(200);
  expect((await guessed).status).toBe(401);
  expect((await guessed).seconds).toBeGreaterThanOrEqual(1);
  await app.remove();
});

test("with a token it answers under any host name", async () => {
  const app = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "t0ken" });
  const headers = { host: "operator.example.com", authorization: "Bearer t0ken" };
  expect((await get(`${app.operatorUrl}/api/callbacks`, headers)).status).toBe(200);
  expect((await get(`${app.operatorUrl}/api/callbacks`, { host: "operator.example.com" })).status).toBe(401);
  await app.remove();
});
