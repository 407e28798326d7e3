import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Finding, FindingCollection } from "../../../generated/operator.ts";
import { KINDS } from "../../../src/findings/kinds.ts";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { expectDocumented } from "./expect-documented.ts";

const BLOCK = "callbackBeforeAddBlackCommand";
/** A port on which nobody listens. */
const NOBODY = "http://127.0.0.1:9/decide";
const RULES = `deciders: { moderation: { url: '${NOBODY}' } }
lists: { spammers: { file: spammers.txt } }
rules: [{ name: ask, on: user.blocking, ask: moderation }]
`;

let folder: string;
let app: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-findings-"));
  await writeFile(join(folder, "rules.yaml"), RULES);
  await writeFile(join(folder, "spammers.txt"), "eve\n");
  await writeTokens(join(folder, "tokens.yaml"), TOKEN_PER_ROLE);
  app = await startTestApp({
    IMHOOK_TENCENT_CHAT_APPS: "1400000000:a-token-of-the-console",
    IMHOOK_OPENIM_APPS: "sample",
    IMHOOK_RULES: join(folder, "rules.yaml"),
    IMHOOK_OPERATOR_TOKENS_FILE: join(folder, "tokens.yaml"),
  });
});

afterAll(async () => {
  await app.remove();
  await rm(folder, { recursive: true });
});

async function list(): Promise<FindingCollection> {
  return (await expectDocumented(app.operatorUrl, "GET", "/api/findings", { headers: bearerOf("viewer") })).json;
}

async function block(): Promise<void> {
  const body = { callbackCommand: BLOCK, ownerUserID: "alice", blackUserID: "eve" };
  await post(`${app.url}/openim/${BLOCK}`, body);
}

/** The disk of a machine that runs tests may be full. */
const isOfServer = ({ kind }: Pick<Finding, "kind">) => kind !== "disk-low";

test("a server that has just started is calm, and everything was looked for", async () => {
  const { items, checks } = await list();
  expect(items.filter(isOfServer)).toEqual([]);
  expect(checks.map(({ kind }) => kind)).toEqual(KINDS.map(({ kind }) => kind));
  expect(checks.filter(isOfServer).every(({ result }) => result === "fine")).toBe(true);
});

test("the URLs to enter at the senders are listed, without the secrets in them", async () => {
  const { json } = await expectDocumented(app.operatorUrl, "GET", "/api/callback-urls", { headers: bearerOf("viewer") });
  expect(json).toEqual({
    development: false,
    items: [
      { sender: "tencent-chat", app: "1400000000", url: `${app.url}/tencent-chat`, proof: "signature", budgetMs: 20_000 },
      { sender: "openim", app: "sample", url: `${app.url}/openim`, proof: "none", budgetMs: 20_000 },
    ],
  });
});

test("what goes wrong is found, with names and figures", async () => {
  const startedAt = Date.now();
  for (let call = 0; call < 4; call += 1) {
    await block();
    const body = { CallbackCommand: "Sns.CallbackBlackListAdd", PairList: [] };
    await post(
      tencentChatUrl(app.url, body.CallbackCommand, { Sign: "0".repeat(64), RequestTime: String(Math.floor(Date.now() / 1000)) }),
      body,
    );
    await post(tencentChatUrl(app.url, body.CallbackCommand, { Sign: "0".repeat(64), RequestTime: "1700000000" }), body);
  }
  for (let call = 0; call < 6; call += 1)
    await post(`${app.url}/openim/callbackOfLaterCommand`, { callbackCommand: "callbackOfLaterCommand" });
  await writeFile(join(folder, "rules.yaml"), "rules: [{ name: ask, on: nothing }]");
  await writeTokens(join(folder, "tokens.yaml"), "tokens: [{ name: viewer }]");
  const wanted = ["decider-failing", "rules-refused", "tokens-refused", "quarantine"];
  let items: Finding[] = [];
  await waitUntil(async () => {
    items = (await list()).items.filter(isOfServer);
    return wanted.every((kind) => items.some((item) => item.kind === kind));
  });
  const found = Object.fromEntries(items.map((item) => [item.kind, item]));
  expect(found).toMatchObject({
    "decider-failing": { severity: "warning", subjects: ["moderation"], figures: { asked: 4, failed: 4, failedShare: 1 } },
    "rule-failing": { subjects: ["ask"], figures: { failed: 4 } },
    "calls-refused": { severity: "warning", sender: "tencent-chat", subjects: ["invalid-signature"], figures: { calls: 4, addresses: 1 } },
    "clock-skew": { severity: "info", sender: "tencent-chat", subjects: [expect.stringMatching(/^RequestTime is \d+ s/)] },
    quarantine: { severity: "warning", sender: "openim", subjects: ["unknown"], figures: { quarantined: 6, dayBefore: 0 } },
    "rules-refused": { subjects: ["rules.yaml"], figures: { faults: 1 }, text: expect.stringContaining("in use as it is. Line 1: ") },
    "tokens-refused": { subjects: ["tokens.yaml"], text: expect.stringMatching(/in use as it is\.$/) },
  });
  for (const { since } of items) expect(since).toBeGreaterThan(startedAt - 3_600_000);
  expect(items.map(({ severity }) => severity)).toEqual(
    items
      .map(({ severity }) => severity)
      .toSorted()
      .toReversed(),
  );
});

test("what was mended is no longer found, and a missing list file is something else than a faulty rules file", async () => {
  await writeFile(join(folder, "rules.yaml"), RULES);
  await rm(join(folder, "spammers.txt"));
  await writeTokens(join(folder, "tokens.yaml"), TOKEN_PER_ROLE);
  let kinds: string[] = [];
  await waitUntil(async () => {
    kinds = (await list()).items.map(({ kind }) => kind);
    return kinds.includes("rule-data-refused") && !kinds.includes("tokens-refused");
  });
  expect(kinds).not.toContain("rules-refused");
});
