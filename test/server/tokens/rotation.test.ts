import { mkdtemp, rm } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { get, post, send } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { bearer, type TestToken, writeTokens } from "../../support/tokens-file.ts";
import { waitUntil } from "../../support/wait-until.ts";

const OLD: TestToken = { name: "console", role: "operator", token: "the-old-token-of-the-console" };
const NEW: TestToken = { name: "console-2", role: "operator", token: "the-new-token-of-the-console" };

let folder: string;
let path: string;
let imhook: Imhook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rotation-"));
  path = join(folder, "tokens.yaml");
});

afterEach(async () => {
  await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true, maxRetries: 5 });
});

async function start(tokens: readonly TestToken[], environment: Record<string, string> = {}): Promise<void> {
  await writeTokens(path, tokens);
  imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_OPERATOR_TOKENS_FILE: path, ...environment } });
}

/** Asked from an address of its own: a token that is not accepted yet counts as a guess, and others at its address would wait. */
const statusOf = async (token: string, localAddress = "127.0.0.2") =>
  (await send(`${imhook.operatorUrl}/api/caller`, { method: "GET", headers: bearer(token), localAddress })).status;

test.each(["1", "2"])("a token is rotated under load without one refused call, with IMHOOK_WORKERS=%s", async (workers) => {
  await start([OLD], { IMHOOK_WORKERS: workers });
  let token = OLD.token;
  let isDone = false;
  const statuses = new Map<string, number>();
  const agent = new Agent({ keepAlive: true });
  const clients = Array.from({ length: 8 }, async (_client, index) => {
    while (!isDone) {
      const used = token;
      const sent = { method: "GET", headers: bearer(used), agent: index % 2 === 0 ? agent : (false as const) };
      const { status } = await send(`${imhook.operatorUrl}/api/caller`, sent);
      const key = `${used === OLD.token ? "old" : "new"} ${status}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
    }
  });
  const calls = (key: string) => statuses.get(key) ?? 0;
  await waitUntil(async () => calls("old 200") > 50);
  await writeTokens(path, [OLD, NEW]);
  await waitUntil(async () => (await statusOf(NEW.token)) === 200);
  token = NEW.token;
  await waitUntil(async () => calls("new 200") > 50);
  await writeTokens(path, [NEW]);
  await waitUntil(async () => (await statusOf(OLD.token)) === 401);
  const before = calls("new 200");
  await waitUntil(async () => calls("new 200") > before + 50);
  isDone = true;
  await Promise.all(clients);
  agent.destroy();
  expect([...statuses.keys()].toSorted()).toEqual(["new 200", "old 200"]);
  expect((await get(`${imhook.operatorUrl}/api/caller`, bearer(OLD.token))).json.detail).toBe(
    "The token has expired or was removed. Ask an admin for a new one.",
  );
});

test("a removed token that is still used does not slow down others at its address", async () => {
  await start([OLD, NEW]);
  await writeTokens(path, [NEW]);
  await waitUntil(async () => (await statusOf(OLD.token)) === 401);
  for (let call = 0; call < 20; call += 1) expect(await statusOf(OLD.token)).toBe(401);
  expect(await Promise.all(Array.from({ length: 20 }, () => statusOf(NEW.token)))).toEqual(Array(20).fill(200));
});

test("a broken file keeps the tokens, and the log and /ready say so; SIGHUP reads the mended one at once", async () => {
  await start([OLD]);
  expect((await imhook.ready()).json.tokens).toBe("ok");
  await writeTokens(path, [OLD, { ...NEW, role: "root" as never }]);
  const { json } = await imhook.readyWhen((response) => response.json.tokens !== "ok");
  expect(json).toMatchObject({
    ready: true,
    tokens: expect.stringMatching(/^the file of tokens changed and was refused at \S+: the tokens from before/),
  });
  expect(await imhook.logged("tokens not reloaded, the ones from before stay in use")).toMatchObject({
    faults: [expect.stringContaining("role must be one of viewer, operator, admin.")],
  });
  expect([await statusOf(OLD.token), await statusOf(NEW.token)]).toEqual([200, 401]);
  await writeTokens(path, [OLD, NEW]);
  imhook.kill("SIGHUP");
  await waitUntil(async () => (await statusOf(NEW.token)) === 200);
  await imhook.readyWhen((response) => response.json.tokens === "ok");
});

test.each<{ how: string; left: TestToken[] }>([
  { how: "is removed", left: [NEW] },
  { how: "gets another secret", left: [{ ...OLD, token: "another-token-of-the-console" }] },
  { how: "gets another role", left: [{ ...OLD, role: "viewer" }] },
  { how: "expires", left: [{ ...OLD, expiresAt: "2020-01-01" }] },
])("a live feed ends when its token $how, and others go on", async ({ left }) => {
  const stays: TestToken = { name: "stays", role: "viewer", token: "the-token-that-is-not-changed" };
  await start([OLD, stays]);
  const watch = async (token: string) => {
    const answer = await fetch(`${imhook.operatorUrl}/api/live`, { headers: bearer(token) });
    const reader = answer.body?.getReader();
    expect([answer.status, (await reader?.read())?.done]).toEqual([200, false]);
    return reader;
  };
  const [ended, going] = [await watch(OLD.token), await watch(stays.token)];
  await writeTokens(path, [...left, stays]);
  await expect(
    (async () => {
      while ((await ended?.read())?.done === false);
    })(),
  ).rejects.toThrow("terminated");
  const command = "callbackBeforeAddBlackCommand";
  await post(`${imhook.url}/openim/sample/${command}`, { callbackCommand: command, ownerUserID: "alice", blackUserID: "mallory" });
  let seen = "";
  while (!seen.includes("mallory")) seen += Buffer.from((await going?.read())?.value ?? []).toString();
  await going?.cancel();
});

test("with a file without tokens nobody gets in, also not under a loopback name", async () => {
  await start([]);
  expect((await get(`${imhook.operatorUrl}/api/caller`)).status).toBe(401);
  expect(await statusOf(OLD.token)).toBe(401);
  expect((await imhook.ready()).status).toBe(200);
});
