import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { widthOf } from "../../../src/cli/terminal/to-width.ts";
import { get, post } from "../../support/http.ts";
import { type Running, start } from "../../support/run.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(60_000);

const BLOCK = "Sns.CallbackBlackListAdd";
const APPS = { IMHOOK_TENCENT_CHAT_APPS: "1400000000" };
const TOKEN = "a-token-of-the-operator";

let app: TestApp;
const tails: Running[] = [];

beforeAll(async () => {
  app = await startTestApp(APPS);
});

afterEach(async () => {
  for (const tail of tails) tail.kill("SIGKILL");
  await Promise.all(tails.splice(0).map(({ ended }) => ended));
});

afterAll(() => app.remove());

function tail(parameters: string[], environment: Record<string, string> = {}, url = app.operatorUrl): Running {
  const running = start("node", ["src/cli/main.ts", "tail", "--url", url, ...parameters], { environment });
  tails.push(running);
  return running;
}

/** The number of viewers. */
async function viewers({ operatorUrl, config: { operatorToken } }: TestApp): Promise<number> {
  const answer = await get(`${operatorUrl}/api/statistics`, operatorToken === null ? {} : { authorization: `Bearer ${operatorToken}` });
  return answer.json.operator.viewers.open;
}

/** A tail that watches. */
async function watch(parameters: string[] = [], environment: Record<string, string> = {}): Promise<Running> {
  const before = await viewers(app);
  const running = tail(parameters, environment);
  await waitUntil(async () => running.hasEnded() || (await viewers(app)) > before);
  return running;
}

async function block(actor: string, target: string, to = app): Promise<void> {
  const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: actor, To_Account: target }] };
  expect((await post(tencentChatUrl(to.url, BLOCK), body)).status).toBe(200);
}

test.each([80, 200])("shows callbacks in lines that fit %i columns, in columns that are aligned", async (columns) => {
  const running = await watch([], { COLUMNS: String(columns) });
  for (const name of ["alice", "李雷和韩梅梅", "👨‍👩‍👧‍👦", "a name that is far too long for its place ".repeat(9)])
    await block(name, "bob");
  await running.printed(/a name[^\n]*\n/);
  const lines = running.stdout().trim().split("\n");
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
  const names = [/alice/, /李雷/, /👨/, /a name/];
  expect(new Set(lines.map((line, index) => widthOf(line.slice(0, line.search(names[index] as RegExp))))).size).toBe(1);
});

test("shows what its filters select", async () => {
  const running = await watch(["--user", "carol", "--sender", "tencent-chat", "--status", "accepted"]);
  await block("alice", "bob");
  await block("carol", "bob");
  await running.printed(/carol → bob\n/);
  expect(running.stdout()).not.toContain("alice");
});

test("begins in the past if it is asked to", async () => {
  await block("dora", "bob");
  await (await watch(["--since", "1h", "--user", "dora"])).printed(/dora → bob\n/);
  const [entry] = await app.entries("user=dora");
  await block("dora", "emil");
  await (await watch(["--after", String(entry?.id), "--user", "dora"])).printed(/dora → emil\n/);
});

test("prints one JSON object per line, as the list has it", async () => {
  const running = await watch(["--json", "--user", "frida"]);
  await block("frida", "\u202e\n");
  await block("frida", "bob");
  await running.printed(/"bob"[^\n]*\n/);
  const lines = running.stdout().trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual((await app.entries("user=frida")).toReversed());
  expect(running.stdout()).not.toContain("\u202e");
});

test("shows hostile names harmlessly", async () => {
  const running = await watch();
  await block("\u001b[2J\u001b]0;title\u0007\u202e", "grace");
  await running.printed(/grace\n/);
  expect(running.stdout()).toContain("\\u001b[2J\\u001b]0;title\\u0007\\u202e → grace\n");
});

test.each<[Record<string, string>, boolean]>([
  [{}, false],
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  [{ NO_COLOR: "1" }, false],
])("with %j it is coloured: %s", async (environment, isColoured) => {
  const running = await watch([], environment);
  await block("hugo", "bob");
  await running.printed(/hugo/);
  expect(running.stdout().includes("\u001b[")).toBe(isColoured);
});

describe("ends with status 0", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("when it gets %s", async (signal) => {
    const running = await watch();
    running.kill(signal);
    expect(await running.ended).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("when nobody reads its output any more", async () => {
    const command = `set -o pipefail; node src/cli/main.ts tail --url ${app.operatorUrl} | head -n 1`;
    const running = start("bash", ["-c", command]);
    tails.push(running);
    while (!running.hasEnded()) await block("ida", "bob");
    expect(await running.ended).toEqual({ code: 0, stdout: expect.stringMatching(/ida → bob\n$/), stderr: "" });
  });
});

test("says what it has missed", async () => {
  const running = tail(["--after", "99999"]);
  await running.printed(/^missed an unknown number of callbacks: the journal is another one than before\n/);
  const json = tail(["--after", "99999", "--json"]);
  await waitUntil(() => json.stderr().includes("missed an unknown number of callbacks"));
  expect(json.stdout()).toBe("");
});

test("goes on by itself when the server is back, with everything once", async () => {
  let server = await startTestApp(APPS);
  const { dataDirectory } = server.config;
  const url = server.operatorUrl;
  const running = tail(["--json"], {}, url);
  await waitUntil(async () => (await viewers(server)) === 1);
  await block("alice", "one", server);
  await running.printed(/"one"[^\n]*\n/);
  await server.close();
  await waitUntil(() => running.stderr().includes("connecting again"));
  server = await startTestApp({ ...APPS, IMHOOK_OPERATOR_PORT: new URL(url).port }, dataDirectory);
  await block("bob", "two", server);
  await running.printed(/"two"[^\n]*\n/);
  const actors = running
    .stdout()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).actor);
  expect(actors).toEqual(["alice", "bob"]);
  expect(running.stderr()).toMatch(/^imhook: lost \S+ \(.*\), connecting again\nimhook: connected again to \S+\n$/);
  await server.remove();
});

describe("says what is wrong, and ends with status 1, if there is", () => {
  let guarded: TestApp;
  let other: Server;
  let answer: { status: number; type: string; body: string };

  beforeAll(async () => {
    guarded = await startTestApp({ ...APPS, IMHOOK_OPERATOR_TOKEN: TOKEN });
    other = createServer((_request, response) => {
      response.writeHead(answer.status, { "content-type": answer.type }).end(answer.body);
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  });

  afterAll(async () => {
    other.close();
    await guarded.remove();
  });

  const otherUrl = () => `http://127.0.0.1:${(other.address() as AddressInfo).port}`;

  async function expectFailure(running: Running, said: RegExp): Promise<void> {
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(said);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }

  test("no token", () => expectFailure(tail([], {}, guarded.operatorUrl), /needs a token: use --token, or set IMHOOK_OPERATOR_TOKEN/));

  test("a wrong token, which is not shown", async () => {
    const running = tail(["--token", "a-wrong-token"], {}, guarded.operatorUrl);
    await expectFailure(running, /refuses the token/);
    expect((await running.ended).stderr).not.toContain("a-wrong-token");
  });

  test.each([
    ["as an option", ["--token", TOKEN], {}],
    ["from the settings", [], { IMHOOK_OPERATOR_TOKEN: TOKEN }],
  ])("nothing wrong with the right token %s", async (_how, parameters, environment) => {
    const running = tail(parameters, environment, guarded.operatorUrl);
    await waitUntil(async () => running.hasEnded() || (await viewers(guarded)) === 1);
    running.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 0, stderr: "" });
  });

  test("no server", () =>
    expectFailure(tail([], {}, "http://127.0.0.1:9"), /no answer from http:\/\/127\.0\.0\.1:9 .*Is imhook running there\?/));

  test("an older server", async () => {
    const body = { type: "about:blank", title: "Not Found", status: 404, detail: "there is nothing at /api/live" };
    answer = { status: 404, type: "application/problem+json", body: JSON.stringify(body) };
    await expectFailure(tail([], {}, otherUrl()), /older than 0\.3/);
  });

  test("another program", async () => {
    answer = { status: 200, type: "text/html", body: "<h1>hello</h1>" };
    await expectFailure(tail([], {}, otherUrl()), /not as the operator API of imhook/);
  });

  test("no sense in the place to begin", () =>
    expectFailure(tail(["--after", "yesterday"]), /refuses to be watched \(400\): it must be the id/));

  test.each([
    [["--since", "yesterday"], /Write 30m, 12h or 7d/],
    [["--status", "lost"], /Allowed choices are accepted, quarantined, duplicate/],
    [["--usr", "alice"], /unknown option '--usr'/],
  ])("no sense in an option: %j", async (parameters, said) => {
    const { code, stdout, stderr } = await tail(parameters).ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(said);
  });
});
