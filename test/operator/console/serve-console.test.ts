import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import Koa from "koa";
import { type Listener, listen } from "../../../src/http/listen.ts";
import { serveConsole } from "../../../src/operator/console/serve-console.ts";
import { get, send } from "../../support/http.ts";

const PAGE = "<!doctype html><p>imhook";
const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

let folder: string;
let built: Listener;
let notBuilt: Listener;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-console-test-"));
  const site = join(folder, "site");
  await mkdir(join(site, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(site, "index.html"), PAGE);
  await writeFile(join(site, "assets/index-a1b2.js"), "export {};");
  await writeFile(join(site, "assets/index-a1b2.js.br"), "brotli");
  await writeFile(join(site, "assets/index-a1b2.js.gz"), "gzip");
  built = await serve(site);
  notBuilt = await serve(join(folder, "nowhere"));
});

afterAll(async () => {
  await Promise.all([built.close(), notBuilt.close()]);
  await rm(folder, { recursive: true });
});

/** Serves the console; what it leaves to others is answered with 418. */
async function serve(site: string): Promise<Listener> {
  const app = new Koa();
  app.use(serveConsole(site));
  app.use((context) => {
    context.status = 418;
  });
  return listen(app.callback(), "127.0.0.1", 0);
}

describe("the page", () => {
  test.each(["/", "/callbacks", "/callbacks/019a9f1c-7a00-7000-8000-000000000001?status=quarantined", "/apix", "/%zz"])(
    "is at %s for a browser, which asks again each time",
    async (path) => {
      const { status, headers, text } = await get(`${built.url}${path}`, BROWSER);
      expect({ status, text, cached: headers["cache-control"] }).toEqual({ status: 200, text: PAGE, cached: "no-cache" });
    },
  );

  test("loads nothing from elsewhere, has no script of its own, and stands in no frame", async () => {
    const policy = String((await get(`${built.url}/`, BROWSER)).headers["content-security-policy"]).split("; ");
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:/);
  });

  test.each(["/api/callbacks", "/api", "/docs/", "/health", "/ready", "/metrics"])("is not at %s", async (path) => {
    expect((await get(`${built.url}${path}`, BROWSER)).status).toBe(418);
  });

  test.each([{}, { accept: "*/*" }, { accept: "application/json" }, { accept: "image/avif,*/*;q=0.8" }])(
    "is not for a program: %j",
    async (headers) => {
      for (const path of ["/", "/nowhere"]) expect((await get(`${built.url}${path}`, headers as Record<string, string>)).status).toBe(418);
    },
  );

  test("is not for other methods than GET and HEAD", async () => {
    expect((await send(`${built.url}/`, { headers: BROWSER })).status).toBe(418);
    expect(await send(`${built.url}/`, { method: "HEAD", headers: BROWSER })).toMatchObject({ status: 200, text: "" });
  });

  test("says how to build it if it is not built", async () => {
    const { status, text } = await get(`${notBuilt.url}/callbacks`, BROWSER);
    expect({ status, text }).toEqual({ status: 404, text: expect.stringContaining("npm run console") });
  });
});

describe("an asset", () => {
  test.each([
    { accepted: "", encoding: undefined, text: "export {};" },
    { accepted: "gzip", encoding: "gzip", text: "gzip" },
    { accepted: "gzip, deflate, br", encoding: "br", text: "brotli" },
    { accepted: "br;q=0, gzip", encoding: "gzip", text: "gzip" },
  ])("comes in the best encoding of '$accepted' and is kept", async ({ accepted, encoding, text }) => {
    const answer = await get(`${built.url}/assets/index-a1b2.js`, { "accept-encoding": accepted });
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
      vary: "Accept-Encoding",
    });
    expect(answer.headers["content-encoding"]).toBe(encoding);
  });

  test.each(["/assets/index-c3d4.js", "/assets/..%2findex.html", "/assets/../../secret.txt", "/assets/%2e%2e/secret.txt", "/assets/"])(
    "%s does not exist",
    async (path) => {
      expect((await get(`${built.url}${path}`)).status).toBe(418);
    },
  );
});
