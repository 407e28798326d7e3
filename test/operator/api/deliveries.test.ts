import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { AuditEntry } from "../../../generated/operator.ts";
import { isObject } from "../../../src/openapi/json.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import { type DeliveryApi, startDeliveryApi } from "../../support/delivery-api.ts";
import {
  attempt,
  delivery,
  destination,
  ENTRY,
  type FakeDeliveries,
  fakeDeliveries,
  REPLAY,
  replay,
} from "../../support/fake-deliveries.ts";
import type { Response } from "../../support/http.ts";
import { expectDocumented } from "./expect-documented.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const DEFINITION = {
  ...{ name: "webhooks", kind: "http", url: "https://example.com/hooks?key=a-secret-key", secret: SECRET, events: ["friend.*"] },
  headers: { authorization: "Bearer a-secret-header" },
};

let fake: FakeDeliveries;
let api: DeliveryApi;

beforeEach(async () => {
  fake = fakeDeliveries();
  fake.destinations.set("social-graph", destination({ dead: 1 }));
  fake.kept.set("17", delivery());
  api = await startDeliveryApi(fake.deliveries);
});

afterEach(() => api.close());

function ask(method: string, path: string, body?: unknown): Promise<Response> {
  const sent = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return expectDocumented(api.url, method, path, sent);
}

/** The only entry of the audit log. */
function onlyEntry(): AuditEntry | undefined {
  expect(api.audit.size).toBe(1);
  return [...api.audit.values()][0];
}

describe("the examples of the document", () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(readDocument("operator"), "operator");
  const examples = Object.entries(readDocument("operator").paths).flatMap(([path, item]) =>
    /destinations|deliveries|replays/.test(path) ? contentsOf(`/paths/${escaped(path)}`, item) : [],
  );

  test("are many", () => expect(examples.length).toBeGreaterThan(20));

  test.each(examples)("$pointer is as its schema says", ({ pointer, values }) => {
    const matches = ajv.compile({ $ref: `operator#${pointer}` });
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect([value, matches(value) ? [] : matches.errors]).toEqual([value, []]);
  });

  /** Where the JSON contents below a part of the document have their schemas, with their examples. */
  function contentsOf(pointer: string, part: unknown): Array<{ pointer: string; values: unknown[] }> {
    if (!isObject(part)) return [];
    const { schema, examples: named } = part;
    if (isObject(schema) && isObject(named))
      return [{ pointer: `${pointer}/schema`, values: Object.values(named).map((one) => (isObject(one) ? one.value : undefined)) }];
    return Object.entries(part).flatMap(([name, inner]) => contentsOf(`${pointer}/${escaped(name)}`, inner));
  }

  function escaped(name: string): string {
    return name.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D");
  }
});

describe("what is asked for is answered as the document says", () => {
  test.each(["/api/destinations", "/api/destinations/social-graph", "/api/deliveries", "/api/deliveries/17", "/api/replays"])(
    "%s",
    async (path) => {
      fake.replays.set(REPLAY, replay());
      expect((await ask("GET", path)).status).toBe(200);
      expect(api.audit.size).toBe(0);
    },
  );

  test("attempts, with their filters", async () => {
    fake.attempts.push(attempt(), attempt({ delivered: false, status: 503 }));
    const path = "/api/destinations/social-graph/attempts";
    expect((await ask("GET", path)).json.items).toHaveLength(2);
    expect((await ask("GET", `${path}?delivered=false`)).json.items).toMatchObject([{ status: 503 }]);
    expect((await ask("GET", `${path}?limit=1`)).json.next).toBe("1");
  });

  test("deliveries, with ids in capitals", async () => {
    expect((await ask("GET", `/api/deliveries?entry=${ENTRY.toUpperCase()}&state=dead`)).json.items).toMatchObject([{ id: "17" }]);
    fake.replays.set(REPLAY, replay());
    expect((await ask("GET", `/api/replays/${REPLAY.toUpperCase()}`)).json.id).toBe(REPLAY);
  });

  test("a test of a destination, which is no change", async () => {
    expect((await ask("POST", "/api/destinations/social-graph/test")).json.answer).toMatchObject({ delivered: true });
    expect(api.audit.size).toBe(0);
  });
});

interface Change {
  action: string;
  make(): Promise<Response>;
  object: string;
  before: unknown;
  after: unknown;
}

const MASKED = { name: "webhooks", kind: "http", url: "https://example.com/hooks?…", secret: "***", events: '["friend.*"]' };

const CHANGES: Change[] = [
  {
    action: "createDestination",
    make: () => ask("POST", "/api/destinations", DEFINITION),
    object: "destinations/webhooks",
    before: null,
    after: { ...MASKED, headers: '{"authorization":"***"}' },
  },
  {
    action: "replaceDestination",
    make: () => {
      fake.destinations.set("webhooks", destination({ name: "webhooks", origin: "api" }));
      return ask("PUT", "/api/destinations/webhooks", DEFINITION);
    },
    object: "destinations/webhooks",
    before: expect.objectContaining({ url: "https://example.com/hooks" }),
    after: { ...MASKED, headers: '{"authorization":"***"}' },
  },
  {
    action: "changeDestination",
    make: () => ask("PATCH", "/api/destinations/social-graph", { paused: true }),
    object: "destinations/social-graph",
    before: { state: "running" },
    after: { paused: true },
  },
  {
    action: "removeDestination",
    make: () => ask("DELETE", "/api/destinations/social-graph"),
    object: "destinations/social-graph",
    before: expect.objectContaining({ url: "https://example.com/hooks", position: 1041, retrying: 0, held: 0, dead: 1 }),
    after: null,
  },
  {
    action: "retryDeadLetters",
    make: () => ask("POST", "/api/destinations/social-graph/dead-letters"),
    object: "destinations/social-graph",
    before: { dead: 1 },
    after: { changed: 1 },
  },
  {
    action: "dropDeadLetters",
    make: () => ask("DELETE", "/api/destinations/social-graph/dead-letters"),
    object: "destinations/social-graph",
    before: { dead: 1 },
    after: { changed: 1 },
  },
  {
    action: "retryDelivery",
    make: () => ask("POST", "/api/deliveries/17/retry"),
    object: "deliveries/17",
    before: { destination: "social-graph", state: "dead", event: `${ENTRY}-1`, type: "friend.added", attempts: 12 },
    after: { changed: 1 },
  },
  {
    action: "dropDelivery",
    make: () => ask("DELETE", "/api/deliveries/17"),
    object: "deliveries/17",
    before: expect.objectContaining({ state: "dead" }),
    after: { changed: 1 },
  },
  {
    action: "startReplay",
    make: () => ask("POST", "/api/replays", { destination: "social-graph", since: "2026-01-01", until: 1_767_350_400_000, rate: "200/s" }),
    ...{ object: `replays/${REPLAY}`, before: null },
    after: { destination: "social-graph", since: 1_767_225_600_000, until: 1_767_350_400_000, when: null, rate: "200/s", dryRun: false },
  },
  {
    action: "changeReplay",
    make: () => {
      fake.replays.set(REPLAY, replay());
      return ask("PATCH", `/api/replays/${REPLAY}`, { paused: true, rate: "5/s" });
    },
    object: `replays/${REPLAY}`,
    before: { state: "running", rate: null },
    after: { state: "paused", rate: "5/s" },
  },
  {
    action: "cancelReplay",
    make: () => {
      fake.replays.set(REPLAY, replay({ delivered: 3 }));
      return ask("DELETE", `/api/replays/${REPLAY}`);
    },
    object: `replays/${REPLAY}`,
    before: { state: "running", rate: null },
    after: { state: "cancelled", delivered: 3 },
  },
];

describe("a change leaves one entry", () => {
  test.each(CHANGES)("$action", async ({ action, make, object, before, after }) => {
    const from = Date.now();
    expect((await make()).status).toBe(200);
    const written = onlyEntry();
    const who = { who: "anyone", role: "admin", address: "127.0.0.1" };
    expect(written).toEqual({ ...who, action, object, value: null, before, after, id: expect.any(String), at: expect.any(Number) });
    expect(written?.at).toBeGreaterThanOrEqual(from);
    for (const secret of [SECRET, "a-secret-key", "a-secret-header"]) expect(JSON.stringify(written)).not.toContain(secret);
  });

  test("before it is made, so that nothing is done that leaves none", async () => {
    let seen: AuditEntry[] = [];
    fake.deliveries.destinations.pause = async (name) => {
      seen = [...api.audit.values()];
      return destination({ name, state: "paused" });
    };
    await ask("PATCH", "/api/destinations/social-graph", { paused: true });
    expect(seen).toMatchObject([{ action: "changeDestination", after: { result: "started" } }]);
    expect(onlyEntry()?.id).toBe(seen[0]?.id);
  });

  test("that says so if it was refused", async () => {
    expect((await ask("POST", "/api/destinations", { ...DEFINITION, name: "social-graph" })).status).toBe(409);
    expect(onlyEntry()).toMatchObject({
      before: null,
      after: { result: "refused", reason: "there is a destination social-graph already" },
    });
  });

  test("that says so if it has failed, and nothing of the cause", async () => {
    fake.deliveries.destinations.pause = () => Promise.reject(new Error("the password was hunter2"));
    expect((await ask("PATCH", "/api/destinations/social-graph", { paused: true })).status).toBe(500);
    expect(onlyEntry()?.after).toEqual({ result: "failed" });
  });
});

describe("is refused, and leaves no entry", () => {
  const http = (fields: object) => ({ ...DEFINITION, ...fields });
  const UNKNOWN = "019a9f1c-7a00-7000-8000-00000000000f";

  const refused: Array<[status: number, method: string, path: string, body?: unknown]> = [
    [404, "GET", "/api/destinations/nobody"],
    [404, "PUT", "/api/destinations/nobody", http({ name: "nobody" })],
    [404, "PATCH", "/api/destinations/nobody", { paused: true }],
    [404, "DELETE", "/api/destinations/nobody"],
    [404, "POST", "/api/destinations/nobody/test"],
    [404, "POST", "/api/destinations/nobody/dead-letters"],
    [404, "DELETE", "/api/destinations/nobody/dead-letters"],
    [404, "GET", "/api/destinations/nobody/attempts"],
    [404, "GET", "/api/deliveries/18"],
    [404, "DELETE", "/api/deliveries/18"],
    [404, "POST", "/api/deliveries/18/retry"],
    [404, "GET", `/api/replays/${UNKNOWN}`],
    [404, "PATCH", `/api/replays/${UNKNOWN}`, { paused: true }],
    [404, "DELETE", `/api/replays/${UNKNOWN}`],
    [400, "GET", "/api/destinations/Not%20A%20Name"],
    [400, "GET", "/api/destinations/a%00b"],
    [400, "GET", `/api/deliveries/${"9".repeat(40)}`],
    [400, "GET", "/api/deliveries/-1"],
    [400, "GET", "/api/deliveries?cursor=x"],
    [400, "GET", "/api/deliveries?limit=0"],
    [400, "GET", "/api/deliveries?state=lost"],
    [400, "GET", "/api/deliveries?entry=x"],
    [400, "GET", "/api/destinations/social-graph/attempts?cursor=x"],
    [400, "GET", "/api/destinations/social-graph/attempts?delivered=maybe"],
    [400, "POST", "/api/destinations", http({ kind: "file", path: "/etc/passwd" })],
    [400, "POST", "/api/destinations", { name: "stream", kind: "kafka", brokers: ["broker:9092"], topic: "chat" }],
    [400, "POST", "/api/destinations", http({ name: "Upper" })],
    [400, "POST", "/api/destinations", http({ url: "ftp://example.com/" })],
    [400, "POST", "/api/destinations", http({ added: "later" })],
    [400, "POST", "/api/destinations", http({ parallel: "16" })],
    [400, "POST", "/api/destinations", http({ headers: { authorization: "two\r\nlines" } })],
    [400, "POST", "/api/destinations", {}],
    [400, "PUT", "/api/destinations/social-graph", DEFINITION],
    [400, "PATCH", "/api/destinations/social-graph", { paused: "yes" }],
    [400, "POST", "/api/replays", { destination: "social-graph" }],
    [400, "POST", "/api/replays", { destination: "social-graph", since: "yesterday" }],
    [400, "POST", "/api/replays", { destination: "social-graph", since: "1d", until: "2d" }],
    [400, "POST", "/api/replays", { destination: "social-graph", since: "1d", rate: "0/s" }],
    [400, "PATCH", `/api/replays/${REPLAY}`, {}],
  ];

  test.each(refused.map(([status, method, path, body]) => ({ status, method, path, body })))(
    "$method $path $body: $status",
    async ({ status, method, path, body }) => {
      const answer = await ask(method, path, body);
      expect([answer.status, answer.json.detail]).toEqual([status, expect.any(String)]);
      expect(api.audit.size).toBe(0);
    },
  );

  test("a name that is not that of the path is told", async () => {
    expect((await ask("PUT", "/api/destinations/social-graph", DEFINITION)).json.detail).toBe(
      "name must be social-graph, as in the path; it is webhooks",
    );
  });
});

test("a replay that has ended stays as it is when it is cancelled, and leaves no entry", async () => {
  fake.replays.set(REPLAY, replay({ state: "done", endedAt: 1_767_350_402_123 }));
  expect((await ask("DELETE", `/api/replays/${REPLAY}`)).json).toMatchObject({ state: "done", endedAt: 1_767_350_402_123 });
  expect(api.audit.size).toBe(0);
});

test("a replay names nobody who has started it if there are no tokens", async () => {
  expect((await ask("POST", "/api/replays", { destination: "social-graph", since: "1d" })).json.startedBy).toBeNull();
});
