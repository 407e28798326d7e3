import { readFile } from "node:fs/promises";
import { describe, expect, jest, test } from "@jest/globals";
import { ConfigError } from "../../../src/errors.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { ask, follow, pairsOf, useDeliveringServer } from "./delivering-server.ts";
import { SECRET } from "./receiver.ts";

jest.setTimeout(60_000);

const delivering = useDeliveringServer();
const { start, close, destination, receiver } = delivering;

describe("a destination of the settings", () => {
  test("gets events signed, each with its id, and operators see it without its secret", async () => {
    const server = await start({ destinations: [destination({ headers: { authorization: "Bearer s3cr3t" } })] });
    for (const to of ["bob", "carl"]) await follow(server, "alice", to);
    await waitUntil(() => receiver().received.length === 2);
    expect(pairsOf(receiver())).toEqual(["alice bob", "alice carl"]);
    const { items } = (await ask(server, "GET", "callbacks")).json;
    expect(receiver().received.map(({ event }) => event.id)).toEqual([`${items[1].id}-1`, `${items[0].id}-1`]);
    expect(receiver().received[0]?.headers.authorization).toBe("Bearer s3cr3t");
    await waitUntil(async () => (await ask(server, "GET", "destinations/social")).json.counts.delivered === 2);
    const described = await ask(server, "GET", "destinations");
    expect(described.json.items).toMatchObject([
      {
        ...{ name: "social", kind: "http", origin: "settings", state: "running", position: 2 },
        ...{ lag: { entries: 0, seconds: 0 }, retrying: 0, held: 0, dead: 0, nextAttemptAt: null, lastFailure: null },
        definition: { url: receiver().url, orderBy: "actor", payload: "event", batch: 1 },
      },
    ]);
    const settings = await ask(server, "GET", "settings");
    for (const { text } of [described, settings]) for (const secret of [SECRET, "s3cr3t"]) expect(text).not.toContain(secret);
  });

  test("begins with the next callback, and after a restart where it was", async () => {
    const before = await start();
    await follow(before, "alice", "early");
    const first = await start({ destinations: [destination()] });
    await follow(first, "alice", "bob");
    await waitUntil(() => receiver().received.length === 1);
    const without = await start();
    await follow(without, "alice", "carl");
    await start({ destinations: [destination()] });
    await waitUntil(() => receiver().received.length === 2);
    expect(pairsOf(receiver())).toEqual(["alice bob", "alice carl"]);
  });

  test("cannot be replaced or removed by a request, nor created again, but paused", async () => {
    const server = await start({ destinations: [destination()] });
    const answers = [
      await ask(server, "PUT", "destinations/social", destination()),
      await ask(server, "DELETE", "destinations/social"),
      await ask(server, "POST", "destinations", destination()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect((await ask(server, "PATCH", "destinations/social", { paused: true })).json.state).toBe("paused");
  });

  test.each([
    ["a URL of another kind", { url: "ftp://example.com" }, /^destinations\.social\.url must/],
    ["a secret that is none", { secret: "s3cr3t" }, /^destinations\.social\.secret must/],
    ["a condition with a fault", { when: "request.x ==" }, /^destinations\.social\.when/],
    ["an address that nobody may reach", { url: "http://169.254.169.254/latest" }, /^destinations\.social\.url/],
  ])("with %s keeps the server from starting", async (_name, wrong, message) => {
    const fault = await start({ destinations: [destination(wrong)] }).catch((error) => error);
    expect(fault).toBeInstanceOf(ConfigError);
    expect(fault.message).toMatch(message);
    expect(fault.message).not.toContain("s3cr3t");
  });
});

describe("order", () => {
  test("of one key is kept while a failing event holds it back, and other keys go on", async () => {
    const server = await start({ destinations: [destination({ parallel: 4 })] });
    let isBroken = true;
    receiver().answerWith((event, response) => response.writeHead(isBroken && event.subject === "alice" ? 500 : 204).end());
    await follow(server, "alice", "1");
    await waitUntil(() => receiver().posted.length > 0);
    for (const to of ["2", "3"]) {
      await follow(server, "alice", to);
      await follow(server, "bob", to);
    }
    await waitUntil(() => receiver().received.length === 2);
    expect(pairsOf(receiver())).toEqual(["bob 2", "bob 3"]);
    await waitUntil(async () => (await ask(server, "GET", "destinations/social")).json.held === 2);
    isBroken = false;
    await waitUntil(() => receiver().received.length === 5);
    expect(pairsOf(receiver()).slice(2)).toEqual(["alice 1", "alice 2", "alice 3"]);
    expect(new Set(receiver().posted.map(({ event }) => event.id)).size).toBe(5);
  });

  test("what has failed is listed with what is delivered, and is retried or dropped when somebody says so", async () => {
    const server = await start({ destinations: [destination()] });
    receiver().answerWith(({ data }, response) => {
      if (Reflect.get(data, "target") === "1") response.writeHead(400).end("no such user");
      else response.writeHead(204).end();
    });
    await follow(server, "alice", "1");
    await follow(server, "alice", "2");
    const list = async () => (await ask(server, "GET", "deliveries?destination=social")).json.items;
    await waitUntil(async () => (await list()).length === 2);
    const [first, second] = await list();
    expect([first, second]).toMatchObject([
      { state: "retrying", key: "1400000000/alice", lastAnswer: { status: 400, text: "no such user" } },
      { state: "held", attempts: 0 },
    ]);
    const { json: detail } = await ask(server, "GET", `deliveries/${first.id}`);
    expect(JSON.parse(detail.body)).toMatchObject({ id: first.event, type: "user.followed", data: { actor: "alice", target: "1" } });
    expect((await ask(server, "DELETE", `deliveries/${first.id}`)).json).toEqual({ changed: 1 });
    await waitUntil(() => receiver().received.length === 1);
    expect(pairsOf(receiver())).toEqual(["alice 2"]);
    expect((await ask(server, "GET", `deliveries/${first.id}`)).status).toBe(404);
    await waitUntil(async () => (await ask(server, "GET", "destinations/social/attempts?delivered=true")).json.items.length === 1);
  });
});

describe("a destination of a request", () => {
  test("begins at once, is paused, goes on where it was, is replaced with its secret kept, and is removed", async () => {
    const server = await start();
    await follow(server, "alice", "early");
    expect((await ask(server, "GET", "destinations")).json).toEqual({ items: [] });
    const created = await ask(server, "POST", "destinations", destination());
    expect(created).toMatchObject({ status: 200, json: { name: "social", origin: "api", state: "running" } });
    await follow(server, "alice", "1");
    await waitUntil(() => receiver().received.length === 1);
    expect((await ask(server, "PATCH", "destinations/social", { paused: true })).json.state).toBe("paused");
    const { secret: _secret, ...withoutSecret } = destination({ batch: 1, events: ["user.*"] });
    expect((await ask(server, "PUT", "destinations/social", withoutSecret)).status).toBe(200);
    await follow(server, "alice", "2");
    expect((await ask(server, "PATCH", "destinations/social", { paused: false })).status).toBe(200);
    await waitUntil(() => receiver().received.length === 2);
    expect(pairsOf(receiver())).toEqual(["alice 1", "alice 2"]);
    expect((await ask(server, "DELETE", "destinations/social")).status).toBe(200);
    expect((await ask(server, "GET", "destinations/social")).status).toBe(404);
    await follow(server, "alice", "3");
    const again = await ask(server, "POST", "destinations", destination());
    expect(again.json.counts.delivered).toBe(0);
    await follow(server, "alice", "4");
    await waitUntil(() => receiver().received.length === 3);
    expect(pairsOf(receiver()).at(-1)).toBe("alice 4");
  });

  test("is there after a restart, and its secret is shown to nobody", async () => {
    const server = await start();
    const created = await ask(server, "POST", "destinations", destination());
    expect(created.text).not.toContain(SECRET);
    const restarted = await start();
    await follow(restarted, "alice", "bob");
    await waitUntil(() => receiver().received.length === 1);
  });

  test("must not lead to a private address, unless the settings allow it, and can have no file of secrets", async () => {
    const server = await start({ destinationAddresses: [] });
    expect((await ask(server, "POST", "destinations", destination())).status).toBe(400);
    const withFile = { ...destination({ url: "https://example.com" }), secretFile: "/etc/passwd" };
    expect((await ask(server, "POST", "destinations", withFile)).status).toBe(400);
    expect(
      (await ask(server, "POST", "destinations", destination({ name: "after-handlers", url: "https://example.com" }))).status,
    ).not.toBe(201);
    expect((await ask(server, "GET", "destinations")).json.items).toEqual([]);
  });

  test("is hidden by one of the settings with its name", async () => {
    await ask(await start(), "POST", "destinations", destination({ url: "http://127.0.0.1:1" }));
    const restarted = await start({ destinations: [destination()] });
    await follow(restarted, "alice", "bob");
    await waitUntil(() => receiver().received.length === 1);
    expect((await ask(restarted, "GET", "destinations")).json.items).toMatchObject([{ name: "social", origin: "settings" }]);
  });
});

describe("a test event", () => {
  test("says what came of it, whether the destination is paused or not", async () => {
    const server = await start({ destinations: [destination({ events: ["friend.added"] })] });
    await ask(server, "PATCH", "destinations/social", { paused: true });
    const ok = await ask(server, "POST", "destinations/social/test");
    expect(ok.json).toMatchObject({ answer: { status: 204, delivered: true, text: "" } });
    expect(receiver().received.map(({ event: { id, type } }) => [id, type])).toEqual([[ok.json.event, "imhook.test"]]);
    receiver().answerWith((_event, response) => response.writeHead(503).end("later"));
    const failed = await ask(server, "POST", "destinations/social/test");
    expect(failed.json).toMatchObject({ answer: { status: 503, delivered: false, text: "later" } });
    expect((await ask(server, "POST", "destinations/other/test")).status).toBe(404);
  });

  test("that waits for its answer keeps nobody else waiting", async () => {
    const server = await start({ destinations: [destination()] });
    const { promise: posted, resolve: isPosted } = Promise.withResolvers<() => void>();
    receiver().answerWith((event, response) => {
      if (event.type === "imhook.test") isPosted(() => response.writeHead(200).end("at last"));
      else response.writeHead(204).end();
    });
    const test = ask(server, "POST", "destinations/social/test");
    const answer = await posted;
    expect((await ask(server, "GET", "destinations")).json.items).toHaveLength(1);
    await follow(server, "alice", "bob");
    await waitUntil(() => receiver().received.length === 1);
    answer();
    expect((await test).json.answer).toMatchObject({ text: "at last", delivered: true });
  });
});

describe("a replay", () => {
  test("delivers a time again, marked, beside what is new, and says how far it is", async () => {
    const server = await start({ destinations: [destination()] });
    for (const to of ["1", "2", "3"]) await follow(server, "alice", to);
    await waitUntil(() => receiver().received.length === 3);
    const wrong = await ask(server, "POST", "replays", { destination: "social", since: "1h", when: "nonsense(" });
    expect(wrong.status).toBe(400);
    const started = await ask(server, "POST", "replays", { destination: "social", since: "1h" });
    expect(started).toMatchObject({ status: 200, json: { state: "running", total: 3, dryRun: false } });
    await waitUntil(async () => (await ask(server, "GET", `replays/${started.json.id}`)).json.state === "done");
    expect(
      receiver()
        .received.slice(3)
        .map(({ event }) => event),
    ).toMatchObject(
      receiver()
        .received.slice(0, 3)
        .map(({ event: { id } }) => ({ id, replay: started.json.id })),
    );
    expect((await ask(server, "GET", `replays/${started.json.id}`)).json).toMatchObject({ examined: 3, matching: 3, delivered: 3 });
    expect((await ask(server, "GET", "destinations/social")).json).toMatchObject({ position: 3, retrying: 0 });
  });

  test("delivers only what was received in its time and meets its condition; a dry run delivers nothing", async () => {
    const server = await start({ destinations: [destination()] });
    const times: number[] = [];
    for (const to of ["1", "2", "3"]) {
      await follow(server, to === "3" ? "bob" : "alice", to);
      times.push((await ask(server, "GET", "callbacks?limit=1")).json.items[0].receivedAt);
      await waitUntil(() => Date.now() > (times.at(-1) ?? 0));
    }
    await waitUntil(() => receiver().received.length === 3);
    const replay = async (asked: object) => {
      const started = await ask(server, "POST", "replays", { destination: "social", since: times[0], ...asked });
      await waitUntil(async () => (await ask(server, "GET", `replays/${started.json.id}`)).json.state === "done");
      const delivered = pairsOf({ received: receiver().received.filter(({ event }) => event.replay === started.json.id) });
      return { delivered, matching: (await ask(server, "GET", `replays/${started.json.id}`)).json.matching };
    };
    expect(await replay({ until: times[2] })).toEqual({ delivered: ["alice 1", "alice 2"], matching: 2 });
    expect(await replay({ since: times[1] })).toEqual({ delivered: ["alice 2", "bob 3"], matching: 2 });
    expect(await replay({ when: 'actor == "bob"' })).toEqual({ delivered: ["bob 3"], matching: 1 });
    expect(await replay({ dryRun: true })).toEqual({ delivered: [], matching: 3 });
  });

  test("is one at a time, can be paused over a restart, and is refused where it makes no sense", async () => {
    const server = await start({ destinations: [destination()] });
    await follow(server, "alice", "1");
    await waitUntil(() => receiver().received.length === 1);
    receiver().answerWith((_event, response) => response.writeHead(500).end());
    const started = await ask(server, "POST", "replays", { destination: "social", since: "1h" });
    expect((await ask(server, "POST", "replays", { destination: "social", since: "1h" })).status).toBe(409);
    expect((await ask(server, "POST", "replays", { destination: "other", since: "1h" })).status).toBe(404);
    expect((await ask(server, "PATCH", `replays/${started.json.id}`, { paused: true })).json.state).toBe("paused");
    receiver().answerWith(undefined);
    const restarted = await start({ destinations: [destination()] });
    expect((await ask(restarted, "GET", `replays/${started.json.id}`)).json.state).toBe("paused");
    await ask(restarted, "PATCH", `replays/${started.json.id}`, { paused: false });
    await waitUntil(async () => (await ask(restarted, "GET", `replays/${started.json.id}`)).json.state === "done");
    expect((await ask(restarted, "PATCH", `replays/${started.json.id}`, { paused: true })).status).toBe(409);
    expect(receiver().received.at(-1)?.event.replay).toBe(started.json.id);
  });
});

test("callbacks are answered while a destination hangs, and the server ends without waiting for it", async () => {
  const server = await start({ destinations: [destination({ timeout: "5min" })] });
  const hanging: unknown[] = [];
  receiver().answerWith((_event, response) => void hanging.push(response));
  await follow(server, "alice", "0");
  await waitUntil(() => hanging.length === 1);
  for (let index = 0; index < 20; index += 1) expect((await follow(server, `user${index}`, "bob")).status).toBe(200);
  expect(receiver().received).toEqual([]);
  await close();
  receiver().answerWith(undefined);
  await start({ destinations: [destination()] });
  await waitUntil(() => new Set(pairsOf(receiver())).size === 21);
});

test("without destinations there is no thread and no file of deliveries", async () => {
  const server = await start();
  await follow(server, "alice", "bob");
  expect((await ask(server, "GET", "deliveries")).json).toEqual({ items: [], next: null });
  expect((await ask(server, "GET", "destinations/social")).status).toBe(404);
  expect((await ask(server, "GET", "replays")).json.items).toEqual([]);
  const { json } = await ask(server, "GET", "system");
  expect(JSON.stringify(json)).not.toContain("deliveries.sqlite");
  await expect(readFile(`${json.dataDirectory ?? ""}/deliveries.sqlite`)).rejects.toThrow("ENOENT");
});
