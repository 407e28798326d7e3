import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { basicCredentials } from "../src/senders/openim/authenticate.ts";
import { signatureOf } from "../src/senders/tencent-chat/authenticate.ts";
import { type Call, json, type Reply } from "./cli/conform/servers/right.ts";
import { type SmallServer, serveAnswer } from "./cli/conform/servers/serve.ts";
import { makeCertificate } from "./support/certificates.ts";
import { get, type Sent, send } from "./support/http.ts";
import { type Imhook, startImhook } from "./support/imhook.ts";
import { openRaw } from "./support/raw.ts";
import { type Ended, run, start } from "./support/run.ts";
import { tencentChatUrl } from "./support/urls.ts";
import { waitUntil } from "./support/wait-until.ts";

const TOKEN = "tok/3n of=Tencent+Chat";
const PREVIOUS_TOKEN = "0lder/tok3n=";
const SHOP_SECRET = "b4sic/s3cr3t+of shop:x";
const FORUM_SECRET = "p4th/s3cr3t of?forum#é";
const OPERATOR_TOKEN = "0per4tor/t0ken=+";
const FILE_TOKEN = "f1le/t0ken=+of~carol-0123";
const HASHED_TOKEN = "h4shed/t0ken=+of~dave-0123";
const BROKEN_TOKEN = "br0ken/t0ken=+";
const SECRETS = { TOKEN, PREVIOUS_TOKEN, SHOP_SECRET, FORUM_SECRET, OPERATOR_TOKEN, FILE_TOKEN, HASHED_TOKEN, BROKEN_TOKEN };

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
const TOKENS = `tokens:
  - { name: carol, role: admin, token: "${FILE_TOKEN}" }
  - { name: dave, role: viewer, sha256: ${createHash("sha256").update(HASHED_TOKEN).digest("hex")} }
`;
/** Files of tokens that are refused. */
const BROKEN_TOKENS = [
  `${TOKENS}  - { name: eve, role: viewer, token: "${BROKEN_TOKEN}" }\n`,
  `tokens: { eve: "${BROKEN_TOKEN}" }\n`,
  `${BROKEN_TOKEN}\n`,
  `tokens:\n  - token: !${BROKEN_TOKEN}\n`,
  `tokens:\n  - token: *${BROKEN_TOKEN}\n`,
  `tokens:\n  - token: "${BROKEN_TOKEN}\n`,
  `tokens:\n  - { name: eve, role: "${BROKEN_TOKEN}", expiresAt: "${BROKEN_TOKEN}", "${BROKEN_TOKEN}": 1 }\n`,
  `tokens:\n  - ? [ "${BROKEN_TOKEN}" ]\n    : x\n`,
];
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
  const tokens = join(folder, "tokens.yaml");
  await writeFile(tokens, TOKENS, { mode: 0o600 });
  await writeFile(join(folder, "rules.yaml"), "lists: { spammers: [] }\nrules: []\n");
  imhook = await startImhook(join(folder, "data"), {
    environment: { ...SETTINGS, ...APPS, IMHOOK_OPERATOR_TOKENS_FILE: tokens, IMHOOK_RULES: join(folder, "rules.yaml") },
  });
  await sendCallbacks();
  await changeAsOperator();
  await breakTokens(tokens);
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
  expect(statuses).toMatchObject({
    ...{ "change: OPERATOR_TOKEN": "200", "change: FILE_TOKEN": "200", "change: HASHED_TOKEN": "403", "change: BROKEN_TOKEN": "401" },
    "change: reload": "200",
  });
  expect(found["operator: /api/audit"]).toMatch(/"who":"carol".*"action":"reloadRules"|"action":"reloadRules".*"who":"carol"/);
  expect(found["operator: /ready, with broken tokens"]).toContain("the file of tokens changed and was refused");
  expect(found.log).toContain('"who":"carol"');
  expect(Object.keys(found)).toContain("before the stop: operator.sqlite");
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
  `operator:\n  token: !${OPERATOR_TOKEN}\n`,
])("a start that fails for its file shows no secret: %j", async (text) => {
  const path = join(folder, "imhook.yaml");
  await writeFile(path, text);
  const { code, stdout, stderr } = await run("node", ["src/cli/main.ts"], { environment: { ...SETTINGS, IMHOOK_CONFIG: path } });
  expect(code).toBe(1);
  expectNoSecret(stdout + stderr);
});

test.each(BROKEN_TOKENS)("a start that fails for its file of tokens shows no secret: %j", async (text) => {
  const path = join(folder, "broken-tokens.yaml");
  await writeFile(path, text);
  const environment = { ...SETTINGS, IMHOOK_DATA_DIR: join(folder, "unused"), IMHOOK_OPERATOR_TOKENS_FILE: path };
  const { code, stdout, stderr } = await run("node", ["src/cli/main.ts"], { environment });
  expect(code).toBe(1);
  expect(stderr).toContain("so imhook does not start");
  expectNoSecret(stdout + stderr);
  expectMasked(
    await runTool("doctor", [], { ...SETTINGS, IMHOOK_OPERATOR_TOKENS_FILE: path }),
    /imhook does not start with such a file of tokens/,
  );
});

describe("the tools", () => {
  /** Repeats every call in its answer, as a hostile or a careless server might. */
  let parrot: SmallServer;
  let operatorParrot: SmallServer;

  const WITHOUT_OPERATOR = { ...APPS, IMHOOK_OPERATOR_PORT: "0", IMHOOK_OPERATOR_TOKEN: OPERATOR_TOKEN };
  const ENCODED_SECRET = encodeURIComponent(SHOP_SECRET);
  const withUser = (address: string) => address.replace("//", `//shop:${ENCODED_SECRET}@`);

  beforeAll(async () => {
    parrot = await serveAnswer(repeatCall);
    operatorParrot = await serveAnswer((received) => ({ ...repeatCall(received), status: 500 }));
  });

  afterAll(async () => {
    await parrot.close();
    await operatorParrot.close();
  });

  test.each<{ given: string; parameters: () => string[]; environment?: Record<string, string>; printed: RegExp }>([
    { given: "Tencent Chat", parameters: () => [TENCENT_COMMAND, "--to", parrot.url], printed: /Sign=\*\*\*/ },
    { given: "OpenIM", parameters: () => [OPENIM_COMMAND, "--to", parrot.url], printed: /authorization/ },
    { given: "JSON", parameters: () => [OPENIM_COMMAND, "--json", "--to", parrot.url], printed: /"answered":true/ },
    { given: "a secret in the URL", parameters: () => [OPENIM_COMMAND, "--to", withUser(parrot.url)], environment: {}, printed: /200 OK/ },
    {
      given: "a secret in the path",
      parameters: () => [OPENIM_COMMAND, "--to", `${parrot.url}/openim/shop:${ENCODED_SECRET}`],
      environment: {},
      printed: /openim\/sample|\/openim\/shop:\*\*\*/,
    },
    {
      given: "options",
      parameters: () => [OPENIM_COMMAND, "--app", "shop", "--secret", SHOP_SECRET, "--to", parrot.url],
      environment: {},
      printed: /200 OK/,
    },
    { given: "nobody there", parameters: () => [OPENIM_COMMAND, "--to", withUser("http://127.0.0.1:9")], printed: /no answer from/ },
    {
      given: "an unescaped secret",
      parameters: () => [OPENIM_COMMAND, "--to", `http://shop:${SHOP_SECRET}@host`],
      printed: /--to must be/,
    },
    { given: "no scheme", parameters: () => [OPENIM_COMMAND, "--to", `shop:${SHOP_SECRET}@host`], printed: /--to must be/ },
    { given: "another scheme", parameters: () => [OPENIM_COMMAND, "--to", withUser("ftp://host/openim")], printed: /--to must be/ },
    { given: "a query", parameters: () => [OPENIM_COMMAND, "--to", `http://host/?token=${ENCODED_SECRET}`], printed: /no query/ },
    {
      given: "a misspelt option",
      parameters: () => [OPENIM_COMMAND, `--secrt=${SHOP_SECRET}`],
      printed: /unknown option '--secrt=\*\*\*'/,
    },
  ])("trigger, with $given", async ({ parameters, environment = APPS, printed }) => {
    expectMasked(await runTool("trigger", parameters(), environment), printed);
  });

  test.each([
    { sender: "tencent-chat", credentials: ["--app", "1400000000", "--token", TOKEN], only: "authentication|Follow" },
    { sender: "openim", credentials: ["--app", "shop", "--secret", SHOP_SECRET], only: "authentication|AddBlack" },
  ])("conform and its reports, for $sender", async ({ sender, credentials, only }) => {
    const [junit, html] = [join(folder, `${sender}.xml`), join(folder, `${sender}.html`)];
    const reports = ["--report", `junit=${junit}`, "--report", `html=${html}`];
    const parameters = [`${parrot.url}/${sender}`, ...credentials, "--only", only];
    expectMasked(await runTool("conform", [...parameters, ...reports]), /FAILED .*\/authentication\//);
    expectMasked(await runTool("conform", [...parameters, "--json"]), /"status": "failed"/);
    for (const path of [junit, html]) expectNoSecret(await readFile(path, "utf8"));
  });

  test.each([
    { given: "a secret in the URL", url: () => withUser(`${parrot.url}/openim`) },
    { given: "an unescaped secret", url: () => `http://shop:${SHOP_SECRET}@host/openim` },
    { given: "a query", url: () => withUser(`http://host/openim?key=${ENCODED_SECRET}`) },
  ])("conform, with $given", async ({ url: address }) => {
    const html = join(folder, "url.html");
    const ended = await runTool("conform", [address(), "--only", "AddBlack", "--report", `html=${html}`]);
    expectMasked(ended, /FAILED|is not a URL|no query/);
    if (ended.code === 1) expectNoSecret(await readFile(html, "utf8"));
  });

  test.each([[], ["--json"]])("doctor %p", async (...format) => {
    const webhooks = join(folder, "webhooks.yml");
    await writeFile(
      webhooks,
      `url: ${withUser("http://imhook.example/openim/")}?key=${ENCODED_SECRET}\nbeforeAddBlack: { enable: true, timeout: 5 }\n`,
    );
    const parameters = ["--openim-config", webhooks, "--operator", operatorParrot.url, ...format];
    for (const address of [
      `${parrot.url}/openim`,
      `${parrot.url}/tencent-chat`,
      `${parrot.url}/openim/forum:${encodeURIComponent(FORUM_SECRET)}`,
    ])
      expectMasked(await runTool("doctor", [address, ...parameters], WITHOUT_OPERATOR), /expected .* received/);
    expectMasked(await runTool("doctor", [withUser(`${parrot.url}/openim`), ...parameters], {}), /expected .* received/);
  });

  test("doctor, with a token for the operator API", async () => {
    const parameters = ["--operator", operatorParrot.url, "--operator-token", FILE_TOKEN];
    expectMasked(await runTool("doctor", parameters, APPS), /the operator API answers 500/);
  });

  test.each([
    { given: "an unescaped secret", parameters: () => [`http://shop:${SHOP_SECRET}@host/openim`] },
    { given: "a path of no sender", parameters: () => [withUser("http://host/elsewhere")] },
    { given: "a secret for the operator API", parameters: () => ["--operator", withUser(operatorParrot.url)] },
  ])("doctor, with $given", async ({ parameters }) => {
    expectMasked(await runTool("doctor", parameters(), WITHOUT_OPERATOR), /\*\*\*/);
  });

  test("doctor sends no credentials to a server whose certificate is not trusted", async () => {
    const received: string[] = [];
    const { certificate, key } = makeCertificate(folder, "untrusted");
    const server = createServer({ cert: await readFile(certificate), key: await readFile(key) }, (request, response) => {
      received.push(`${request.url} ${JSON.stringify(request.headers)}`);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    for (const path of ["openim", "tencent-chat", `openim/forum:${encodeURIComponent(FORUM_SECRET)}`]) {
      const { stdout } = await runTool("doctor", [`https://127.0.0.1:${port}/${path}`], WITHOUT_OPERATOR);
      expect(stdout).toContain("certificate is not trusted");
      expect(stdout).toContain("credentials were not checked");
    }
    server.close();
    expect(received).toHaveLength(3);
    expectNoSecret(received.join("\n"));
    expect(received.join("\n")).not.toMatch(/authorization|Sign=/i);
  });

  test.each(["tencent-chat", "openim"])("simulate, for %s", async (sender) => {
    const parameters = ["--sender", sender, "--seed", "secrets", "--count", "20", "--rate", "200", "--to"];
    expectMasked(await runTool("simulate", [...parameters, sender === "openim" ? withUser(parrot.url) : parrot.url]), /callbacks sent/);
    expectMasked(await runTool("simulate", [...parameters, parrot.url, "--json"]), /"failures"/);
    const check = ["--check", withUser(operatorParrot.url), "--operator-token", OPERATOR_TOKEN];
    expectMasked(await runTool("simulate", [...parameters, parrot.url, ...check]), /does not list relations/);
  });

  test("mock", async () => {
    const mock = start("node", ["src/cli/main.ts", "mock", "--port", "0"], { environment: APPS });
    const [, address = ""] = await mock.printed(/listens at (http:\S+)\./);
    await send(`${address}/openim/shop:${ENCODED_SECRET}/callbackTea`, {
      headers: { authorization: basicCredentials("shop", SHOP_SECRET) },
    });
    await send(`${address}/openim/shop:${ENCODED_SECRET}/${OPENIM_COMMAND}`, { body: "{}" });
    mock.kill("SIGTERM");
    expectMasked(await mock.ended, /shop:\*\*\*/);
  });

  test.each(["verify", "prune --older-than 1 --dry-run"])("journal %s", async (parameters) => {
    const environment = { ...APPS, IMHOOK_DATA_DIR: join(folder, "data") };
    expectMasked(await runTool("journal", parameters.split(" "), environment), /entries/);
  });
});

function runTool(name: string, parameters: string[], environment: Record<string, string> = APPS): Promise<Ended> {
  return run("node", ["src/cli/main.ts", name, ...parameters], { environment });
}

/** `printed` shows that the tool came as far as it should. */
function expectMasked({ stdout, stderr }: Ended, printed: RegExp): void {
  expect(stdout + stderr).toMatch(printed);
  expectNoSecret(stdout + stderr);
}

/** An answer that is wrong for both senders, so that reports show it. */
function repeatCall({ url: address, headers, text }: Call): Reply {
  return json(200, { address: `${address}`, headers, text, errMsg: 7 });
}

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

async function changeAsOperator(): Promise<void> {
  const change = (token: string, method: string, path: string, value?: string) =>
    send(`${imhook.operatorUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: value === undefined ? "" : JSON.stringify({ value }),
    });
  for (const [given, token] of Object.entries({ OPERATOR_TOKEN, FILE_TOKEN, HASHED_TOKEN, BROKEN_TOKEN })) {
    const { status, headers, text } = await change(token, "POST", "/api/lists/spammers/values", `bot of ${given}`);
    found[`change: ${given}`] = `${status} ${JSON.stringify(headers)} ${text}`;
  }
  const reload = await change(FILE_TOKEN, "POST", "/api/rules/reload");
  found["change: reload"] = `${reload.status} ${reload.text}`;
}

/** Has imhook read each of the files that it refuses, and then the right one again. */
async function breakTokens(path: string): Promise<void> {
  for (const [index, text] of BROKEN_TOKENS.entries()) {
    await writeFile(path, text);
    imhook.kill("SIGHUP");
    const refused = () => imhook.logLines().filter(({ msg }) => msg === "tokens not reloaded, the ones from before stay in use").length;
    await waitUntil(() => refused() > index);
  }
  found["operator: /ready, with broken tokens"] = (await get(`${imhook.operatorUrl}/ready`)).text;
  await writeFile(path, TOKENS);
  imhook.kill("SIGHUP");
  await imhook.logged("tokens reloaded");
}

async function askOperator(): Promise<void> {
  const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` };
  const lists = ["/api/callbacks", "/api/relations", "/api/events", "/api/audit", "/api/lists/spammers/values"];
  for (const path of ["/health", "/ready", "/nowhere", "/api/caller", "/api/statistics", ...lists.map((list) => `${list}?limit=1000`)]) {
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
