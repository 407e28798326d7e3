import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { basicCredentials } from "../src/senders/openim/authenticate.ts";
import { signatureOf } from "../src/senders/tencent-chat/authenticate.ts";
import { get, type Sent, send } from "./support/http.ts";
import { type Imhook, startImhook } from "./support/imhook.ts";
import { openRaw } from "./support/raw.ts";
import { type Ended, run } from "./support/run.ts";
import { tencentChatUrl } from "./support/urls.ts";

const TOKEN = "tok/3n of=Tencent+Chat";
const PREVIOUS_TOKEN = "0lder/tok3n=";
const SHOP_SECRET = "b4sic/s3cr3t+of shop:x";
const FORUM_SECRET = "p4th/s3cr3t of?forum#é";
const OPERATOR_TOKEN = "0per4tor/t0ken=+";
const SECRETS = { TOKEN, PREVIOUS_TOKEN, SHOP_SECRET, FORUM_SECRET, OPERATOR_TOKEN };

const TENCENT_COMMAND = "Sns.CallbackBlackListAdd";
const OPENIM_COMMAND = "callbackBeforeAddBlackCommand";
const BLOCK = JSON.stringify({ CallbackCommand: TENCENT_COMMAND, PairList: [{ From_Account: "alice", To_Account: "mallory" }] });
const OPENIM_BLOCK = JSON.stringify({ callbackCommand: OPENIM_COMMAND, ownerUserID: "mira", blackUserID: "spam" });
const SETTINGS = {
  IMHOOK_PORT: "0",
  IMHOOK_OPERATOR_PORT: "0",
  IMHOOK_OPERATOR_TOKEN: OPERATOR_TOKEN,
  IMHOOK_LOG_LEVEL: "trace",
};
const APPS = {
  IMHOOK_TENCENT_CHAT_APPS: `1400000000:${TOKEN}:${PREVIOUS_TOKEN},1400000001`,
  IMHOOK_OPENIM_APPS: `shop:${SHOP_SECRET},forum:${FORUM_SECRET},open`,
};

let folder: string;
let imhook: Imhook;
let ended: Ended;
/** Every text that imhook has let out, by where it was found. */
const found: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-secrets-"));
  imhook = await startImhook(join(folder, "data"), { environment: { ...SETTINGS, ...APPS } });
  await sendCallbacks();
  await askOperator();
  await readFiles("before the stop");
  imhook.kill("SIGTERM");
  ended = await imhook.ended;
  Object.assign(found, { banner: ended.stdout, log: ended.stderr });
  await readFiles("after the stop");
});

afterAll(async () => {
  imhook.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

test("the calls went where they should, so that the search below means something", () => {
  const statuses = Object.fromEntries(Object.entries(found).map(([place, text]) => [place, text.slice(0, 3)]));
  for (const genuine of ["signed", "signed with the previous token", "basic", "path", "path and basic"])
    expect([genuine, statuses[`answer: ${genuine}`]]).toEqual([genuine, "200"]);
  for (const { given, status } of hostileCalls()) expect([given, statuses[`answer: ${given}`]]).toEqual([given, String(status)]);
  expect(found["operator: /api/callbacks"]).toContain(OPENIM_COMMAND);
  expect(found.log).toContain("invalid-credentials");
  expect(found.log).toContain("malformed-request");
  expect(Object.keys(found).filter((place) => place.includes("journal.sqlite"))).toContain("before the stop: journal.sqlite-wal");
  expect(ended.code).toBe(0);
});

test.each(Object.entries(SECRETS))("%s is nowhere to be found", (_name, secret) => {
  const places = Object.entries(found).filter(([, text]) => formsOf(secret).some((form) => text.includes(form)));
  expect(places.map(([place]) => place)).toEqual([]);
});

test("the search finds what is there", () => {
  const haystack = `…${basicCredentials("shop", SHOP_SECRET)}…`;
  expect(formsOf(SHOP_SECRET).some((form) => haystack.includes(form))).toBe(true);
});

test.each<{ given: string; environment: Record<string, string> }>([
  { given: "another setting", environment: { ...APPS, IMHOOK_PORT: "none" } },
  { given: "an open door", environment: { ...APPS, IMHOOK_HOST: "0.0.0.0" } },
  { given: "an address of another machine", environment: { IMHOOK_OPENIM_APPS: `shop:${SHOP_SECRET}`, IMHOOK_HOST: "203.0.113.9" } },
])("a start that fails for $given shows no secret", async ({ environment }) => {
  const { code, stdout, stderr } = await run("node", ["src/cli/main.ts"], {
    environment: { ...SETTINGS, IMHOOK_DATA_DIR: join(folder, "unused"), ...environment },
  });
  expect(code).toBe(1);
  expectNoSecret(stdout + stderr);
});

test.each([
  `operator: { token: "${OPERATOR_TOKEN}" }\nopenim:\n  apps: [{ name: Shop, secret: "${SHOP_SECRET}" }]\n`,
  `openim:\n  apps: [{ name: shop, secret: "${SHOP_SECRET}\n`,
  `tencentChat:\n  apps: "1400000000:${TOKEN}:${PREVIOUS_TOKEN}"\n`,
])("a start that fails for its file shows no secret: %j", async (text) => {
  const path = join(folder, "imhook.yaml");
  await writeFile(path, text);
  const { code, stdout, stderr } = await run("node", ["src/cli/main.ts"], { environment: { ...SETTINGS, IMHOOK_CONFIG: path } });
  expect(code).toBe(1);
  expectNoSecret(stdout + stderr);
});

test("trigger shows no secret, though it reads all of them", async () => {
  for (const command of [TENCENT_COMMAND, OPENIM_COMMAND]) {
    const { stdout, stderr } = await run("node", ["src/cli/main.ts", "trigger", command, "--to", "http://127.0.0.1:9"], {
      environment: APPS,
    });
    expectNoSecret(stdout + stderr);
  }
});

interface HostileCall extends Sent {
  given: string;
  path: string;
  status: number;
}

function hostileCalls(): HostileCall[] {
  const shop = { authorization: basicCredentials("shop", SHOP_SECRET) };
  const forum = encodeURIComponent(FORUM_SECRET);
  return [
    { given: "a secret for another app", path: `/openim/shop:${forum}/${OPENIM_COMMAND}`, status: 401 },
    { given: "another app's credentials", path: `/openim/forum/${OPENIM_COMMAND}`, headers: shop, status: 401 },
    { given: "a secret and more", path: `/openim/forum:${forum}x/${OPENIM_COMMAND}`, status: 401 },
    { given: "a secret with a broken escape", path: `/openim/forum:${forum}%zz/${OPENIM_COMMAND}`, status: 401 },
    { given: "a secret for an app that is not there", path: `/openim/north:${forum}/${OPENIM_COMMAND}`, status: 403 },
    { given: "a secret without an app", path: `/openim/:${forum}/${OPENIM_COMMAND}`, status: 403 },
    { given: "a secret for an app that needs none", path: `/openim/open:${forum}/${OPENIM_COMMAND}`, status: 200 },
    { given: "a secret behind the command", path: `/openim/open/${OPENIM_COMMAND}/forum:${forum}`, status: 200 },
    { given: "a secret with an encoded colon", path: `/openim/open/forum%3A${forum}/${OPENIM_COMMAND}`, status: 200 },
    { given: "a secret in a path of no sender", path: `/forum:${forum}/${OPENIM_COMMAND}`, status: 404 },
    { given: "a secret with another method", method: "GET", path: `/openim/forum:${forum}`, status: 405 },
    { given: "credentials and an unknown command", path: "/openim/shop/callbackLater", headers: shop, status: 200 },
    { given: "credentials and a broken body", path: `/openim/shop/${OPENIM_COMMAND}`, headers: shop, body: "{", status: 200 },
    { given: "credentials and an unknown encoding", path: "/openim/shop", headers: { ...shop, "content-encoding": "x" }, status: 200 },
    { given: "a bearer token of the operator", path: "/openim/shop", headers: { authorization: `Bearer ${OPERATOR_TOKEN}` }, status: 401 },
    { given: "a wrong signature", path: tencentChatUrl("", TENCENT_COMMAND, { Sign: "00", RequestTime: seconds() }), status: 403 },
    { given: "no signature", path: tencentChatUrl("", TENCENT_COMMAND), headers: shop, status: 403 },
    { given: "an outdated signature", path: signedPath(TOKEN, "1"), status: 403 },
  ];
}

async function sendCallbacks(): Promise<void> {
  const forum = `/openim/forum:${encodeURIComponent(FORUM_SECRET)}/${OPENIM_COMMAND}`;
  const shop = { authorization: basicCredentials("shop", SHOP_SECRET) };
  await call("signed", signedPath(TOKEN), { body: BLOCK });
  await call("signed with the previous token", signedPath(PREVIOUS_TOKEN), { body: BLOCK });
  await call("basic", `/openim/shop/${OPENIM_COMMAND}`, { headers: shop, body: OPENIM_BLOCK });
  await call("path", forum, { body: OPENIM_BLOCK });
  await call("path and basic", forum, { headers: { authorization: basicCredentials("forum", FORUM_SECRET) }, body: OPENIM_BLOCK });
  for (const { given, path, status: _status, ...sent } of hostileCalls()) await call(given, path, { body: OPENIM_BLOCK, ...sent });
  for (const [given, tail] of Object.entries({ "broken head": "X\r\n\r\n", "long head": `X: ${"x".repeat(20_000)}` })) {
    const connection = openRaw(imhook.url);
    connection.write(`POST ${forum} HTTP/1.1\r\nAuthorization: ${shop.authorization}\r\n${tail}`);
    found[`answer: ${given}`] = await connection.closed;
  }
}

async function call(given: string, path: string, sent: Sent): Promise<void> {
  const { status, headers, text } = await send(`${imhook.url}${path}`, sent);
  found[`answer: ${given}`] = `${status} ${JSON.stringify(headers)} ${text}`;
}

async function askOperator(): Promise<void> {
  const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` };
  const lists = ["/api/callbacks", "/api/relations", "/api/events"];
  for (const path of ["/health", "/ready", "/nowhere", ...lists.map((list) => `${list}?limit=1000`)]) {
    const { text, headers: sent } = await get(`${imhook.operatorUrl}${path}`, headers);
    found[`operator: ${path.split("?")[0]}`] = JSON.stringify(sent) + text;
  }
  const wrong = { authorization: `Bearer ${OPERATOR_TOKEN}x` };
  found["operator: refused"] = (await get(`${imhook.operatorUrl}/api/callbacks`, wrong)).text;
  const { json } = await get(`${imhook.operatorUrl}/api/callbacks?limit=1000`, headers);
  for (const { id } of json.items) found[`operator: ${id}`] = (await get(`${imhook.operatorUrl}/api/callbacks/${id}`, headers)).text;
}

async function readFiles(when: string): Promise<void> {
  const data = join(folder, "data");
  for (const name of await readdir(data)) found[`${when}: ${name}`] = await readFile(join(data, name), "latin1");
}

function seconds(): string {
  return String(Math.floor(Date.now() / 1000));
}

function signedPath(token: string, requestTime = seconds()): string {
  return tencentChatUrl("", TENCENT_COMMAND, { Sign: signatureOf(token, requestTime), RequestTime: requestTime });
}

function expectNoSecret(text: string): void {
  for (const [name, secret] of Object.entries(SECRETS))
    expect([name, formsOf(secret).filter((form) => text.includes(form))]).toEqual([name, []]);
}

/** Every way in which a secret may be written, those of base64 at each of the three places that it can begin at. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((offset) => {
    // The first and last digits depend on the neighbours of the secret.
    const digits = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replaceAll("=", "")
      .slice(offset === 0 ? 0 : offset + 1, -1);
    return [digits, digits.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const encoded = [encodeURIComponent(secret), encodeURI(secret), new URLSearchParams({ s: secret }).toString().slice(2)];
  const written = [secret, bytes.toString("latin1"), JSON.stringify(secret).slice(1, -1), bytes.toString("hex"), [...bytes].join(",")];
  return [...written, ...encoded, encodeURIComponent(encodeURIComponent(secret)), ...base64];
}
