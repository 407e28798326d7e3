import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../support/http.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

const BLOCK = { callbackCommand: "callbackBeforeAddBlackCommand", ownerUserID: "mira", blackUserID: "spam" };

let open: TestApp;
let closed: TestApp;

beforeAll(async () => {
  open = await startTestApp();
  closed = await startTestApp({ IMHOOK_OPENIM_APPS: "north:secret" });
});

afterAll(() => Promise.all([open.remove(), closed.remove()]));

test.each<[given: string, headers: Record<string, string>, status: number]>([
  ["a server", {}, 200],
  ["a page of another site", { origin: "https://example.com", "sec-fetch-site": "cross-site" }, 403],
  ["a page of another port", { "sec-fetch-site": "same-site" }, 403],
  ["a page without a site", { origin: "null" }, 403],
  ["the address bar", { "sec-fetch-site": "none" }, 200],
])("an app without credentials and a call of %s: %s", async (_given, headers, status) => {
  const entries = (await open.entries()).length;
  const response = await post(`${open.url}/openim`, BLOCK, headers);
  expect({ status: response.status, recorded: (await open.entries()).length - entries }).toEqual({
    status,
    recorded: status === 200 ? 1 : 0,
  });
});

test("a call that shows the secret may come from anywhere", async () => {
  const response = await post(`${closed.url}/openim/north:secret`, BLOCK, { origin: "https://example.com" });
  expect(response.status).toBe(200);
});
