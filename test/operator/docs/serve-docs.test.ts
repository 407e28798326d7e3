import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import Koa from "koa";
import { type Listener, listen } from "../../../src/http/listen.ts";
import { serveDocs } from "../../../src/operator/docs/serve-docs.ts";
import { get, send } from "../../support/http.ts";
import { startTestApp } from "../../support/start.ts";

const PAGE = "<!DOCTYPE html><p>imhook";

let folder: string;
let built: Listener;
let notBuilt: Listener;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-docs-test-"));
  const site = join(folder, "site");
  await mkdir(join(site, "folder.html"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(site, ".hidden.txt"), "secret");
  await writeFile(join(site, "index.html"), PAGE);
  await writeFile(join(site, "redoc.standalone.js"), "export {};");
  await writeFile(join(site, "openim.json"), "{}");
  await writeFile(join(site, "imhook@.service"), "[Unit]");
  built = await serve(site);
  notBuilt = await serve(join(folder, "nowhere"));
});

afterAll(async () => {
  await Promise.all([built.close(), notBuilt.close()]);
  await rm(folder, { recursive: true });
});

test.each([
  ["/docs/", "text/html; charset=utf-8", PAGE],
  ["/docs/index.html", "text/html; charset=utf-8", PAGE],
  ["/docs/index.html?page=1", "text/html; charset=utf-8", PAGE],
  ["/docs/redoc.standalone.js", "text/javascript; charset=utf-8", "export {};"],
  ["/docs/openim.json", "application/json; charset=utf-8", "{}"],
  ["/docs/imhook@.service", "application/octet-stream", "[Unit]"],
])("%s comes as %s", async (path, type, text) => {
  const response = await get(`${built.url}${path}`);
  expect(response).toMatchObject({ status: 200, text });
  expect(response.headers).toMatchObject({
    "content-type": type,
    "content-length": String(text.length),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": "frame-ancestors 'none'",
  });
});

test("/docs leads to /docs/, where the links of the pages hold", async () => {
  expect(await get(`${built.url}/docs`)).toMatchObject({ status: 302, headers: { location: "/docs/" } });
});

test("HEAD comes without the body", async () => {
  const response = await send(`${built.url}/docs/`, { method: "HEAD" });
  expect(response).toMatchObject({ status: 200, text: "", headers: { "content-length": String(PAGE.length) } });
});

test("what a browser has is not sent again, until it is built anew", async () => {
  const { etag } = (await get(`${built.url}/docs/`)).headers;
  const asked = { "if-none-match": String(etag) };
  expect(await get(`${built.url}/docs/`, asked)).toMatchObject({ status: 304, text: "" });
  await utimes(join(folder, "site/index.html"), new Date(), new Date(Date.now() + 5000));
  expect(await get(`${built.url}/docs/`, asked)).toMatchObject({ status: 200, text: PAGE });
});

test.each([
  "/docs/../secret.txt",
  "/docs/..%2fsecret.txt",
  "/docs/%2e%2e/secret.txt",
  "/docs/%2e%2e%2fsecret.txt",
  "/docs/..\\secret.txt",
  "/docs//etc/passwd",
  "/docs/./index.html",
  "/docs/.hidden.txt",
  "/docs/index.html/",
  "/docs/index.html%00.js",
  "/docs/folder.html",
  "/docs/missing.html",
  "/docs/site/index.html",
  "/docsindex.html",
  "/documents",
  `/docs/${"a".repeat(9000)}.html`,
])("%s reaches nothing", async (path) => {
  const response = await get(`${built.url}${path}`);
  expect({ status: response.status, text: response.text }).toEqual({ status: 404, text: "Not Found" });
});

test.each(["POST", "PUT", "DELETE"])("%s is left to others", async (method) => {
  expect((await send(`${built.url}/docs/`, { method })).status).toBe(404);
});

describe("before it is built", () => {
  test.each(["/docs/", "/docs/index.html"])("%s says how to", async (path) => {
    expect(await get(`${notBuilt.url}${path}`)).toMatchObject({ status: 404, text: expect.stringContaining("npm run docs") });
  });
});

test("the operator listener has it under /docs, and asks for no token there", async () => {
  const app = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "t0ken" });
  expect(await get(`${app.operatorUrl}/docs`)).toMatchObject({ status: 302 });
  expect([200, 404]).toContain((await get(`${app.operatorUrl}/docs/`)).status);
  expect(await get(`${app.operatorUrl}/docs/nothing.html`)).toMatchObject({ status: 404, json: { status: 404 } });
  expect((await get(`${app.operatorUrl}/api/relations`)).status).toBe(401);
  await app.remove();
});

function serve(site: string): Promise<Listener> {
  const app = new Koa();
  app.use(serveDocs(site));
  return listen(app.callback(), "127.0.0.1", 0);
}
