import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { readDefinitions } from "../../../src/deliveries/definition/read-definitions.ts";
import { ConfigError } from "../../../src/errors.ts";

const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** What the settings file has under `destinations`: texts, and lists and maps of them. */
function written(yaml: string): unknown {
  return parseDocument(yaml, { schema: "failsafe" }).toJS();
}

async function faultsOf(content: unknown): Promise<string[]> {
  const error = await readDefinitions(content).catch((thrown: unknown) => thrown);
  if (error instanceof ConfigError) return error.message.split("\n");
  throw new Error(`expected faults, got ${JSON.stringify(error)}`);
}

function http(fields: Record<string, unknown>): Record<string, unknown> {
  return { name: "graph", kind: "http", url: "https://example.com/hooks", ...fields };
}

describe("what is read", () => {
  test("texts become numbers and truth values where the document has them", async () => {
    const yaml = `
- { name: graph, kind: http, url: "https://example.com/", parallel: 4, batch: "10", start: 1767350400123, headers: { x-number: 7 } }
- { name: log, kind: file, path: log.jsonl, rotateSize: 5, compress: true }
- { name: topic, kind: kafka, brokers: [kafka:9092], topic: "12", tls: false }
`;
    expect(await readDefinitions(written(yaml))).toEqual([
      {
        ...{ name: "graph", kind: "http", url: "https://example.com/", parallel: 4, batch: 10 },
        ...{ start: "1767350400123", headers: { "x-number": "7" } },
      },
      { name: "log", kind: "file", path: "log.jsonl", rotateSize: 5, compress: true },
      { name: "topic", kind: "kafka", brokers: ["kafka:9092"], topic: "12", tls: false },
    ]);
  });

  test("a program's values stay as they are, and what it gives is not changed", async () => {
    const given = [http({ batch: "5", timeout: undefined, start: "now" })];
    expect(await readDefinitions(given)).toEqual([
      { name: "graph", kind: "http", url: "https://example.com/hooks", batch: 5, start: "now" },
    ]);
    expect(given[0]?.batch).toBe("5");
  });

  test.each([undefined, null, ""])("nothing is none: %j", async (content) => {
    expect(await readDefinitions(content)).toEqual([]);
  });

  test("commands by an older name, every form of start, and a condition on a request", async () => {
    const starts = ["now", "beginning", "7d", "2026-07-01T12:00:00Z"];
    const definitions = starts.map((start, index) => http({ name: `d-${index}`, start, when: 'request.From_Account == "alice"' }));
    expect(await readDefinitions(definitions)).toHaveLength(starts.length);
  });
});

describe("faults name the destination and the field, and say what was expected", () => {
  test.each<[Record<string, unknown>, string]>([
    [{ paralel: 3 }, 'destinations.graph has an unknown field "paralel"; did you mean parallel?'],
    [{ parallel: "0" }, "destinations.graph.parallel must be a whole number from 1 to 256."],
    [{ parallel: "" }, "destinations.graph.parallel must be a whole number."],
    [{ parallel: "many" }, "destinations.graph.parallel must be a whole number."],
    [{ batch: "1e9" }, "destinations.graph.batch must be a whole number from 1 to 1000."],
    [{ kind: "htp" }, "destinations.graph.kind must be http, kafka, nats, file or handler; did you mean http?"],
    [{ kind: undefined }, "destinations.graph.kind must be http, kafka, nats, file or handler."],
    [{ url: undefined }, "destinations.graph.url is missing."],
    [{ url: "ftp://example.com" }, "destinations.graph.url must be a URL that begins with http:// or https://."],
    [{ url: ["https://example.com"] }, "destinations.graph.url must be a text."],
    [
      { url: "https://me:pass@example.com/" },
      "destinations.graph.url must not contain a user name or password; write a header authorization.",
    ],
    [
      { url: "http://169.254.169.254/latest" },
      "destinations.graph.url cannot be reached: 169.254.169.254 is link-local, multicast, unspecified or of a metadata service, which no destination may reach.",
    ],
    [{ rate: "5 per second" }, "destinations.graph.rate must be a number in a time, such as 500/s, 100/min or 1000/h."],
    [{ timeout: "10" }, "destinations.graph.timeout must be a length of time, such as 500ms, 10s or 5min."],
    [{ timeout: "2h" }, "destinations.graph.timeout must be at most 1h."],
    [{ start: "yesterday" }, "destinations.graph.start must be now, beginning, or a time such as 2026-07-01T12:00:00Z or 7d."],
    [{ events: "friend.*" }, "destinations.graph.events must be a list."],
    [{ events: [] }, "destinations.graph.events must not be empty."],
    [{ events: ["friend.*", "friend.aded"] }, 'destinations.graph.events[1] "friend.aded" is no type of event; did you mean friend.added?'],
    [{ events: ["frend.*"] }, 'destinations.graph.events[0] "frend.*" fits no type of event; did you mean friend.added?'],
    [{ events: ["imhook.disk-lo"] }, 'destinations.graph.events[0] "imhook.disk-lo" is no type of event; did you mean imhook.disk-low?'],
    [
      { commands: ["Sns.CallbackFriendAd"] },
      'destinations.graph.commands[0] "Sns.CallbackFriendAd" is no command; did you mean Sns.CallbackFriendAdd?',
    ],
    [{ orderBy: "user" }, "destinations.graph.orderBy must be actor, group, target, message or none."],
    [{ headers: { "content-type": "text/plain" } }, "destinations.graph.headers.content-type is written by imhook itself."],
    [{ headers: { "X-A": "1", "x-a": "2" } }, "destinations.graph.headers.x-a is there twice."],
    [{ headers: { "x-a": "a\nb" } }, "destinations.graph.headers.x-a must be a text of visible characters, spaces and tabs."],
    [{ secret: { a: "b" } }, "destinations.graph.secret must be a secret, or a list of up to five."],
    [{ secret: SECRET, secretFile: "/x" }, "destinations.graph.secretFile must not stand beside secret."],
    [{ name: "after-handlers" }, "destinations.after-handlers.name must be another one than that of the handlers, after-handlers."],
    [{ name: "Graph" }, "destinations.Graph.name must be lower-case letters, digits and hyphens, 63 at most, and not begin with a hyphen."],
  ])("%j", async (fields, fault) => {
    expect(await faultsOf([http(fields)])).toEqual([fault]);
  });

  test.each(["journal.sqlite", "./journal.sqlite-wal", "/var/lib/imhook/Operator.SQLITE"])(
    "events are not written into %s",
    async (path) => {
      expect(await faultsOf([{ name: "archive", kind: "file", path }])).toEqual([
        "destinations.archive.path must not have .sqlite in its name, as files of imhook itself do.",
      ]);
    },
  );

  test("each fault of each destination has a line", async () => {
    const faults = await faultsOf([http({ parallel: "x", rate: "fast" }), { kind: "nats", subject: "a b", servers: ["nats"] }, "graph"]);
    expect(faults).toEqual([
      "destinations.graph.rate must be a number in a time, such as 500/s, 100/min or 1000/h.",
      "destinations.graph.parallel must be a whole number.",
      "destinations[1].name is missing.",
      "destinations[1].servers[0] must be a host and a port, such as nats-1:4222.",
      "destinations[1].subject must be names with dots between them, without spaces, * and >.",
      "destinations[2] must be a map that describes a destination.",
    ]);
  });

  test("names that are there twice, and a list that is none", async () => {
    expect(await faultsOf([http({}), http({ kind: "file", path: "a", url: undefined }), http({ name: "other" })])).toEqual([
      "destinations has 2 destinations with the name graph.",
    ]);
    expect(await faultsOf({ graph: http({}) })).toEqual(["destinations must be a list of destinations."]);
  });

  test("two destinations do not write to one file", async () => {
    const file = (name: string, path: string) => ({ name, kind: "file", path });
    expect(await faultsOf([file("a", "out/log.jsonl"), file("b", "out/other.jsonl"), file("c", "out/./log.jsonl")])).toEqual([
      "destinations.c.path is the same as destinations.a.path.",
    ]);
  });

  test("NATS is told in one way who imhook is", async () => {
    const nats = { name: "stream", kind: "nats", servers: ["nats:4222"], subject: "chat" };
    expect(await faultsOf([{ ...nats, token: "t", username: "u", password: "p" }])).toEqual([
      "destinations.stream.username must not stand beside token; imhook proves who it is by token or username.",
    ]);
    expect(await faultsOf([{ ...nats, username: "u" }])).toEqual(["destinations.stream.password is missing; a user name needs one."]);
  });
});

describe("conditions", () => {
  test.each<[string, string]>([
    ["actorr == 'a'", "destinations.graph.when has a fault at character 1: There is no actorr. Did you mean actor?"],
    ["actor ==\n  'a' &&", "destinations.graph.when has a fault at line 2, character 9: The expression ends too early."],
    [
      'inList("spam", actor)',
      "destinations.graph.when has a fault at character 1: inList cannot be used here. A destination knows the callback, but no lists, counters or relations.",
    ],
    [
      'app == "x" && relationAge("friend", actor, "bob") > duration("1h")',
      "destinations.graph.when has a fault at character 15: relationAge cannot be used here. A destination knows the callback, but no lists, counters or relations.",
    ],
    ["actor", "destinations.graph.when has a fault at character 1: A condition must be true or false; this one is a value of type string."],
    [
      "item.user == 'a'",
      "destinations.graph.when has a fault at character 1: There is no item. Write request, and the field in which the users are.",
    ],
  ])("%s", async (when, fault) => {
    expect(await faultsOf([http({ when })])).toEqual([fault]);
  });

  test("a field that no request has", async () => {
    const [fault] = await faultsOf([http({ when: 'request.Nothing_Like_It == "a"' })]);
    expect(fault).toMatch(/^destinations\.graph\.when has a fault at character \d+: request has no field Nothing_Like_It in /);
  });

  test("where commands are named, each has to have the field", async () => {
    const commands = ["Sns.CallbackFriendAdd", "callbackBeforeAddBlackCommand"];
    const [fault] = await faultsOf([http({ commands, when: 'request.ownerUserID == "a"' })]);
    expect(fault).toContain("request has no field ownerUserID in Sns.CallbackFriendAdd");
  });
});

describe("secrets", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-definitions-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(["hunter2-not-a-secret", "whsec_c2hvcnQ=", ""])("no fault repeats %j", async (secret) => {
    const all = [
      http({ secret, url: "https://me:hunter2-not-a-secret@example.com" }),
      http({ name: "b", secret: [SECRET, secret], headers: { "hunter2-not-a-secret\n": "x", authorization: `${secret}\u0000` } }),
      { name: "c", kind: "kafka", brokers: ["k:1"], topic: "t", sasl: { mechanism: "PLAIN", username: "", password: [secret] } },
      { name: "d", kind: "nats", servers: ["k:1"], subject: "t", token: { secret } },
    ];
    const faults = await faultsOf(all);
    expect(faults.length).toBeGreaterThanOrEqual(4);
    expect(faults.join("\n")).not.toContain("hunter2");
    expect(faults.join("\n")).not.toContain("c2hvcnQ");
  });

  test("a file with several secrets and remarks", async () => {
    const secretFile = join(folder, "good");
    await writeFile(secretFile, `# the new one\n${SECRET}\n\n${SECRET.replace("B", "C")}\n`);
    expect(await readDefinitions([http({ secretFile })])).toEqual([http({ secretFile })]);
  });

  test("a file that is missing, is empty, or has something else", async () => {
    const [empty, wrong] = [join(folder, "empty"), join(folder, "wrong")];
    await writeFile(empty, "\n");
    await writeFile(wrong, `${SECRET}\nhunter2\n`);
    const faults = await faultsOf([
      http({ secretFile: join(folder, "none") }),
      http({ name: "b", secretFile: empty }),
      http({ name: "c", secretFile: wrong }),
      http({ name: "d", secretFile: folder }),
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/^destinations\.graph\.secretFile: .*none does not exist \(ENOENT\)\. Correct the path\.$/),
      expect.stringMatching(/^destinations\.b\.secretFile: The file has no secret\. Make one with/),
      expect.stringMatching(/^destinations\.c\.secretFile, line 2: This is no secret/),
      expect.stringMatching(/^destinations\.d\.secretFile: .*is a directory and not a file/),
    ]);
    expect(faults.join("\n")).not.toContain("hunter2");
  });
});

test("hostile definitions have faults and nothing else", async () => {
  const long = "x".repeat(100_000);
  const hostile: unknown[] = [
    [],
    null,
    42,
    JSON.parse('{"__proto__":{"kind":"http"},"name":"p"}'),
    JSON.parse('{"name":"graph","kind":"http","url":"https://example.com","__proto__":1}'),
    { name: long, kind: "http", url: `https://example.com/${long}`, [long]: 1 },
    http({ name: "a\u0000b", when: "(".repeat(9000) }),
    http({ events: [long], commands: [long, "\ud800"] }),
    http({ when: `"a".matches("${"(a+)+".repeat(90)}$")` }),
    http({ headers: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x-${index}`, "1"])) }),
    { name: "c", kind: "constructor" },
  ];
  const faults = await faultsOf(hostile);
  expect(faults.length).toBeGreaterThanOrEqual(hostile.length);
  expect(Math.max(...faults.map((fault) => fault.length))).toBeLessThan(600);
});
