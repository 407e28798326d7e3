import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { type CallbackServer, startCallbackServer, TENCENT_CHAT_OK } from "../../support/callback-server.ts";
import { type Ended, run, start } from "../../support/run.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";

const APPS = { IMHOOK_TENCENT_CHAT_APPS: "1400000000:tok", IMHOOK_OPENIM_APPS: "shop:s3cr3t,forum" };
const SMALL = ["--count", "60", "--rate", "400", "--users", "16"];
const COLUMNS = 80;

let app: TestApp;
/** Answers every call with Tencent Chat's acknowledgement. */
let server: CallbackServer;

beforeAll(async () => {
  app = await startTestApp({ ...APPS, IMHOOK_OPERATOR_TOKEN: "operator-secret" });
  server = await startCallbackServer(() => ({ body: TENCENT_CHAT_OK }));
});

afterAll(async () => {
  await server.close();
  await app.remove();
});

describe.each([
  { sender: "tencent-chat", parameters: [], authentication: "signed", name: "1400000000" },
  { sender: "openim", parameters: [], authentication: "secret", name: "shop" },
  { sender: "openim", parameters: ["--app", "forum"], authentication: "none", name: "forum" },
])("$sender, $name", ({ sender, parameters, authentication, name }) => {
  test("simulates a chat with credentials, compares relations, and prints a summary that matches its schema", async () => {
    const check = ["--check", app.operatorUrl, "--operator-token", "operator-secret"];
    const ended = await simulate(["--sender", sender, "--seed", `json-${name}`, "--json", ...SMALL, ...check, ...parameters]);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    const summary = JSON.parse(ended.stdout);
    const validate = new Ajv().compile(SUMMARY_SCHEMA);
    expect({ valid: validate(summary), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(summary).toMatchObject({ sender, app: name, seed: `json-${name}`, stopped: false, failures: {}, dropped: 0 });
    expect(summary.relations).toMatchObject({ missing: [], unexpected: [] });
    expect(summary.relations.expected).toBeGreaterThan(0);
    expect(summary.families.reduce((sum: number, family: { sent: number }) => sum + family.sent, 0)).toBe(summary.sent);
    expect(await app.newestEntry()).toMatchObject({ sender, app: name, authentication, status: "accepted" });
  });
});

test("prints the seed that was drawn", async () => {
  const { code, stdout } = await simulate(SMALL);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^seed \d+$/m);
});

test("prints the summary in 80 columns", async () => {
  const { code, stdout, stderr } = await simulate([...SMALL, "--seed", "layout", "--faults", "duplicates=0.1"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(
    /^Tencent Chat 1400000000 to http:\S+\/tencent-chat\nseed layout\n\n\d+ callbacks sent in \d+\.\d s, \d+ answered\n/,
  );
  expect(stdout).toMatch(/^duplicates sent {3}\d+$/m);
  expect(stdout).toMatch(/^before relationship +\d+ +\d+$/m);
  expect(stdout).toMatch(/^allowed +\d+$/m);
  expect(stdout).toMatch(/^latency, ms +p50 +p90 +p99 +p99\.9 +max$/m);
  expect(longest(stdout)).toBeLessThanOrEqual(COLUMNS);
});

test("--token and --secret replace the configuration, and a URL with a path is used unchanged", async () => {
  const environment = {};
  const unknown = ["--app", "77", "--token", "other"];
  expect(await simulate([...SMALL, ...unknown], { to: `${server.url}/console/address`, environment })).toMatchObject({ code: 0 });
  expect(server.received.at(-1)?.url).toMatch(/^\/console\/address\?SdkAppid=77&.*&Sign=[0-9a-f]{64}&RequestTime=\d+$/);
  const openIm = await simulate(["--sender", "openim", ...SMALL, "--secret", "s3cr3t", "--app", "shop"], {
    to: `${app.url}/openim/shop`,
    environment,
  });
  expect(openIm).toMatchObject({ code: 0 });
});

test("prints relations that differ, and exits with 1", async () => {
  const check = ["--check", app.operatorUrl, "--operator-token", "operator-secret"];
  const ended = await simulate([...SMALL, "--seed", "elsewhere", ...check], { to: server.url });
  expect(ended.code).toBe(1);
  expect(ended.stdout).toMatch(/^relations: (\d+) expected, \1 missing, 0 unexpected$/m);
  expect(ended.stdout).toMatch(/^ {2}missing: friend elsewhere-c1-u\d -> elsewhere-c1-u\d$/m);
  expect(longest(ended.stdout)).toBeLessThanOrEqual(COLUMNS);
}, 60_000);

test("prints failures by reason, and exits with 1", async () => {
  const { code, stdout } = await simulate([...SMALL, "--token", "wrong"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^failures\n +\d+ {2}status 403$/m);
});

test("Ctrl-C ends the chat and prints the summary so far", async () => {
  const silent = await startCallbackServer(({ command }) => ({ body: TENCENT_CHAT_OK, delay: command.includes("After") ? 300 : 0 }));
  try {
    const process = start("node", ["src/cli/main.ts", "simulate", "--to", silent.url, "--count", "100000", "--json"], {
      environment: APPS,
    });
    while (silent.received.length < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    process.kill("SIGINT");
    const { code, stdout } = await process.ended;
    const { stopped, sent, answered } = JSON.parse(stdout);
    expect({ code, stopped, answered }).toEqual({ code: 0, stopped: true, answered: sent });
    expect(sent).toBeLessThan(1000);
  } finally {
    await silent.close();
  }
});

test("the help fits 80 columns", async () => {
  const { code, stdout } = await run("node", ["src/cli/main.ts", "simulate", "--help"]);
  expect({ code, tooLong: stdout.split("\n").filter((line) => line.length > COLUMNS) }).toEqual({ code: 0, tooLong: [] });
});

describe("exits with 1 and says what is wrong with", () => {
  test.each([
    { parameters: ["--rate", "0"], named: "--rate must be a number greater than 0; it is 0" },
    { parameters: ["--rate", "fast"], named: "--rate must be a number greater than 0; it is fast" },
    { parameters: ["--rate", "1e3"], named: "--rate must be a number greater than 0" },
    { parameters: ["--duration", "-1"], named: "--duration must be a number greater than 0" },
    { parameters: ["--count", "0"], named: "--count must be a whole number from 1" },
    { parameters: ["--count", "1.5"], named: "--count must be a whole number from 1" },
    { parameters: ["--users", "1"], named: "--users must be a whole number from 2 to 100000; it is 1" },
    { parameters: ["--users", "100001"], named: "--users must be a whole number from 2 to 100000" },
    { parameters: ["--groups", "many"], named: "--groups must be a whole number from 0" },
    { parameters: ["--seed", ""], named: "--seed must be 1 to 32 letters, digits and hyphens" },
    { parameters: ["--seed", "a b"], named: "--seed must be 1 to 32 letters, digits and hyphens" },
    { parameters: ["--faults", "tea=1"], named: "--faults needs duplicates=0.01," },
    { parameters: ["--sender", "tea"], named: "Allowed choices are tencent-chat, openim." },
    { parameters: ["--app", "5"], named: "unknown app 5; configured apps: 1400000000" },
    { parameters: ["--app", "x", "--token", "t"], named: "unknown app x" },
    { parameters: ["--sender", "openim", "--app", "Shop", "--secret", "s"], named: "unknown app Shop" },
    { parameters: ["--to", "nowhere"], named: "--to must be an http or https URL; it is nowhere" },
    { parameters: ["--to", "http://127.0.0.1:1/?a=b"], named: "--to must have no query" },
    {
      parameters: ["--to", "http://127.0.0.1:1"],
      named: "nobody listens at http://127.0.0.1:1/tencent-chat (connect ECONNREFUSED 127.0.0.1:1)",
    },
    { parameters: ["--check", "http://127.0.0.1:1", ...SMALL], named: "the operator API does not answer" },
    { parameters: ["--check", "nowhere", ...SMALL], named: "--check must be an http or https URL; it is nowhere" },
    { parameters: ["tea"], named: "too many arguments" },
  ])("$parameters", async ({ parameters, named }) => {
    const { code, stdout, stderr } = await simulate(parameters, { to: parameters.includes("--to") ? null : app.url });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test("a wrong operator token", async () => {
    const ended = await simulate([...SMALL, "--check", app.operatorUrl, "--operator-token", "wrong"]);
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toContain("the operator API does not list relations");
  });
});

interface SimulateOptions {
  /** null: no `--to`. */
  to?: string | null;
  environment?: Record<string, string>;
}

function simulate(parameters: string[], { to = app.url, environment = APPS }: SimulateOptions = {}): Promise<Ended> {
  const addressed = to === null ? parameters : [...parameters, "--to", to];
  return run("node", ["src/cli/main.ts", "simulate", ...addressed], { environment });
}

function longest(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

const COUNT = { type: "integer", minimum: 0 };
const COUNTS = { type: "object", additionalProperties: COUNT };
const TEXT = { type: "string", minLength: 1 };
const MILLISECONDS = { type: "number", minimum: 0 };
const PERCENTILES = record({ p50: MILLISECONDS, p90: MILLISECONDS, p99: MILLISECONDS, "p99.9": MILLISECONDS, max: MILLISECONDS });
const EDGES = {
  type: "array",
  items: record({ kind: { enum: ["friend", "block", "follow", "member", "owner"] }, owner: TEXT, target: TEXT }),
};

/** What other programs can rely on. */
const SUMMARY_SCHEMA = record({
  sender: { enum: ["tencent-chat", "openim"] },
  app: TEXT,
  address: TEXT,
  seed: TEXT,
  users: COUNT,
  groups: COUNT,
  stopped: { type: "boolean" },
  duration: { type: "number", exclusiveMinimum: 0 },
  rate: record({ asked: { type: "number" }, achieved: { type: "number" } }),
  sent: COUNT,
  answered: COUNT,
  timeOuts: COUNT,
  dropped: COUNT,
  retries: COUNT,
  faults: record({ duplicates: COUNT, reordered: COUNT, slowBodies: COUNT, lostConnections: COUNT }),
  families: { type: "array", items: record({ phase: { enum: ["before", "after"] }, family: TEXT, sent: COUNT, answered: COUNT }) },
  effects: COUNTS,
  failures: COUNTS,
  latency: record({ fromSchedule: PERCENTILES, fromSending: PERCENTILES }),
  relations: record({ expected: COUNT, missing: EDGES, unexpected: EDGES }),
});

function record(properties: Record<string, object>) {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
