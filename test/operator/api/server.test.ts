import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { EntrySummary } from "../../../generated/operator.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { VERSION } from "../../../src/version.ts";
import { get, post, type Response, type Sent, send } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

const BLOCK = "Sns.CallbackBlackListAdd";
const UNKNOWN_ID = "019a9f1c-7a00-7000-8000-000000000001";
/** A user id with characters that are special in SQL, in LIKE or in a URL. */
const AWKWARD_USER = "O'Brien \"%_*;--&=+#\u0000\u{1F600}";

const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(readDocument("operator"), "operator");

let app: TestApp;
/** All entries, newest first. */
let all: EntrySummary[];

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000,1400000001", IMHOOK_OPENIM_APPS: "sample" });
  await block("alice", "mallory");
  await block("bob", "alice");
  await block(AWKWARD_USER, "bob");
  await block("alice", "mallory", { SdkAppid: "1400000001" });
  await post(tencentChatUrl(app.url, "Sns.CallbackAddedLater"), { CallbackCommand: "Sns.CallbackAddedLater" });
  await post(`${app.url}/openim/addBlackCommand`, { callbackCommand: "addBlackCommand", ownerUserID: "alice", blackUserID: "eve" });
  await post(`${app.url}/openim/callbackBeforeAddBlackCommand`, { callbackCommand: "callbackBeforeAddBlackCommand" });
  all = (await ask("/api/callbacks")).json.items;
});

afterAll(() => app.remove());

describe("health and readiness", () => {
  test("the process is alive", async () => {
    const { json } = await expectAnswer("/health");
    expect(json).toEqual({ status: "ok", version: VERSION, uptimeSeconds: expect.any(Number) });
  });

  test("callbacks can be accepted", async () => {
    expect((await expectAnswer("/ready")).json).toEqual({
      ready: true,
      checks: { journal: "ok", relations: "ok", workers: "ok" },
      workers: { wanted: 1, ready: 1, died: 0 },
      operatorFile: "ok",
      series: "ok",
      deliveries: "ok",
    });
  });
});

describe("the list of callbacks", () => {
  test("contains every entry, newest first", () => {
    expect(all.map(({ command, actor }) => [command, actor])).toEqual([
      ["callbackBeforeAddBlackCommand", null],
      ["callbackBeforeAddBlackCommand", "alice"],
      ["Sns.CallbackAddedLater", null],
      [BLOCK, "alice"],
      [BLOCK, AWKWARD_USER],
      [BLOCK, "bob"],
      [BLOCK, "alice"],
    ]);
  });

  test.each([
    { query: "", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: "sender=openim", found: [0, 1] },
    { query: "sender=tencent-chat", found: [2, 3, 4, 5, 6] },
    { query: "app=1400000001", found: [3] },
    { query: "app=sample", found: [0, 1] },
    { query: "app=1400000002", found: [] },
    { query: `command=${BLOCK}`, found: [3, 4, 5, 6] },
    { query: "command=Sns.CallbackAddedLater", found: [2] },
    { query: "command=callbackBeforeAddBlackCommand", found: [0, 1] },
    { query: "command=addBlackCommand", found: [] },
    { query: "command=sns.callbackblacklistadd", found: [] },
    { query: "status=accepted", found: [1, 3, 4, 5, 6] },
    { query: "status=quarantined", found: [0, 2] },
    { query: "status=duplicate", found: [] },
    { query: "user=alice", found: [1, 3, 5, 6] },
    { query: "user=mallory", found: [3, 6] },
    { query: "user=ALICE", found: [] },
    { query: "user=al", found: [] },
    { query: `user=${encodeURIComponent(AWKWARD_USER)}`, found: [4] },
    { query: "actor=alice", found: [1, 3, 6] },
    { query: "target=alice", found: [5] },
    { query: "actor=bob&target=alice", found: [5] },
    { query: "event=user.blocked", found: [1, 3, 4, 5, 6] },
    { query: "event=user.blocked&user=alice&sender=openim", found: [1] },
    { query: "event=user.unblocked", found: [] },
    { query: "decision=allow", found: [0, 1] },
    { query: "decidedBy=fallback", found: [0] },
    { query: "text=MALLORY", found: [3, 6] },
    { query: "text=addedLater", found: [2] },
    { query: `text=${encodeURIComponent(AWKWARD_USER)}`, found: [4] },
    { query: "text=eve&decision=allow", found: [1] },
    { query: "text=nobody", found: [] },
    { query: "since=0", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: "until=0", found: [] },
    { query: "until=9007199254740991", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: "since=9007199254740991", found: [] },
    { query: "since=1h", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: "until=1h", found: [] },
    { query: "since=2026-01-01", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: "since=2026-01-01T00:00:00Z&until=2026-01-01T00:00:01%2B00:00", found: [] },
    { query: "since=2026-01-01T02:00+02:00", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: "limit=1", found: [0] },
    { query: "limit=1000", found: [0, 1, 2, 3, 4, 5, 6] },
    { query: `user=alice&sender=tencent-chat&app=1400000000&command=${BLOCK}&status=accepted`, found: [5, 6] },
    { query: "user=alice&sender=openim&status=quarantined", found: [] },
    { query: "user=alice&limit=2", found: [1, 3] },
    { query: "sender=tencent-chat&status=quarantined&since=0&until=9007199254740991", found: [2] },
  ])("filters by $query", async ({ query, found }) => {
    const { json } = await expectAnswer("/api/callbacks", `?${query}`);
    expect(json.items).toEqual(found.map((index) => all[index]));
  });

  test.each(["", "user=alice&"])("includes the time `since` and excludes the time `until`, with %j", async (filter) => {
    const pool = (await expectAnswer("/api/callbacks", `?${filter}`)).json.items as EntrySummary[];
    for (const { receivedAt } of pool) {
      const since = (await expectAnswer("/api/callbacks", `?${filter}since=${receivedAt}`)).json.items;
      const until = (await expectAnswer("/api/callbacks", `?${filter}until=${receivedAt}`)).json.items;
      expect(since).toEqual(pool.filter((entry) => entry.receivedAt >= receivedAt));
      expect(until).toEqual(pool.filter((entry) => entry.receivedAt < receivedAt));
    }
    expect(pool.length).toBeGreaterThan(0);
  });

  test.each([
    { filter: "", limit: 1 },
    { filter: "", limit: 2 },
    { filter: "", limit: 7 },
    { filter: "user=alice", limit: 1 },
    { filter: "user=alice", limit: 3 },
    { filter: "sender=tencent-chat", limit: 2 },
    { filter: "status=quarantined", limit: 2 },
  ])("returns each entry once when paged by its cursor: $filter in pages of $limit", async ({ filter, limit }) => {
    const whole = (await expectAnswer("/api/callbacks", `?${filter}`)).json.items;
    const pages = await walk("/api/callbacks", `${filter}&limit=${limit}`);
    expect(pages.flat()).toEqual(whole);
    expect(pages.map((page) => page.length)).toEqual(pages.map((_page, index) => Math.min(limit, whole.length - index * limit)));
  });
});

test("the list of callbacks has bodies and replies if they are asked for", async () => {
  const { items } = (await expectAnswer("/api/callbacks", "?bodies=true&actor=bob")).json;
  expect(items).toEqual([{ ...all[5], body: expect.stringContaining('"bob"'), bodyEncoding: "utf-8", reply: expect.any(Object) }]);
  expect((await expectAnswer("/api/callbacks", "?bodies=false&actor=bob")).json.items).toEqual([all[5]]);
});

describe("the history", () => {
  const blocked = (index: number) => ({ type: "user.blocked", entry: all[index]?.id });

  test.each([
    { query: "target=alice&type=user.blocked&since=7d", found: [5] },
    { query: "user=alice&with=mallory", found: [3, 6] },
    { query: "user=mallory&with=alice", found: [3, 6] },
    { query: "user=alice&with=bob", found: [5] },
    { query: "user=alice", found: [1, 3, 5, 6] },
    { query: "with=alice", found: [1, 3, 5, 6] },
    { query: "actor=alice&sender=openim", found: [1] },
    { query: "actor=alice&target=bob", found: [] },
    { query: "type=user.blocked&app=1400000001", found: [3] },
    { query: "type=user.unblocked", found: [] },
    { query: "until=7d", found: [] },
    { query: `actor=${encodeURIComponent(AWKWARD_USER)}`, found: [4] },
    { query: "group=none", found: [] },
    { query: "", found: [1, 3, 4, 5, 6] },
  ])("filters by $query", async ({ query, found }) => {
    const { json } = await expectAnswer("/api/history", `?${query}`);
    expect(json).toMatchObject({ items: found.map(blocked), next: null });
    expect((await walk("/api/history", `${query}&limit=1`)).flat()).toEqual(json.items);
  });

  test("says what is inferred from an allowed request", async () => {
    const { items } = (await expectAnswer("/api/history", "?user=eve")).json;
    expect(items).toMatchObject([{ actor: "alice", target: "eve", inferred: true, sender: "openim" }]);
  });
});

describe("one callback", () => {
  test("is returned with its texts", async () => {
    for (const summary of all) {
      const { json } = await expectAnswer("/api/callbacks/{id}", "", `/api/callbacks/${summary.id}`);
      expect(json).toMatchObject(summary);
      expect(JSON.parse(json.body)).toHaveProperty(summary.sender === "openim" ? "callbackCommand" : "CallbackCommand");
    }
    expect(all).toHaveLength(7);
  });

  test("is found by its id in upper case as well, because a UUID is case-insensitive", async () => {
    const id = all[0]?.id.toUpperCase() ?? "";
    expect((await ask(`/api/callbacks/${id}`)).json.id).toBe(all[0]?.id);
  });
});

describe("the list of relations", () => {
  test("has its schema, its filters and its cursor", async () => {
    await app.relationsOf();
    const { items } = (await expectAnswer("/api/relations")).json;
    expect(items).toHaveLength(5);
    expect((await walk("/api/relations", "limit=2")).flat()).toEqual(items);
    const found = await expectAnswer("/api/relations", "?sender=tencent-chat&app=1400000000&kind=block&owner=alice&target=mallory");
    expect(found.json.items).toEqual([expect.objectContaining({ owner: "alice", target: "mallory", entry: all[6]?.id })]);
  });
});

describe("a request that does not match the document is rejected with the reason", () => {
  const callbacks = (["limit=0", "limit=1001", "limit=-1", "limit=x", "limit=1.5", "limit=", "limit=1&limit=2"] as const).map((query) => ({
    path: `/api/callbacks?${query}`,
    named: "limit",
  }));

  test.each([
    ...callbacks,
    { path: "/api/relations?limit=1001", named: "limit" },
    { path: "/api/callbacks?sender=telegram", named: "sender" },
    { path: "/api/callbacks?sender=openim&sender=openim", named: "sender" },
    { path: "/api/callbacks?status=lost", named: "status" },
    { path: "/api/callbacks?app=", named: "app" },
    { path: "/api/callbacks?command=", named: "command" },
    { path: "/api/callbacks?user=", named: "user" },
    { path: "/api/callbacks?user=a&user=b", named: "user" },
    { path: "/api/callbacks?since=-1", named: "since" },
    { path: "/api/callbacks?until=1.5", named: "until" },
    { path: "/api/callbacks?cursor=", named: "cursor" },
    { path: "/api/callbacks?cursor=abc", named: "cursor" },
    { path: "/api/callbacks?cursor=%00", named: "cursor" },
    { path: `/api/callbacks?cursor=${UNKNOWN_ID}&cursor=${UNKNOWN_ID}`, named: "cursor" },
    { path: "/api/callbacks?cursor=7-1000", named: "cursor" },
    { path: "/api/events?cursor=", named: "cursor" },
    { path: "/api/events?cursor=7-", named: "cursor" },
    { path: `/api/events?cursor=${UNKNOWN_ID}`, named: "cursor" },
    { path: "/api/relations?cursor=7-1000", named: "cursor" },
    { path: "/api/relations?cursor=abc", named: "cursor" },
    { path: "/api/callbacks?since=yesterday", named: "since must be a time (2026-07-01T12:00:00Z" },
    { path: "/api/callbacks?until=2026-02-30", named: 'not "2026-02-30"' },
    { path: "/api/callbacks?since=1767350400", named: "milliseconds since 1970" },
    { path: "/api/callbacks?since=0&since=1d", named: "since" },
    { path: `/api/relations?cursor=${UNKNOWN_ID}`, named: "cursor" },
    { path: `/api/relations?cursor=${Buffer.from('["a",1,"b","c","d"]').toString("base64url")}`, named: "cursor" },
    { path: "/api/relations?kind=enemy", named: "kind" },
    { path: "/api/callbacks?text=", named: "text" },
    { path: `/api/callbacks?text=${"x".repeat(201)}`, named: "text" },
    { path: "/api/callbacks?bodies=maybe", named: "bodies" },
    { path: "/api/callbacks?event=user.hugged", named: "event" },
    { path: "/api/history?type=user.hugged", named: "type" },
    { path: "/api/history?cursor=7-1000", named: "cursor" },
    { path: "/api/history?since=tomorrow", named: "since" },
    { path: "/api/history?event=user.blocked", named: "event" },
    { path: "/api/callbacks?usr=alice", named: "usr" },
    { path: "/api/callbacks?User=alice", named: "User" },
    { path: "/api/callbacks?user%5B%5D=alice", named: "user[]" },
    { path: "/api/relations?status=accepted", named: "status" },
    { path: "/health?verbose=1", named: "verbose" },
    { path: "/api/callbacks/abc", named: "id" },
    { path: "/api/callbacks/1", named: "id" },
    { path: "/api/callbacks/%00", named: "id" },
    { path: `/api/callbacks/${UNKNOWN_ID}0`, named: "id" },
    { path: "/api/callbacks/%zz", named: "path" },
    { path: "/api/callbacks/%ff", named: "path" },
  ])("GET $path", async ({ path, named }) => {
    expectProblem(await ask(path), 400, named);
  });
});

test.each([
  "/",
  "/api",
  "/nothing",
  "/%zz",
  "/api/callbacks/a/b",
  "/API/callbacks",
  "/tencent-chat",
  "/..%2f..%2fetc%2fpasswd",
  `/api/callbacks/${UNKNOWN_ID}`,
])("there is nothing at %s", async (path) => {
  expectProblem(await ask(path), 404);
});

const PATHS = ["/health", "/ready", "/api/callbacks", `/api/callbacks/${UNKNOWN_ID}`, "/api/relations"];

test.each(PATHS.flatMap((path) => ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"].map((method) => ({ method, path }))))(
  "$method $path is rejected, and Allow names the allowed methods (RFC 9110, section 15.5.6)",
  async ({ method, path }) => {
    const response = await ask(path, { method });
    expectProblem(response, 405);
    expect(response.headers.allow).toMatch(/\bGET\b/);
  },
);

test.each(["/health", "/ready", "/api/callbacks?limit=2", "/api/relations"])(
  "HEAD %s answers as GET does, without a body (RFC 9110, section 9.1)",
  async (path) => {
    const [head, whole] = [await ask(path, { method: "HEAD" }), await ask(path)];
    expect({ status: head.status, text: head.text }).toEqual({ status: whole.status, text: "" });
    expect(head.headers["content-type"]).toBe(whole.headers["content-type"]);
  },
);

describe("with a token", () => {
  const token = "t0k3n with space";
  let guarded: TestApp;

  beforeAll(async () => {
    guarded = await startTestApp({ IMHOOK_OPERATOR_TOKEN: token });
  });

  // The right token clears the count of wrong ones, so that the tests are not slowed down.
  afterEach(() => get(`${guarded.operatorUrl}/api/callbacks`, { authorization: `Bearer ${token}` }));

  afterAll(() => guarded.remove());

  test.each<{ given: string; headers: Record<string, string> }>([
    { given: "no header", headers: {} },
    { given: "a wrong token", headers: { authorization: "Bearer wrong" } },
    { given: "the start of the token", headers: { authorization: `Bearer ${token.slice(0, -1)}` } },
    { given: "more than the token", headers: { authorization: `Bearer ${token}x` } },
    { given: "the token in upper case", headers: { authorization: `Bearer ${token.toUpperCase()}` } },
    { given: "an empty token", headers: { authorization: "Bearer " } },
    { given: "the token without a scheme", headers: { authorization: token } },
    { given: "another scheme", headers: { authorization: `Basic ${Buffer.from(`:${token}`).toString("base64")}` } },
    { given: "another scheme with the token", headers: { authorization: `Token ${token}` } },
  ])("$given is rejected on every path that requires the token", async ({ headers }) => {
    for (const path of [
      "/api/callbacks",
      `/api/callbacks/${UNKNOWN_ID}`,
      "/api/relations",
      "/api/callbacks?limit=0",
      "/api/callbacks/abc",
    ]) {
      const response = await get(`${guarded.operatorUrl}${path}`, headers);
      expectProblem(response, 401);
      expect(response.headers["www-authenticate"]).toMatch(/^Bearer\b/);
    }
  });

  test.each(["Bearer", "bearer", "BEARER"])(
    "the right one is accepted with the scheme written %s (RFC 9110, section 11.1)",
    async (scheme) => {
      const response = await get(`${guarded.operatorUrl}/api/callbacks`, { authorization: `${scheme} ${token}` });
      expect({ status: response.status, json: response.json }).toEqual({ status: 200, json: { items: [], next: null } });
    },
  );

  test.each(["/health", "/ready"])("%s needs no token", async (path) => {
    expect((await get(`${guarded.operatorUrl}${path}`)).status).toBe(200);
  });
});

const HOSTILE = [
  "'",
  '"',
  "' OR '1'='1",
  "'; DROP TABLE entry; --",
  "%",
  "_",
  "*",
  "alic_",
  "alice%",
  "\\",
  "\u0000",
  "alice\u0000",
  "\u0000alice",
  "\ufeffalice",
  "alice ",
  "../../etc/passwd",
  "{{7*7}}",
  "__proto__",
  "\u{1F600}",
  "x".repeat(10_000),
].map((text) => ({ value: encodeURIComponent(text) }));
const BROKEN_ESCAPES = ["%zz", "%", "%ff", "%ED%A0%80", "%C0%80"].map((value) => ({ value }));

test.each([...HOSTILE, ...BROKEN_ESCAPES])("a filter that matches nothing finds nothing: $value", async ({ value }) => {
  const callbacks = ["user", "command", "app"].map((filter) => ["/api/callbacks", filter] as const);
  const relations = ["owner", "target", "app"].map((filter) => ["/api/relations", filter] as const);
  for (const [path, filter] of [...callbacks, ...relations]) {
    const { json } = await expectAnswer(path, `?${filter}=${value}`);
    expect({ path, filter, json }).toEqual({ path, filter, json: { items: [], next: null } });
  }
  expect((await expectAnswer("/api/callbacks")).json.items).toHaveLength(all.length);
});

describe("while another process", () => {
  let own: TestApp;
  let other: DatabaseSync;

  beforeEach(async () => {
    own = await startTestApp();
    other = new DatabaseSync(join(own.config.dataDirectory, "journal.sqlite"));
  });

  afterEach(async () => {
    other.close();
    await own.remove();
  });

  /** The first answer of `/ready` with a status; the parts are checked once per second. */
  async function readyWith(status: number): Promise<Response> {
    let response = await get(`${own.operatorUrl}/ready`);
    await waitUntil(async () => {
      if (response.status === status) return true;
      response = await get(`${own.operatorUrl}/ready`);
      return false;
    });
    return response;
  }

  test("locks the journal, imhook is not ready and says why; afterwards it is ready again", async () => {
    other.exec("BEGIN IMMEDIATE");
    const { status, json } = await readyWith(503);
    expect({ status, json }).toEqual({
      status: 503,
      json: {
        ready: false,
        checks: { journal: expect.stringContaining("is locked by another process"), relations: "ok", workers: "ok" },
        workers: { wanted: 1, ready: 1, died: 0 },
        operatorFile: "ok",
        series: "ok",
        deliveries: "ok",
      },
    });
    expect(schemaErrors("/paths/~1ready/get/responses/503/content/application~1json/schema", json)).toBeNull();
    expect((await get(`${own.operatorUrl}/health`)).status).toBe(200);
    other.exec("ROLLBACK");
    await readyWith(200);
  });

  test("has damaged the journal, the answer reveals nothing internal, and the log does", async () => {
    other.exec("ALTER TABLE entry RENAME TO hidden");
    const response = await get(`${own.operatorUrl}/api/callbacks`);
    other.exec("ALTER TABLE hidden RENAME TO entry");
    expectProblem(response, 500);
    expect(response.text).not.toContain("entry");
    const err = expect.objectContaining({ message: "no such table: entry" });
    expect(own.logLines).toContainEqual(expect.objectContaining({ level: 50, err }));
    expect((await get(`${own.operatorUrl}/api/callbacks`)).status).toBe(200);
  });
});

function block(actor: string, target: string, parameters: Record<string, string> = {}): Promise<Response> {
  const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: actor, To_Account: target }] };
  return post(tencentChatUrl(app.url, BLOCK, parameters), body);
}

async function ask(path: string, sent: Sent = { method: "GET" }): Promise<Response> {
  const response = await send(`${app.operatorUrl}${path}`, sent);
  expectNothingInternal(response);
  return response;
}

/** Requests a path and validates the answer against the schema of `documentedPath`. */
async function expectAnswer(documentedPath: string, query = "", path = documentedPath): Promise<Response> {
  const response = await ask(`${path}${query}`);
  const pointer = `/paths/${escapePointer(documentedPath)}/get/responses/200/content/application~1json/schema`;
  expect({ query, status: response.status, errors: schemaErrors(pointer, response.json) }).toEqual({ query, status: 200, errors: null });
  expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
  return response;
}

function expectProblem(response: Response, status: number, named = ""): void {
  expect({ status: response.status, type: response.headers["content-type"] }).toEqual({ status, type: "application/problem+json" });
  expect(schemaErrors("/components/schemas/Problem", response.json)).toBeNull();
  expect(response.json).toEqual({
    type: "about:blank",
    title: expect.stringMatching(/./),
    status,
    code: expect.stringMatching(/^[a-z-]+$/),
    detail: expect.stringContaining(named),
  });
  expect(response.json.detail).not.toBe("");
  expectNothingInternal(response);
}

function expectNothingInternal({ text }: Response): void {
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.[tj]s:\d|sqlite|select .* from|no such table/i);
}

async function walk(path: string, query: string): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  let next: string | null = null;
  do {
    const { json } = await expectAnswer(path, `?${query}${next === null ? "" : `&cursor=${encodeURIComponent(next)}`}`);
    pages.push(json.items);
    next = json.next;
  } while (next !== null);
  return pages;
}

/** Validates a value against the schema at a JSON pointer of the operator API's document; null if it matches. */
function schemaErrors(pointer: string, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `operator#${pointer}` });
  return validate(value) ? null : validate.errors;
}

function escapePointer(path: string): string {
  return encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));
}
