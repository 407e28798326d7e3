import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestApp, type TestApp } from "../support/start.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_OPENIM_APPS: "shop:s3cr3t" });
});

afterAll(() => app.remove());

test("what is no HTTP is logged without the bytes that came, for they may hold credentials", async () => {
  const basic = Buffer.from("shop:s3cr3t").toString("base64");
  const request = `POST /openim HTTP/1.1\r\nHost: x\r\nAuthorization: Basic ${basic}\r\nContent-Length: 2\r\n\r\n{}`;
  // The second one is broken while the first is being answered.
  connect(Number(new URL(app.url).port), "127.0.0.1")
    .on("error", () => {})
    .end(`${request}garbage ${request}`);
  await until(() => app.logLines.some(({ reason }) => reason === "malformed-request"));
  expect(app.logLines.find(({ reason }) => reason === "malformed-request")).toMatchObject({ remoteAddress: "127.0.0.1" });
  expect(JSON.stringify(app.logLines)).not.toMatch(new RegExp(`${basic}|s3cr3t|garbage`));
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
