import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { widthOf } from "../../../src/cli/terminal/to-width.ts";
import { type DeliveryApi, startDeliveryApi } from "../../support/delivery-api.ts";
import { attempt, delivery, destination, ENTRY, type FakeDeliveries, fakeDeliveries, REPLAY } from "../../support/fake-deliveries.ts";
import { type Ended, run, start } from "../../support/run.ts";

jest.setTimeout(60_000);

const FAILURE = { at: 1_767_350_400_123, durationMs: 31, status: 503, text: "the pool is \u001b[2J exhausted\n", delivered: false };

let fake: FakeDeliveries;
let api: DeliveryApi;

beforeEach(async () => {
  fake = fakeDeliveries();
  api = await startDeliveryApi(fake.deliveries);
});

afterEach(() => api.close());

function deliveries(parameters: string[], environment: Record<string, string> = {}, url = api.url): Promise<Ended> {
  return run("node", ["src/cli/main.ts", "deliveries", ...parameters, "--url", url], { environment });
}

/** What a command says that does what it should. */
async function said(...parameters: string[]): Promise<string> {
  const { code, stdout, stderr } = await deliveries(parameters);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

async function expectRefused(parameters: string[], message: string): Promise<void> {
  expect(await deliveries(parameters)).toEqual({ code: 1, stdout: "", stderr: `imhook: ${message}\n` });
}

function fill(): void {
  fake.destinations.set(
    "social-graph",
    destination({ state: "waiting", lag: { entries: 1234, seconds: 140 }, ...{ retrying: 3, held: 1, dead: 1 }, lastFailure: FAILURE }),
  );
  fake.destinations.set("warehouse", destination({ name: "warehouse" }));
  fake.kept.set("17", delivery({ lastAnswer: FAILURE, answers: [FAILURE] }));
  fake.kept.set("18", delivery({ id: "18", state: "held", attempts: 0, lastAnswer: null, replay: REPLAY, key: "1400000000/\u202e李雷" }));
  fake.kept.set("19", delivery({ id: "19", destination: "warehouse", state: "retrying", nextAttemptAt: Date.now() + 90_500 }));
}

describe("the list of destinations", () => {
  test("says what to do if there are none", async () => expect(await said()).toMatch(/^There are no destinations\. Define them below/));

  test.each([80, 140])("fits %i columns, and says what failed", async (columns) => {
    fill();
    const { stdout } = await deliveries([], { COLUMNS: String(columns) });
    for (const line of stdout.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    expect(stdout).toMatch(/^destination +kind +state +lag +delivered +failed +retrying +held +dead/);
    expect(stdout).toMatch(/\nsocial-graph +http +waiting +1234 +998 +0 +3 +1 +1/);
    expect(stdout).toContain("503 the pool is \\u001b[2J exhausted");
  });

  test("is JSON as the API has it, wherever --json is", async () => {
    fill();
    const items = [...fake.destinations.values()];
    expect(JSON.parse(await said("--json"))).toEqual({ items });
    expect(JSON.parse(await said("--json", "show", "warehouse"))).toEqual(items[1]);
    expect(JSON.parse(await said("show", "warehouse", "--json"))).toEqual(items[1]);
  });

  test.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ NO_COLOR: "1" }, false],
  ])("with %j it is coloured: %s", async (environment, isColoured) => {
    fill();
    expect((await deliveries([], environment)).stdout.includes("\u001b[")).toBe(isColoured);
  });

  test("ends quietly when nobody reads it", async () => {
    fill();
    const running = start("bash", ["-c", `node src/cli/main.ts deliveries --url ${api.url} | true; echo "\${PIPESTATUS[0]}"`]);
    expect(await running.ended).toEqual({ code: 0, stdout: "0\n", stderr: "" });
  });
});

test("one destination is shown with how far it is and how it is defined", async () => {
  fill();
  const shown = await said("show", "social-graph");
  expect(shown).toMatch(/^social-graph \(http\)\n {2}state +waiting/);
  expect(shown).toMatch(/position +1041, 1234 entries behind, 2 min\n/);
  expect(shown).toMatch(/last failure +\d+ d ago: 503 the pool is \\u001b\[2J exhausted\\u000a\n/);
  expect(shown).toContain('\n\n  url: https://example.com/hooks\n  secret: "***"\n  events:\n    - friend.*\n    - user.blocked\n');
});

describe("the list of deliveries", () => {
  beforeEach(fill);

  const ids = async (...parameters: string[]) =>
    JSON.parse(await said("list", "--json", ...parameters)).items.map(({ id }: { id: string }) => id);

  test("has those that match every filter", async () => {
    expect(await ids()).toEqual(["17", "18", "19"]);
    expect(await ids("--to", "warehouse")).toEqual(["19"]);
    expect(await ids("--to", "social-graph", "--state", "dead")).toEqual(["17"]);
    expect(await ids("--replay", REPLAY.toUpperCase())).toEqual(["18"]);
    expect(await ids("--entry", ENTRY)).toHaveLength(3);
  });

  test("shows ids, states and answers, and hides what a terminal would act on", async () => {
    const shown = await said("list");
    expect(shown).toMatch(/\n17 +social-graph +dead +friend\.added +1400000000\/alice +12 .* 503 the pool is \\u001b\[2J exhausted/);
    expect(shown).toContain("1400000000/\\u202e李雷");
    expect(shown).toMatch(/\n19 +warehouse +retrying .* in \d\d s /);
  });

  test("reads as many pages as it needs", async () => {
    for (let id = 100; id < 1300; id += 1) fake.kept.set(String(id), delivery({ id: String(id) }));
    expect(await ids("--limit", "1100")).toHaveLength(1100);
    expect(await ids("--limit", "5000")).toHaveLength(1203);
    expect(await said("list")).toMatch(/\n\nThere are more: --limit shows them\.\n$/);
  });

  test("says so if nothing failed", async () => expect(await said("list", "--to", "nobody")).toBe("Nothing failed, and nothing waits.\n"));
});

test("attempts are listed, those that failed alone if they are asked for", async () => {
  fill();
  expect(await said("attempts", "warehouse")).toBe("Nothing was sent to warehouse yet.\n");
  fake.attempts.push(attempt(), attempt({ ...FAILURE, attempt: 2 }));
  expect(await said("attempts", "warehouse")).toMatch(/arrived +13 ms +1 +friend\.added .* 200 ok\n.* failed +31 ms +2 .*exhausted/);
  expect(await said("attempts", "warehouse", "--failed")).not.toContain("arrived");
});

describe("one delivery", () => {
  beforeEach(fill);

  test("is shown with its answers and its body", async () => {
    const shown = await said("inspect", "17");
    expect(shown).toMatch(/^17 to social-graph\n {2}state +dead: it was given up\n/);
    expect(shown).toMatch(/\n\nwhen +took +answer\n\d+ d ago +31 ms +503 the pool/);
    expect(shown).toMatch(/\n\n\{\n {2}"specversion": "1\.0",\n {2}"type": "friend\.added"\n\}\n$/);
  });

  test.each<[string | null, RegExp]>([
    [null, /\n\nThe journal no longer has the entry, so it cannot be delivered any more\.\n$/],
    ['{"cut', /\n\n\{"cut\n$/],
  ])("may have the body %j", async (body, pattern) => {
    fake.kept.set("17", delivery({ body }));
    expect(await said("inspect", "17")).toMatch(pattern);
  });

  test("is tried now", async () => {
    expect(await said("retry", "17")).toBe("17 is tried now.\n");
    expect(await said("retry", "18")).toBe("18 waits for an earlier one: retry that.\n");
    expect(fake.kept.get("17")?.state).toBe("retrying");
  });

  test("is dropped if somebody says so", async () => {
    await expectRefused(["drop", "17"], "Drop the delivery 17 of friend.added to social-graph? Nobody can answer here: use --yes");
    expect(fake.kept.has("17")).toBe(true);
    expect(await said("drop", "17", "--yes")).toBe("17 is dropped.\n");
    expect(fake.kept.has("17")).toBe(false);
  });
});

describe("all dead letters", () => {
  beforeEach(fill);

  test("are tried again", async () => {
    expect(await said("retry", "--all", "--to", "social-graph")).toBe("1 dead letter of social-graph: tried again now.\n");
    expect(fake.kept.get("17")?.state).toBe("retrying");
  });

  test("are dropped if somebody says so", async () => {
    await expectRefused(["drop", "--all", "--to", "social-graph"], "Drop 1 dead letter of social-graph? Nobody can answer here: use --yes");
    expect(await said("drop", "--all", "--to", "social-graph", "--yes")).toBe("1 dead letter of social-graph: dropped.\n");
    expect([...fake.kept.keys()]).toEqual(["18", "19"]);
  });

  test.each([[[]], [["--all"]], [["--to", "warehouse"]], [["17", "--all"]], [["17", "--to", "warehouse"]]])(
    "are not meant by %j",
    async (given) => {
      const message = "name one delivery by its id, or all dead letters of a destination: --all --to NAME";
      await expectRefused(["retry", ...given], message);
      await expectRefused(["drop", ...given], message);
    },
  );
});

test("a destination is paused, and goes on", async () => {
  fill();
  expect(await said("pause", "social-graph")).toBe("social-graph is paused. `imhook deliveries resume social-graph` lets it go on.\n");
  expect(fake.destinations.get("social-graph")?.state).toBe("paused");
  expect(await said("resume", "social-graph")).toBe("social-graph goes on, 1234 entries behind.\n");
  expect(fake.destinations.get("social-graph")?.state).toBe("running");
});

test("a test says what came of it, and so does its exit code", async () => {
  fill();
  expect(await said("test", "warehouse")).toBe(`${ENTRY}-0 arrived after 12 ms: 200 ok\n`);
  const { code, stdout } = await deliveries(["test", "social-graph"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: `${ENTRY}-0 failed after 31 ms: 503 the pool is \\u001b[2J exhausted\\u000a\n` });
});

describe("says what is wrong", () => {
  test("with a name that nothing has", () => expectRefused(["show", "nobody"], "there is no nobody"));
  test("with an id that is none", () => expectRefused(["inspect", "x"], '/path/delivery must match pattern "^[0-9]{1,15}$"'));
  test("with a command", () => expectRefused(["shw"], "deliveries has no command shw; did you mean show?"));

  test.each([
    [["list", "--state", "lost"], /Allowed choices are retrying, held, dead/],
    [["list", "--limit", "0"], /It must be a whole number from 1/],
    [["show"], /missing required argument 'destination'/],
  ])("with %j", async (parameters, message) => {
    const { code, stderr } = await deliveries(parameters);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });

  test("with a server that is not there", async () => {
    const { code, stderr } = await deliveries([], {}, "http://127.0.0.1:4");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^imhook: no answer from http:\/\/127\.0\.0\.1:4 \(.+\)\. Is imhook running there\?\n$/);
  });

  describe("with what is there instead", () => {
    let other: Server;
    let answer: { status: number; type: string; body: string };

    beforeAll(async () => {
      other = createServer(
        (_request, response) => void response.writeHead(answer.status, { "content-type": answer.type }).end(answer.body),
      );
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    });

    afterAll(() => void other.close());

    const problem = (status: number, detail: string) => ({ status, type: "application/problem+json", body: JSON.stringify({ detail }) });

    test.each([
      [{ status: 200, type: "text/html", body: "<h1>hello</h1>" }, "answers, but not as the operator API of imhook"],
      [{ status: 404, type: "text/html", body: "<h1>hello</h1>" }, "answers with status 404, but not as the operator API of imhook"],
      [{ status: 502, type: "text/html", body: "" }, "answers with status 502, but not as"],
      [problem(404, "there is nothing at /api/destinations"), "has no deliveries: the imhook there is older than 0.3"],
      [problem(401, "The operator API needs a token."), "needs a token: use --token, or set IMHOOK_OPERATOR_TOKEN"],
      [problem(403, "listDestinations needs the role viewer"), "imhook: listDestinations needs the role viewer"],
      [problem(500, "imhook failed. The log has the cause."), "failed (500): imhook failed. The log has the cause."],
    ])("%j", async (given, message) => {
      answer = given;
      const { code, stdout, stderr } = await deliveries([], {}, `http://127.0.0.1:${(other.address() as AddressInfo).port}`);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(message);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    });

    test("a token that is refused, which is not shown", async () => {
      answer = problem(401, "The token is not one of this server: a-wrong-token.");
      const { stderr } = await deliveries(["--token", "a-wrong-token"], {}, `http://127.0.0.1:${(other.address() as AddressInfo).port}`);
      expect(stderr).toMatch(/refuses the token: The token is not one of this server: \*\*\*\.\n$/);
    });
  });
});
