import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { ListStore } from "../../../src/rules/lists/list-store.ts";
import { openListStore } from "../../../src/rules/lists/open-list-store.ts";
import { send } from "../../support/http.ts";
import { ORIGIN } from "../../support/origin.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { expectDocumented } from "./expect-documented.ts";

const FAR = 4_102_444_800_000;
const LONG = "x".repeat(4097);
const FILED = { name: "words", match: "text" as const, file: "lists/words.txt" };

let app: TestApp;
/** The store that the rules file's values come from. */
let store: ListStore;

beforeAll(async () => {
  app = await startTestApp();
  store = openListStore({ path: join(app.config.dataDirectory, "operator.sqlite") });
});

afterAll(async () => {
  await store.close();
  await app.remove();
});

beforeEach(async () => {
  await store.define([{ name: "spammers", match: "value", file: null }, FILED]);
  for (const list of ["spammers", "words"])
    for (const source of ["file", "inline", "operator"] as const) await store.replace(list, source, [], ORIGIN);
});

const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  expectDocumented(
    app.operatorUrl,
    method,
    path,
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } },
  );

const importText = (text: string | Buffer, type = "text/plain", query = "") =>
  expectDocumented(app.operatorUrl, "POST", `/api/lists/spammers/imports${query}`, { body: text, headers: { "content-type": type } });

const valuesOf = async (list: string, query = "") => (await ask("GET", `/api/lists/${list}/values${query}`)).json.items;

describe("lists", () => {
  test("are those that the rules file defines", async () => {
    await store.replace("words", "file", ["casino", "lottery"], ORIGIN);
    await store.replace("words", "inline", ["casino"], ORIGIN);
    const words = { ...FILED, size: 2, sources: { file: 2, inline: 1, operator: 0 } };
    const { json } = await ask("GET", "/api/lists");
    expect(json.items).toEqual([
      { name: "spammers", match: "value", file: null, size: 0, sources: { file: 0, inline: 0, operator: 0 } },
      words,
    ]);
    expect((await ask("GET", "/api/lists/words")).json).toEqual(words);
  });

  test.each([
    ["GET", "/api/lists/nobody", undefined],
    ["GET", "/api/lists/nobody/values", undefined],
    ["POST", "/api/lists/nobody/values", { value: "a" }],
    ["DELETE", "/api/lists/nobody/values?value=a", undefined],
    ["GET", "/api/lists/nobody/imports", undefined],
  ])("%s %s is not found", async (method, path, body) => {
    const { status, json } = await ask(method, path, body);
    expect([status, json.detail]).toEqual([404, "the rules file defines no list nobody"]);
  });
});

describe("a value", () => {
  test("is added, changed and removed", async () => {
    const added = (await ask("POST", "/api/lists/spammers/values", { value: "bot 1/%?&=", expiresAt: FAR, note: "why" })).json;
    expect(added).toEqual({ value: "bot 1/%?&=", source: "operator", addedAt: expect.any(Number), expiresAt: FAR, note: "why" });
    const changed = (await ask("POST", "/api/lists/spammers/values", { value: "bot 1/%?&=" })).json;
    expect(changed).toEqual({ ...added, expiresAt: null, note: null });
    expect(await valuesOf("spammers")).toEqual([changed]);
    const path = `/api/lists/spammers/values?value=${encodeURIComponent("bot 1/%?&=")}`;
    expect((await ask("DELETE", path)).json).toEqual(changed);
    expect((await ask("DELETE", path)).status).toBe(404);
    expect(await valuesOf("spammers")).toEqual([]);
  });

  test.each([
    [{}, "body must have required property 'value'"],
    [{ value: "" }, "body/value must NOT have fewer than 1 characters"],
    [{ value: LONG }, "body/value must NOT have more than 4096 characters"],
    [{ value: 17 }, "body/value must be string"],
    [{ value: "a", expiresAt: "2030" }, "body/expiresAt must be integer,null"],
    [{ value: "a", expiresAt: 1 }, "expiresAt must be in the future"],
    [{ value: "a", notes: "x" }, 'body has the unknown field "notes"'],
    [["a"], "body must be object"],
  ])("that does not fit the document is refused, case %#", async (body, detail) => {
    const { status, json } = await ask("POST", "/api/lists/spammers/values", body);
    expect([status, json.detail]).toEqual([400, detail]);
  });

  test.each([
    ["phrases", "***", "The word has no letter that is compared."],
    ["phrases", "x".repeat(101), "The word is longer than 100 letters."],
    ["links", "(", "The pattern cannot be used: missing closing ): `(`."],
    ["links", "a*", "The pattern matches the empty text."],
  ])("that the list %s cannot have is refused: %s", async (list, value, detail) => {
    await store.define([
      { name: "phrases", match: "text", file: null },
      { name: "links", match: "pattern", file: null },
    ]);
    const { status, json } = await ask("POST", `/api/lists/${list}/values`, { value });
    expect([status, json.detail]).toEqual([400, detail]);
    const imported = await expectDocumented(app.operatorUrl, "POST", `/api/lists/${list}/imports`, {
      body: JSON.stringify({ value }),
      headers: { "content-type": "application/x-ndjson" },
    });
    expect(imported.json).toMatchObject({ added: 0, invalid: 1, problems: [{ line: 1, problem: detail }] });
    expect(await valuesOf(list)).toEqual([]);
  });

  test("of the list's file cannot be removed here", async () => {
    await store.replace("words", "file", ["casino"], ORIGIN);
    const { status, json } = await ask("DELETE", "/api/lists/words/values?value=casino");
    expect(status).toBe(404);
    expect(json.detail).toBe('"casino" was not added to the list words here; it comes from the list\'s file');
  });

  test.each([
    ["text/plain", "{}", 415, "the content type must be application/json"],
    ["application/json", "{", 400, /^the body cannot be read: /],
    ["application/json", '{"value":"a","__proto__":{"note":"x"}}', 400, /./],
    ["application/json", JSON.stringify({ value: LONG, note: "x".repeat(70_000) }), 413, "the body has at most 65536 bytes"],
  ])("in a body that cannot be used is refused, case %#", async (type, body, status, detail) => {
    const answer = await expectDocumented(app.operatorUrl, "POST", "/api/lists/spammers/values", {
      body,
      headers: { "content-type": type },
    });
    expect(answer.status).toBe(status);
    expect(answer.json.detail).toEqual(typeof detail === "string" ? detail : expect.stringMatching(detail));
  });

  test("is found by text and source, page by page", async () => {
    await store.replace("words", "inline", ["casino", "prize"], ORIGIN);
    for (const value of ["casino", "cash", "lottery"]) await ask("POST", "/api/lists/words/values", { value });
    const inWords = (items: Array<{ value: string; source: string }>) => items.map(({ value, source }) => `${value} ${source}`);
    expect(inWords(await valuesOf("words", "?search=cas"))).toEqual(["cash operator", "casino inline", "casino operator"]);
    expect(inWords(await valuesOf("words", "?source=inline"))).toEqual(["casino inline", "prize inline"]);
    const first = (await ask("GET", "/api/lists/words/values?limit=2")).json;
    const second = (await ask("GET", `/api/lists/words/values?limit=3&cursor=${first.next}`)).json;
    expect(inWords([...first.items, ...second.items])).toEqual([
      "cash operator",
      "casino inline",
      "casino operator",
      "lottery operator",
      "prize inline",
    ]);
    expect(second.next).toBeNull();
    expect((await ask("GET", "/api/lists/words/values?cursor=nonsense")).status).toBe(400);
  });
});

describe("an import", () => {
  test("of plain text has one value per line", async () => {
    const { status, json } = await importText(
      "\ufeffbot_1\r\n\r\n# a comment\n\\#tag\n  bot_2  \nbot_1",
      "text/plain; charset=utf-8",
      "?note=review",
    );
    expect(status).toBe(200);
    expect(json).toMatchObject({ state: "done", lines: 6, added: 3, changed: 0, unchanged: 1, invalid: 0, problems: [] });
    expect(await valuesOf("spammers")).toMatchObject([
      { value: "#tag", note: "review" },
      { value: "bot_1", note: "review" },
      { value: "bot_2", note: "review" },
    ]);
  });

  test("of JSON lines has one object per line", async () => {
    const lines = [{ value: "a" }, { value: "b", expiresAt: FAR + 1, note: "own" }].map((line) => JSON.stringify(line)).join("\n");
    const { json } = await importText(lines, "application/x-ndjson", `?expiresAt=${FAR}&note=common`);
    expect(json).toMatchObject({ state: "done", lines: 2, added: 2 });
    expect(await valuesOf("spammers")).toMatchObject([
      { value: "a", expiresAt: FAR, note: "common" },
      { value: "b", expiresAt: FAR + 1, note: "own" },
    ]);
  });

  test("skips lines that are no value, and says which", async () => {
    const lines = ['{"value":"a"}', "nonsense", '{"value":""}', '{"value":"b","expiresAt":1}', '{"value":"c","x":1}', '{"value":"d"}'];
    const { json } = await importText(
      Buffer.concat([Buffer.from(lines.join("\n")), Buffer.from([0x0a, 0xff, 0xfe])]),
      "application/x-ndjson",
    );
    expect(json).toMatchObject({ state: "done", lines: 7, added: 2, invalid: 5 });
    expect(json.problems).toEqual([
      { line: 2, problem: expect.stringMatching(/^the line is not JSON: /) },
      { line: 3, problem: "/value must NOT have fewer than 1 characters" },
      { line: 4, problem: "expiresAt must be in the future" },
      { line: 5, problem: 'request has the unknown field "x"' },
      { line: 7, problem: "the line is not in UTF-8" },
    ]);
  });

  test("lists ten problems at most, and holds little of a line that does not end", async () => {
    const { json } = await importText(`${`${"x".repeat(5000)}\n`.repeat(12)}${"y".repeat(1_000_000)}`);
    expect(json).toMatchObject({ lines: 13, invalid: 13, added: 0 });
    expect(json.problems).toHaveLength(10);
  });

  test("can be watched", async () => {
    const before = (await ask("GET", "/api/lists/spammers/imports")).json.items.length;
    const { json } = await importText("a\nb");
    expect((await ask("GET", "/api/lists/spammers/imports")).json.items).toHaveLength(Math.min(20, before + 1));
    expect((await ask("GET", "/api/lists/spammers/imports")).json.items[0]).toEqual(json);
    expect((await ask("GET", "/api/lists/words/imports")).json.items).toEqual([]);
  });

  test.each(["application/json", "text/csv", ""])("of the type %j is refused", async (type) => {
    const { status, json } = await importText("a", type);
    expect([status, json.detail]).toEqual([415, `the content type must be text/plain or application/x-ndjson, not ${type || "missing"}`]);
  });

  test.each(["?expiresAt=2026-01-01", "?expiresAt=0", "?expiresAt=soon"])("with %s is refused", async (query) => {
    const { status, json } = await importText("a", "text/plain", query);
    expect([status, json.detail]).toEqual([400, expect.stringContaining("expiresAt must be")]);
  });

  test("that expires after a time counts it from now", async () => {
    const before = Date.now();
    await importText("short-lived", "text/plain", "?expiresAt=30d");
    const items = await valuesOf("spammers", "?search=short-lived");
    expect(items).toMatchObject([{ value: "short-lived" }]);
    expect(items[0].expiresAt - before).toBeGreaterThanOrEqual(30 * 86_400_000);
    expect(items[0].expiresAt).toBeLessThanOrEqual(Date.now() + 30 * 86_400_000);
  });

  test("of 20,000 values leaves room for other requests meanwhile", async () => {
    const text = Array.from({ length: 20_000 }, (_value, index) => `bot_${index}`).join("\n");
    const [imported, added] = await Promise.all([importText(text), ask("POST", "/api/lists/spammers/values", { value: "a" })]);
    expect(imported.json).toMatchObject({ lines: 20_000, added: 20_000, bytes: text.length });
    expect(added.status).toBe(200);
    expect((await ask("GET", "/api/lists/spammers")).json.size).toBe(20_001);
  });
});

describe("changes by web pages", () => {
  const own = () => new URL(app.operatorUrl).origin;

  test.each([
    ["POST", "/api/lists/spammers/imports", "text/plain", "bot_1"],
    ["POST", "/api/lists/spammers/values", "application/json", '{"value":"bot_1"}'],
    ["DELETE", "/api/lists/spammers/values?value=bot_2", "text/plain", ""],
  ])("of other sites are refused without a token: %s %s", async (method, path, type, body) => {
    await ask("POST", "/api/lists/spammers/values", { value: "bot_2" });
    const port = new URL(app.operatorUrl).port;
    for (const headers of [
      { origin: "https://example.com" },
      { origin: "null" },
      { origin: `http://127.0.0.1:${Number(port) + 1}` },
      { origin: `http://localhost:${port}` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: own(), "sec-fetch-site": "cross-site" },
    ]) {
      const { status } = await send(`${app.operatorUrl}${path}`, {
        method,
        body,
        headers: { "content-type": type, ...headers } as Record<string, string>,
      });
      expect([status, headers]).toEqual([403, headers]);
    }
    expect((await valuesOf("spammers")).map(({ value }: { value: string }) => value)).toEqual(["bot_2"]);
  });

  test("of this address are made", async () => {
    const { status } = await ask(
      "POST",
      "/api/lists/spammers/values",
      { value: "bot_1" },
      { origin: own(), "sec-fetch-site": "same-origin" },
    );
    expect(status).toBe(200);
  });

  test("need no more than the token if there is one, and nothing less", async () => {
    const closed = await startTestApp({ IMHOOK_OPERATOR_TOKEN: "a-long-token-for-this-test" });
    const other = openListStore({ path: join(closed.config.dataDirectory, "operator.sqlite") });
    await other.define([{ name: "spammers", match: "value", file: null }]);
    const post = (headers: Record<string, string>) =>
      send(`${closed.operatorUrl}/api/lists/spammers/imports`, { body: "bot_1", headers: { "content-type": "text/plain", ...headers } });
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: "Bearer wrong" })).status).toBe(401);
    expect((await other.get("spammers"))?.size).toBe(0);
    expect((await post({ authorization: "Bearer a-long-token-for-this-test", origin: "https://console.example.com" })).status).toBe(200);
    expect((await other.get("spammers"))?.size).toBe(1);
    await other.close();
    await closed.remove();
  });

  test("cannot be asked for beforehand: there is no answer to a preflight", async () => {
    const { status, headers } = await send(`${app.operatorUrl}/api/lists/spammers/values`, {
      method: "OPTIONS",
      headers: { origin: own(), "access-control-request-method": "DELETE" },
    });
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, POST, DELETE");
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
