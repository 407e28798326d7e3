import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { get, post } from "../../support/http.ts";
import { type Ended, run } from "../../support/run.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearer, bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";

jest.setTimeout(120_000);

const BLOCK = "Sns.CallbackBlackListAdd";
const TOKEN = "the-token-of-the-setting";

let folder: string;
let receiver: Server;
/** What the receiver answers with. */
let status = 200;
/** Ids of the events that it has taken, and the replay that each came from. */
const taken: Array<{ id: string; replay?: string }> = [];
let app: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-deliveries-"));
  receiver = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
    if (status === 200) taken.push(body);
    response.writeHead(status).end("the receiver's words");
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const [settings, tokens] = [join(folder, "imhook.yaml"), join(folder, "tokens.yaml")];
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const definition = {
    name: "social-graph",
    kind: "http",
    url,
    giveUpAfter: "300ms",
    headers: { authorization: "Bearer a-secret-header" },
  };
  await writeFile(settings, JSON.stringify({ destinations: [definition] }));
  await writeTokens(tokens, TOKEN_PER_ROLE);
  app = await startTestApp({
    ...{ IMHOOK_CONFIG: settings, IMHOOK_TENCENT_CHAT_APPS: "1400000000" },
    ...{ IMHOOK_OPERATOR_TOKEN: TOKEN, IMHOOK_OPERATOR_TOKENS_FILE: tokens },
  });
});

afterAll(async () => {
  await app.remove();
  receiver.closeAllConnections();
  receiver.close();
  await rm(folder, { recursive: true });
});

async function block(actor: string): Promise<void> {
  const body = { CallbackCommand: BLOCK, PairList: [{ From_Account: actor, To_Account: "bob" }] };
  expect((await post(tencentChatUrl(app.url, BLOCK), body)).status).toBe(200);
}

function imhook(...parameters: string[]): Promise<Ended> {
  return run("node", ["src/cli/main.ts", ...parameters, "--url", app.operatorUrl], { environment: { IMHOOK_OPERATOR_TOKEN: TOKEN } });
}

async function said(...parameters: string[]): Promise<string> {
  const { code, stdout, stderr } = await imhook(...parameters);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

const listed = async (state: string): Promise<Array<{ id: string }>> =>
  (await get(`${app.operatorUrl}/api/deliveries?state=${state}`, bearer(TOKEN))).json.items;

test("what arrives is counted and listed, and its secrets are not shown", async () => {
  await block("alice");
  await waitUntil(() => taken.length === 1);
  await waitUntil(async () => /\nsocial-graph +http +running +0 +1 +0 +0 +0 +0/.test(await said("deliveries")));
  expect(await said("deliveries", "attempts", "social-graph")).toMatch(/arrived .* 200 the receiver's words\n$/);
  const shown = await said("deliveries", "show", "social-graph");
  expect(shown).toContain("\n  headers:\n");
  expect(shown).not.toContain("a-secret-header");
});

test("what is given up is inspected, tried again by somebody, and arrives", async () => {
  status = 503;
  await block("carol");
  await waitUntil(async () => (await listed("dead")).length === 1);
  const [dead] = await listed("dead");
  const id = dead?.id ?? "";
  expect(await said("deliveries", "list", "--state", "dead")).toMatch(/social-graph +dead +user\.blocked .* 503 the receiver's words\n$/);
  expect(await said("deliveries", "inspect", id)).toMatch(/key +1400000000\/carol\n(.|\n)*"type": "user\.blocked"/);
  expect(await said("deliveries")).toContain("503 the receiver's words");
  status = 200;
  const before = taken.length;
  expect(await said("deliveries", "retry", id)).toBe(`${id} is tried now.\n`);
  await waitUntil(() => taken.length > before);
  await waitUntil(async () => (await listed("dead")).length === 0);
});

test("dead letters are dropped", async () => {
  status = 503;
  await block("dora");
  await waitUntil(async () => (await listed("dead")).length === 1);
  status = 200;
  expect(await said("deliveries", "drop", "--all", "--to", "social-graph", "--yes")).toBe("1 dead letter of social-graph: dropped.\n");
  expect(await listed("dead")).toEqual([]);
});

test("nothing is sent while it is paused, and everything afterwards", async () => {
  await said("deliveries", "pause", "social-graph");
  // Whoever delivers looks once per second whether it is paused.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const before = taken.length;
  await block("emil");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(taken).toHaveLength(before);
  await said("deliveries", "resume", "social-graph");
  await waitUntil(() => taken.length > before);
});

test("a test arrives", async () => {
  expect(await said("deliveries", "test", "social-graph")).toMatch(/ arrived after .*: 200 the receiver's words\n$/);
});

test("what was recorded is delivered again, marked, with the same ids, and names who asked for it", async () => {
  const recorded = (await app.entries("event=user.blocked")).map(({ id }) => `${id}-1`).toSorted();
  const counted = await imhook("replay", "--to", "social-graph", "--since", "1h", "--dry-run");
  expect(counted).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^4 deliveries to social-graph would follow from 4 callbacks\./),
  });
  const { code, stdout } = await imhook("replay", "--to", "social-graph", "--since", "1h", "--json");
  expect(code).toBe(0);
  const replay = JSON.parse(stdout);
  expect(replay).toMatchObject({
    state: "done",
    total: 4,
    examined: 4,
    matching: 4,
    delivered: 4,
    dead: 0,
    startedBy: "IMHOOK_OPERATOR_TOKEN",
  });
  const again = taken.filter((event) => event.replay === replay.id);
  expect(again.map(({ id }) => id).toSorted()).toEqual(recorded);
});

test("a condition with a fault is refused, and says where", async () => {
  const { code, stderr } = await imhook("replay", "--to", "social-graph", "--since", "1h", "--when", "nonsense(");
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^imhook: .*when has a fault at character 10/) });
});

test("each change has an entry that says who made it, and none has a secret", async () => {
  const { items } = (await get(`${app.operatorUrl}/api/audit?limit=1000`, bearerOf("operator"))).json;
  const changes = items.map(({ who, action, object }: Record<string, string>) => [
    who,
    action,
    object?.replace(/[0-9a-f-]{36}|[0-9]+$/, "ID"),
  ]);
  const setting = "IMHOOK_OPERATOR_TOKEN";
  expect(changes.filter(([, action]: string[]) => action !== "reloadSettings").toReversed()).toEqual([
    [setting, "retryDelivery", "deliveries/ID"],
    [setting, "dropDeadLetters", "destinations/social-graph"],
    [setting, "changeDestination", "destinations/social-graph"],
    [setting, "changeDestination", "destinations/social-graph"],
    [setting, "startReplay", "replays/ID"],
    [setting, "startReplay", "replays/ID"],
    [setting, "startReplay", "destinations/social-graph"],
  ]);
  expect(JSON.stringify(items)).not.toContain("a-secret");
});

test("what the role of a token does not allow is said", async () => {
  const viewer = bearerOf("viewer").authorization?.slice("Bearer ".length) ?? "";
  const { code, stderr } = await imhook("deliveries", "pause", "social-graph", "--token", viewer);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "imhook: changeDestination needs the role operator; the token viewer has the role viewer\n",
  });
});
