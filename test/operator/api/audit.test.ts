import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { roleOfOperation } from "../../../generated/operator.roles.ts";
import type { AuditEntry } from "../../../generated/operator.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import type { OperationId } from "../../../src/operator/api/operation.ts";
import { post, type Response } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { expectDocumented } from "./expect-documented.ts";

const MESSAGE = "meet me behind the casino";
const RULES = `lists: { spammers: [] }
rules:
  - { name: look-twice, on: message.sending, flag: {} }
`;
const FAR = 4_102_444_800_000;
const UNTOUCHED = { expiresAt: null, note: null };

let folder: string;
let app: TestApp;
let entry: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-audit-"));
  const [tokens, rules] = [join(folder, "tokens.yaml"), join(folder, "rules.yaml")];
  await writeTokens(tokens, TOKEN_PER_ROLE);
  await writeFile(rules, RULES);
  app = await startTestApp({ IMHOOK_OPERATOR_TOKENS_FILE: tokens, IMHOOK_OPERATOR_TOKEN: "the-token-of-the-setting", IMHOOK_RULES: rules });
  const command = "callbackBeforeSendSingleMsgCommand";
  const message = { sendID: "erin", recvID: "bob", serverMsgID: "m-1", clientMsgID: "m-1", contentType: 101, sessionType: 1 };
  await post(`${app.url}/openim/sample/${command}`, {
    callbackCommand: command,
    operationID: "op",
    ...message,
    content: `{"content":"${MESSAGE}"}`,
  });
  await waitUntil(async () => (await ask("viewer", "GET", "/api/reviews")).json.items.length === 1);
  entry = (await ask("viewer", "GET", "/api/reviews")).json.items[0].entry;
});

afterAll(async () => {
  await app.remove();
  await rm(folder, { recursive: true });
});

function ask(
  role: "viewer" | "operator" | "admin",
  method: string,
  path: string,
  body?: unknown,
  type = "application/json",
): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { ...bearerOf(role), ...(body !== undefined && { "content-type": type }) };
  return expectDocumented(app.operatorUrl, method, path, { headers, body: text ?? "" });
}

const entries = async (query = ""): Promise<AuditEntry[]> => (await ask("operator", "GET", `/api/audit?limit=1000${query}`)).json.items;

/** What was written since. */
let before: string[] = [];
beforeEach(async () => {
  before = (await entries()).map(({ id }) => id);
});
const added = async () => (await entries()).filter(({ id }) => !before.includes(id));

interface Change {
  operation: OperationId;
  make(): Promise<Response>;
  entry: Partial<AuditEntry>;
}

const VALUES = "/api/lists/spammers/values";
const CHANGES: Change[] = [
  {
    operation: "addListValue",
    make: () => ask("operator", "POST", VALUES, { value: "bot", expiresAt: FAR, note: "why" }),
    entry: {
      who: "operator",
      role: "operator",
      object: "lists/spammers",
      value: "bot",
      before: null,
      after: { expiresAt: FAR, note: "why" },
    },
  },
  {
    operation: "removeListValue",
    make: () => ask("admin", "DELETE", `${VALUES}?value=bot`),
    entry: { who: "admin", role: "admin", object: "lists/spammers", value: "bot", before: { expiresAt: FAR, note: "why" }, after: null },
  },
  {
    operation: "importListValues",
    make: () => ask("operator", "POST", "/api/lists/spammers/imports", "a\nb\n\n# c\n", "text/plain"),
    entry: { who: "operator", object: "lists/spammers", value: null, before: null, after: { added: 2, changed: 0 } },
  },
  {
    operation: "decideReview",
    make: () => ask("operator", "PATCH", `/api/reviews/${entry}`, { state: "rejected", note: "spam", decidedBy: "carol" }),
    entry: {
      ...{ who: "operator", value: null, before: { state: "open", note: null, decidedBy: null } },
      after: { state: "rejected", note: "spam", decidedBy: "carol" },
    },
  },
  {
    operation: "decideReviews",
    make: () => ask("operator", "POST", "/api/reviews/decisions", { reviews: [{ entry }], state: "rejected", note: "spam again" }),
    entry: {
      ...{ who: "operator", value: null, before: { state: "rejected", note: "spam", decidedBy: "carol" } },
      after: { state: "rejected", note: "spam again", decidedBy: "carol" },
    },
  },
  {
    operation: "reloadRules",
    make: () => ask("admin", "POST", "/api/rules/reload"),
    entry: {
      ...{
        who: "admin",
        role: "admin",
        object: "rules",
        value: null,
        before: { version: expect.stringMatching(/^[0-9a-f]{12}$/) as never },
      },
      after: { cause: "request", result: "unchanged", version: expect.any(String) as never, faults: 0 },
    },
  },
];

/** They change nothing that lasts. */
const TRIALS: OperationId[] = ["testRules", "cancelRulesTest", "checkRules", "testDestination"];

/** What their entries are is tested where the rest of them is: sessions.test.ts, rules-file.test.ts, quarantine.test.ts and deliveries.test.ts. */
const TESTED_ELSEWHERE: OperationId[] = [
  ...(["createSession", "endSession", "replaceRules", "recoverQuarantine", "cancelQuarantineRecovery"] as const),
  ...(["createDestination", "replaceDestination", "changeDestination", "removeDestination"] as const),
  ...(["retryDeadLetters", "dropDeadLetters", "retryDelivery", "dropDelivery"] as const),
  ...(["startReplay", "changeReplay", "cancelReplay"] as const),
];

test("every operation that may change something is a change here or a trial", () => {
  const methods = Object.values(readDocument("operator").paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => ("operationId" in operation ? [[method, operation.operationId] as const] : [])),
  );
  const changing = methods.filter(([method]) => method !== "get").map(([, operation]) => operation);
  expect([...CHANGES.map(({ operation }) => operation), ...TRIALS, ...TESTED_ELSEWHERE].toSorted()).toEqual(changing.toSorted());
});

describe("the entry of", () => {
  test.each(CHANGES)("$operation says who changed what, and so does the log", async ({ operation, make, entry: expected }) => {
    const from = Date.now();
    expect((await make()).status).toBe(200);
    const [written, ...others] = await added();
    expect(others).toEqual([]);
    expect(written).toMatchObject({ action: operation, address: "127.0.0.1", ...expected });
    expect(written?.at).toBeGreaterThanOrEqual(from);
    expect(written?.at).toBeLessThanOrEqual(Date.now());
    expect(app.logLines).toContainEqual(
      expect.objectContaining({
        level: 30,
        msg: "operator action",
        who: written?.who,
        role: written?.role,
        action: operation,
        remoteAddress: "127.0.0.1",
      }),
    );
  });

  test("a review names the callback, also if it was written in capitals", async () => {
    await ask("operator", "PATCH", `/api/reviews/${entry.toUpperCase()}`, { note: "again" });
    expect((await added()).map(({ object }) => object)).toEqual([`reviews/${entry}`]);
  });

  test("a change with the token of the setting has its name", async () => {
    const headers = { authorization: "Bearer the-token-of-the-setting", "content-type": "application/json" };
    await expectDocumented(app.operatorUrl, "POST", VALUES, { headers, body: '{"value":"by the setting"}' });
    expect(await added()).toMatchObject([{ who: "IMHOOK_OPERATOR_TOKEN", role: "admin", value: "by the setting", after: UNTOUCHED }]);
  });

  test("an import that breaks off counts what is on the list", async () => {
    const lines = Array.from({ length: 5000 }, (_line, index) => `broken_${index}`).join("\n");
    const headers = { ...bearerOf("operator"), "content-type": "text/plain" };
    const answer = await expectDocumented(app.operatorUrl, "POST", "/api/lists/spammers/imports", {
      headers,
      body: `${lines}\n${"x".repeat(105 * 2 ** 20)}`,
    });
    expect(answer.status).toBe(413);
    const { json } = await ask("viewer", "GET", `${VALUES}?search=broken_&limit=1000`);
    expect(json.items.length).toBe(1000);
    expect(await added()).toMatchObject([{ action: "importListValues", after: { added: 4000, changed: 0 } }]);
  });
});

describe("no entry is left by", () => {
  test.each<{ what: string; status: number; make: () => Promise<Response> }>([
    { what: "what was there already", status: 200, make: () => ask("operator", "POST", VALUES, { value: "a" }) },
    { what: "the removal of what is not there", status: 404, make: () => ask("operator", "DELETE", `${VALUES}?value=nobody`) },
    { what: "a list that does not exist", status: 404, make: () => ask("operator", "POST", "/api/lists/nobody/values", { value: "a" }) },
    { what: "a body that is refused", status: 400, make: () => ask("operator", "POST", VALUES, { value: "" }) },
    {
      what: "a decision that is refused",
      status: 409,
      make: () => ask("operator", "PATCH", `/api/reviews/${entry}`, { state: "approved" }),
    },
    { what: "the same note again", status: 200, make: () => ask("operator", "PATCH", `/api/reviews/${entry}`, { note: "again" }) },
    { what: "a role that is not sufficient", status: 403, make: () => ask("viewer", "POST", VALUES, { value: "viewed" }) },
    { what: "a test of rules", status: 200, make: () => ask("operator", "POST", "/api/rules/tests", "rules: []\n", "application/yaml") },
    { what: "reading", status: 200, make: () => ask("viewer", "GET", VALUES) },
  ])("$what", async ({ status, make }) => {
    expect((await make()).status).toBe(status);
    expect(await added()).toEqual([]);
  });
});

describe("the list", () => {
  test.each<[string, (each: AuditEntry) => boolean]>([
    ["&who=operator", ({ who }) => who === "operator"],
    ["&action=addListValue", ({ action }) => action === "addListValue"],
    ["&object=lists/spammers", ({ object }) => object === "lists/spammers"],
    ["&value=bot", ({ value }) => value === "bot"],
    ["&who=system", ({ who }) => who === "system"],
    ["&since=0&until=0", () => false],
    ["&who=nobody%27%20OR%201", () => false],
  ])("is filtered by %s", async (query, matches) => {
    const all = await entries();
    expect(await entries(query)).toEqual(all.filter(matches));
  });

  test("comes in pages", async () => {
    const all = await entries();
    const found: AuditEntry[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { json } = await ask("operator", "GET", `/api/audit?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`);
      found.push(...json.items);
      cursor = json.next;
    }
    expect(found).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
  });

  test.each(["limit=0", "limit=1001", "cursor=x", "since=yesterday", "until=-1", "who="])("with %s is refused", async (query) => {
    expect((await ask("operator", "GET", `/api/audit?${query}`)).status).toBe(400);
  });

  test("has no tokens and no texts of messages", async () => {
    const text = JSON.stringify(await entries());
    expect(text).not.toContain(MESSAGE);
    expect(text).not.toMatch(/test-token|the-token-of/);
  });
});

describe("without tokens", () => {
  let open: TestApp;

  afterEach(() => open.remove());

  test("changes are by anyone", async () => {
    const rules = join(folder, "open-rules.yaml");
    await writeFile(rules, RULES);
    open = await startTestApp({ IMHOOK_RULES: rules });
    const headers = { "content-type": "application/json" };
    await expectDocumented(open.operatorUrl, "POST", VALUES, { headers, body: '{"value":"bot"}' });
    const { json } = await expectDocumented(open.operatorUrl, "GET", "/api/audit");
    expect(json.items).toMatchObject([{ who: "anyone", role: "admin", address: "127.0.0.1", action: "addListValue", value: "bot" }]);
  });
});

test("roles: the audit log is for operators and admins", () => expect(roleOfOperation.listAudit).toBe("operator"));
