import { expect, test } from "@jest/globals";
import Koa from "koa";
import { listen } from "../../../src/http/listen.ts";
import { readJsonBody } from "../../../src/operator/api/read-json-body.ts";
import { send } from "../../support/http.ts";
import { openRaw } from "../../support/raw.ts";

const LONG_MS = 60_000;

async function serve(withinMs: number) {
  const app = new Koa();
  app.on("error", () => {});
  app.use(async (context) => {
    context.body = { read: await readJsonBody(context, withinMs) };
  });
  return listen(app.callback(), "127.0.0.1", 0);
}

test("a body that comes in time is read", async () => {
  const listener = await serve(LONG_MS);
  const { json } = await send(`${listener.url}/`, { headers: { "content-type": "application/json" }, body: '{"a":1}' });
  expect(json).toEqual({ read: { a: 1 } });
  await listener.close();
});

test("the connection of a body that does not come in time is closed", async () => {
  const listener = await serve(50);
  const connection = openRaw(listener.url);
  connection.write('POST / HTTP/1.1\r\nHost: imhook\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"token":');
  expect(await connection.closed).not.toContain("200 OK");
  await listener.close();
});
