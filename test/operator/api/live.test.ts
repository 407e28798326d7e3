import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { EventSource } from "eventsource";
import type { EntrySummary } from "../../../generated/operator.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { shareAjv } from "../../../src/openapi/share-ajv.ts";
import { MOST_VIEWERS } from "../../../src/operator/live/hub.ts";
import { findBrowser, openBrowser } from "../../support/browser.ts";
import { get, post, send } from "../../support/http.ts";
import { type LiveFeed, openFeed } from "../../support/live.ts";
import { openRaw } from "../../support/raw.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { openImUrls, tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

const BLOCK = "Sns.CallbackBlackListAdd";
const UNKNOWN = "Sns.CallbackAddedLater";
const TOKEN = "a-token-of-the-operator";

let app: TestApp;
const feeds: LiveFeed[] = [];

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_OPENIM_APPS: "sample", IMHOOK_BODY_LIMIT: "4194304" });
});

afterEach(() => {
  for (const feed of feeds.splice(0)) feed.close();
});

afterAll(() => app.remove());

async function open(query = "", headers: Record<string, string> = {}): Promise<LiveFeed> {
  const feed = await openFeed(app.operatorUrl, query, headers);
  feeds.push(feed);
  return feed;
}

/** A feed that has got everything that was recorded before. */
async function watch(query = "", headers: Record<string, string> = {}): Promise<LiveFeed> {
  const feed = await open(query, headers);
  await feed.live();
  return feed;
}

async function block(actor: string, target: string, requestId?: string): Promise<void> {
  const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: actor, To_Account: target }] };
  const url = tencentChatUrl(app.url, BLOCK, requestId === undefined ? {} : { RequestID: requestId });
  expect((await post(url, body)).status).toBe(200);
}

const decide = (ownerUserID: string) =>
  post(openImUrls(app.url, "callbackBeforeAddBlackCommand").path ?? "", {
    callbackCommand: "callbackBeforeAddBlackCommand",
    ...{ ownerUserID, blackUserID: "mallory" },
  });

const quarantine = () => post(tencentChatUrl(app.url, UNKNOWN), { CallbackCommand: UNKNOWN });

const actorsOf = (summaries: EntrySummary[]) => summaries.map(({ actor }) => actor);

const viewers = async () => (await get(`${app.operatorUrl}/api/statistics`)).json.operator.viewers;

describe("the answer", () => {
  test("has a type and headers that keep proxies from collecting it", async () => {
    const { status, headers } = await watch();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test("is not compressed, whatever the client can read", async () => {
    expect((await watch("", { "accept-encoding": "gzip, br" })).headers["content-encoding"]).toBeUndefined();
  });

  test("has only events that the document describes, with the summaries of the list", async () => {
    const document = readDocument("operator");
    const isEvent = shareAjv()({}).compile({ $ref: "#/components/schemas/LiveEvent", components: document.components });
    const feed = await watch();
    await block("alice", "bob");
    await decide("carol");
    await quarantine();
    await feed.received(3);
    for (const event of feed.events()) expect([event, isEvent(event) ? [] : isEvent.errors]).toEqual([event, []]);
    expect(feed.callbacks()).toEqual((await app.entries("limit=3")).toReversed());
  });

  test("comes over HTTP/1.0, as some proxies ask for it", async () => {
    const connection = openRaw(app.operatorUrl);
    connection.write("GET /api/live HTTP/1.0\r\nHost: localhost\r\n\r\n");
    expect(await connection.received(/"live":true/)).not.toMatch(/transfer-encoding/i);
    connection.socket.destroy();
  });

  test("comes to a client that can read only this type", async () => {
    expect((await watch("", { accept: "text/event-stream" })).status).toBe(200);
  });
});

test("whoever closes the connection is no viewer any more", async () => {
  const feed = await watch();
  const raw = openRaw(app.operatorUrl);
  raw.write("GET /api/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await raw.received(/"live":true/);
  await waitUntil(async () => (await viewers()).open === 2);
  raw.socket.end();
  await raw.closed;
  feed.close();
  await waitUntil(async () => (await viewers()).open === 0);
});

test("HEAD has the same head, and nobody watches", async () => {
  const { open: before } = await viewers();
  const answer = await send(`${app.operatorUrl}/api/live`, { method: "HEAD" });
  expect(answer).toMatchObject({ status: 200, text: "", headers: { "content-type": "text/event-stream; charset=utf-8" } });
  expect(await viewers()).toMatchObject({ open: before, peakOpen: expect.any(Number) });
});

describe("is refused with a problem", () => {
  test.each([
    ["?after=x", 400, "id of an event"],
    ["?after=", 400, "after"],
    ["?after=1&after=2", 400, "after"],
    ["?sender=telegram", 400, "sender"],
    ["?since=yesterday", 400, "since"],
    ["?until=1", 400, "until"],
    ["?limit=1", 400, "limit"],
    ["?usr=alice", 400, "usr"],
  ])("%s", async (query, status, named) => {
    expectProblem(await get(`${app.operatorUrl}/api/live${query}`), status, named);
  });

  test("a place after a callback that never was", async () => {
    await block("alice", "bob");
    const { id } = await app.newestEntry();
    expectProblem(await get(`${app.operatorUrl}/api/live?after=${idLike(String(id))}`), 400, "no callback");
  });

  test.each(["x", "1-", "-1", "1.5", "nothing"])("the last event id %s", async (lastEventId) => {
    expectProblem(await get(`${app.operatorUrl}/api/live`, { "last-event-id": lastEventId }), 400, "id of an event");
  });

  test.each(["application/json", "text/html", "text/event-stream;q=0"])("the type %s", async (accept) => {
    expectProblem(await get(`${app.operatorUrl}/api/live`, { accept }), 406, "text/event-stream");
  });

  test.each(["POST", "DELETE"])("the method %s", async (method) => {
    const answer = await send(`${app.operatorUrl}/api/live`, { method });
    expectProblem(answer, 405, "method");
    expect(answer.headers.allow).toBe("GET, HEAD");
  });
});

function expectProblem(answer: Awaited<ReturnType<typeof get>>, status: number, named: string): void {
  expect(answer).toMatchObject({ status, headers: { "content-type": "application/problem+json" }, json: { status } });
  expect(answer.json.detail).toContain(named);
}

/** An id of the same time that no entry has. */
function idLike(id: string): string {
  return `${id.slice(0, -1)}${id.endsWith("0") ? "f" : "0"}`;
}

describe("filters", () => {
  test.each([
    ["", ["alice", "bob", null]],
    ["?user=alice", ["alice"]],
    ["?user=mallory", ["alice", "bob"]],
    ["?sender=openim", ["bob"]],
    [`?command=${BLOCK}`, ["alice"]],
    ["?status=quarantined", [null]],
    ["?decision=allow", ["bob"]],
    ["?decidedBy=default&sender=openim", ["bob"]],
    ["?requestId=r-7", ["alice"]],
    ["?app=sample&user=bob", ["bob"]],
    ["?user=nobody", []],
  ])("%s select what the list has with them", async (query, actors) => {
    const feed = await watch(query);
    const { lastId } = await watch();
    const before = lastId();
    await block("alice", "mallory", "r-7");
    await decide("bob");
    await quarantine();
    const all = await open(`?after=${before}`);
    await all.received(3);
    await feed.received(actors.length);
    expect(actorsOf(feed.callbacks())).toEqual(actors);
    expect(feed.callbacks()).toEqual((await app.entries(`limit=${actors.length || 1}${query.replace("?", "&")}`)).toReversed());
  });
});

describe("a viewer resumes", () => {
  test("after the last event that it has got, without a gap and without anything twice", async () => {
    const first = await watch();
    await block("alice", "one");
    await first.received(1);
    first.close();
    await block("bob", "two");
    await block("carol", "three");
    const second = await watch("", { "last-event-id": first.lastId() });
    await block("dave", "four");
    expect(actorsOf(await second.received(3))).toEqual(["bob", "carol", "dave"]);
  });

  test("from the first event on, even if no callback has come", async () => {
    const first = await watch();
    first.close();
    await block("alice", "one");
    expect(actorsOf(await (await open("", { "last-event-id": first.lastId() })).received(1))).toEqual(["alice"]);
  });

  test("after a callback that it knows from the list, without a gap", async () => {
    await block("alice", "one");
    const [newest] = await app.entries("limit=1");
    await block("bob", "two");
    expect(actorsOf(await (await open(`?after=${newest?.id}`)).received(1))).toEqual(["bob"]);
  });

  test("where its last event says, whatever the URL says", async () => {
    const first = await watch();
    await block("alice", "one");
    await first.received(1);
    const [newest] = await app.entries("limit=1");
    await block("bob", "two");
    const second = await open(`?after=0&since=${newest?.receivedAt}`, { "last-event-id": first.lastId() });
    expect(actorsOf(await second.received(1))).toEqual(["bob"]);
  });

  test("as if it had none if its last event id is empty", async () => {
    await block("alice", "one");
    const feed = await watch("", { "last-event-id": "" });
    expect(feed.callbacks()).toEqual([]);
  });
});

test("a feed begins in the past if it is asked to, and goes on with what is new", async () => {
  await block("alice", "one");
  const [{ receivedAt } = {}] = await app.entries("limit=1");
  await block("bob", "two");
  const feed = await watch(`?since=${Number(receivedAt) + 1}&user=bob`);
  await block("bob", "three");
  const received = await feed.received(2);
  expect(received.flatMap(({ targets }) => targets).slice(-2)).toEqual(["two", "three"]);
});

test("hostile names arrive as they were sent, and make no event", async () => {
  const name = '\u202e</script>\u0000\u001b]0;x\u0007 \r\n\r\nid: 1\nevent: gap\ndata: {}\n\n "\\ \u2028';
  const feed = await watch();
  await block(name, `${name}!`);
  const [received] = await feed.received(1);
  expect(received).toMatchObject({ actor: name, targets: [`${name}!`] });
  expect(feed.events().filter(({ event }) => event === "gap")).toEqual([]);
});

test("a name of a megabyte arrives whole", async () => {
  const name = "n".repeat(1 << 20);
  const feed = await watch();
  await block(name, "bob");
  expect((await feed.received(1))[0]?.actor).toBe(name);
});

test("200 viewers get everything at the same time, and as many as can watch are counted", async () => {
  const watching = await Promise.all(Array.from({ length: 200 }, () => watch()));
  for (let sent = 0; sent < 20; sent += 1) await block(`user-${sent}`, "bob");
  const received = await Promise.all(watching.map((feed) => feed.received(20)));
  const expected = Array.from({ length: 20 }, (_, index) => `user-${index}`);
  for (const summaries of received) expect(actorsOf(summaries)).toEqual(expected);
  expect(await viewers()).toMatchObject({ open: 200, limit: MOST_VIEWERS });
});

test("whoever is one too many gets status 429 and is told when to come again", async () => {
  await waitUntil(async () => (await viewers()).open === 0);
  await Promise.all(Array.from({ length: MOST_VIEWERS }, () => watch()));
  const { refused } = await viewers();
  const answer = await get(`${app.operatorUrl}/api/live`);
  expectProblem(answer, 429, "viewers");
  expect(answer.headers["retry-after"]).toBe("10");
  expect(await viewers()).toMatchObject({ open: MOST_VIEWERS, refused: refused + 1 });
  feeds.pop()?.close();
  await waitUntil(async () => (await viewers()).open === MOST_VIEWERS - 1);
  expect((await watch()).status).toBe(200);
});

test("the document states the number of viewers", () => {
  const description = JSON.stringify(readDocument("operator").paths["/api/live"]?.get).replaceAll("\\n", " ");
  expect(description).toContain(`At most ${MOST_VIEWERS} viewers`);
});

test("a viewer that stops reading misses something, is told how much, and goes on", async () => {
  const slow = await watch();
  slow.pause();
  const long = Array.from({ length: 2000 }, (_, index) => ({ From_Account: "alice", To_Account: `${index}`.padStart(500, "u") }));
  const body = JSON.stringify({ CallbackCommand: BLOCK, PairList: long });
  let sent = 0;
  // The system's buffers take some megabytes before imhook's own fills.
  const before = await viewers();
  for (; sent < 40; sent += 1) await send(tencentChatUrl(app.url, BLOCK), { headers: { "content-type": "application/json" }, body });
  slow.resume();
  await waitUntil(() => slow.events().some(({ event }) => event === "gap"));
  await block("bob", "carol");
  await waitUntil(() => slow.callbacks().at(-1)?.actor === "bob");
  const gaps = slow.events().flatMap(({ event, data }) => (event === "gap" ? [data as { missed: number; reason: string }] : []));
  const missed = gaps.reduce((sum, gap) => sum + gap.missed, 0);
  expect(gaps.map(({ reason }) => reason)).toEqual(gaps.map(() => "slow"));
  expect(slow.callbacks().length + missed).toBe(sent + 1);
  expect(await viewers()).toMatchObject({ gaps: before.gaps + gaps.length, missed: before.missed + missed });
});

describe("with a token", () => {
  let guarded: TestApp;

  beforeAll(async () => {
    guarded = await startTestApp({ IMHOOK_OPERATOR_TOKEN: TOKEN, IMHOOK_TENCENT_CHAT_APPS: "1400000000" });
  });

  afterAll(() => guarded.remove());

  test("only who has it can watch", async () => {
    expectProblem(await get(`${guarded.operatorUrl}/api/live`), 401, "token");
    expectProblem(await get(`${guarded.operatorUrl}/api/live?after=x`), 401, "token");
    expectProblem(await get(`${guarded.operatorUrl}/api/live`, { authorization: "Bearer wrong" }), 401, "token");
    const feed = await openFeed(guarded.operatorUrl, "", { authorization: `Bearer ${TOKEN}` });
    await feed.live();
    feed.close();
  });
});

test("the streams end when imhook stops, after what was recorded until then", async () => {
  const stopping = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000" });
  const feed = await openFeed(stopping.operatorUrl);
  await feed.live();
  const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: "alice", To_Account: "bob" }] };
  await post(tencentChatUrl(stopping.url, BLOCK), body);
  await stopping.close();
  await feed.ended;
  expect(actorsOf(feed.callbacks())).toEqual(["alice"]);
  // Not cut off.
  expect(feed.isComplete()).toBe(true);
  await stopping.remove();
});

describe("an EventSource", () => {
  test("of the package eventsource gets what is new, and resumes by itself", async () => {
    const received: EntrySummary[] = [];
    let cut = () => {};
    const source = new EventSource(`${app.operatorUrl}/api/live`, {
      fetch: (url, init) => {
        const controller = new AbortController();
        cut = () => controller.abort(new TypeError("the connection was lost"));
        return fetch(url, { ...init, signal: AbortSignal.any([controller.signal, ...(init.signal ? [init.signal as AbortSignal] : [])]) });
      },
    });
    source.addEventListener("callback", ({ data }) => received.push(JSON.parse(data)));
    const live = new Promise<void>((resolve) => {
      source.addEventListener("position", ({ data }) => {
        if (JSON.parse(data).live) resolve();
      });
    });
    await live;
    await block("alice", "one");
    await waitUntil(() => received.length === 1);
    cut();
    await block("bob", "two");
    await waitUntil(() => received.length === 2);
    expect(actorsOf(received)).toEqual(["alice", "bob"]);
    source.close();
  });

  const browserPath = findBrowser();
  (browserPath === undefined ? test.skip : test)(
    "of a browser gets what is new, and resumes by itself",
    async () => {
      const browser = await openBrowser(browserPath ?? "");
      let server = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000" });
      const { dataDirectory } = server.config;
      const sendTo = ({ url }: TestApp, actor: string) =>
        post(tencentChatUrl(url, BLOCK), { CallbackCommand: BLOCK, PairList: [{ From_Account: actor, To_Account: "bob" }] });
      try {
        const page = await browser.newPage();
        await page.goto(`${server.operatorUrl}/health`);
        await page.evaluate(WATCH_IN_PAGE);
        await waitUntil(() => page.evaluate<boolean>("window.live"));
        await sendTo(server, "alice");
        await waitUntil(() => page.evaluate<boolean>("window.received.length === 1"));
        await server.close();
        await waitUntil(() => page.evaluate<boolean>("window.errors > 0"));
        const { port } = new URL(server.operatorUrl);
        server = await startTestApp({ IMHOOK_TENCENT_CHAT_APPS: "1400000000", IMHOOK_OPERATOR_PORT: port }, dataDirectory);
        await sendTo(server, "carol");
        await waitUntil(() => page.evaluate<boolean>("window.received.length === 2"));
        expect(await page.evaluate("window.received")).toEqual(["alice", "carol"]);
      } finally {
        await browser.close();
        await server.remove();
      }
    },
    60_000,
  );
});

/** What a page does; runs in the browser. */
const WATCH_IN_PAGE = `
  window.received = [];
  window.errors = 0;
  const source = new EventSource("/api/live");
  source.addEventListener("callback", ({ data }) => window.received.push(JSON.parse(data).actor));
  source.addEventListener("position", ({ data }) => { window.live = JSON.parse(data).live; });
  source.addEventListener("error", () => { window.errors += 1; });
`;
