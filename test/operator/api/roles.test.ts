import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { roleOfOperation, roles } from "../../../generated/operator.roles.ts";
import type { Role } from "../../../generated/operator.ts";
import { readDocument } from "../../../src/openapi/read-document.ts";
import type { OperationId } from "../../../src/operator/api/operation.ts";
import { get, type Response, send } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearer, bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";

const ID = "019a9f1c-7a00-7000-8000-000000000001";

/** What makes a request of an operation valid, so that nothing but its role can be refused. */
const VALUES: Record<string, string> = {
  sender: "openim",
  command: "callbackBeforeAddBlackCommand",
  id: ID,
  entry: ID,
  test: ID,
  list: "spammers",
  counter: "blocks",
  group: "0123456789abcdef",
  recovery: ID,
  destination: "webhooks",
  delivery: "17",
  replay: ID,
};
const DEFINITION = '{"name":"webhooks","kind":"http","url":"https://example.com/hooks"}';
const QUERIES: Partial<Record<OperationId, string>> = {
  removeListValue: "?value=bot",
  replaceRules: "?version=none",
  findListValue: "?value=bot",
  findPeople: "?prefix=al",
  countRelations: "?sender=openim&app=sample&id=alice",
  getNeighborhood: "?sender=openim&app=sample&user=alice",
  compareOwners: "?sender=openim&app=sample&target=alice",
};
const BODIES: Partial<Record<OperationId, { type: string; text: string }>> = {
  addListValue: { type: "application/json", text: '{"value":"bot"}' },
  importListValues: { type: "text/plain", text: "bot\n" },
  decideReview: { type: "application/json", text: '{"note":null}' },
  createSession: { type: "application/json", text: '{"token":"the-test-token-of-admin"}' },
  recoverQuarantine: { type: "application/json", text: '{"dryRun":true}' },
  checkRules: { type: "application/yaml", text: "rules: []\n" },
  replaceRules: { type: "application/yaml", text: "rules: []\n" },
  decideReviews: { type: "application/json", text: `{"reviews":[{"entry":"${ID}"}],"state":"open"}` },
  testRules: { type: "application/yaml", text: "rules: []\n" },
  createDestination: { type: "application/json", text: DEFINITION.replace("webhooks", "another") },
  replaceDestination: { type: "application/json", text: DEFINITION },
  changeDestination: { type: "application/json", text: '{"paused":true}' },
  startReplay: { type: "application/json", text: '{"destination":"webhooks","since":"1d"}' },
  changeReplay: { type: "application/json", text: '{"paused":true}' },
};

/** Done, not there, or not in this state: not refused for the role. */
const DONE = [200, 404, 409];

/** What of an answer is compared. */
type Head = Pick<Response, "status" | "headers" | "json">;

interface Call {
  operation: OperationId;
  method: string;
  path: string;
}

const CALLS: Call[] = Object.entries(readDocument("operator").paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    "operationId" in operation
      ? [
          {
            operation: operation.operationId as OperationId,
            method: method.toUpperCase(),
            path: path.replaceAll(/\{(\w+)\}/g, (_part, name) => VALUES[name] ?? ""),
          },
        ]
      : [],
  ),
);

let folder: string;
let app: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-roles-"));
  const [tokens, rules] = [join(folder, "tokens.yaml"), join(folder, "rules.yaml")];
  await writeTokens(tokens, TOKEN_PER_ROLE);
  await writeFile(rules, "lists: { spammers: [] }\nrules: []\n");
  app = await startTestApp({ IMHOOK_OPERATOR_TOKENS_FILE: tokens, IMHOOK_OPERATOR_TOKEN: "t0ken", IMHOOK_RULES: rules });
});

afterAll(async () => {
  await app.remove();
  await rm(folder, { recursive: true });
});

function call({ operation, method, path }: Call, headers: Record<string, string>, localAddress?: string): Promise<Head> {
  if (operation === "watchCallbacks" && localAddress === undefined) return watch(path, headers);
  const { type, text } = BODIES[operation] ?? {};
  const content: Record<string, string> = type === undefined ? {} : { "content-type": type };
  const sent = { method, headers: { ...headers, ...content }, body: text ?? "", localAddress };
  return send(`${app.operatorUrl}${path}${QUERIES[operation] ?? ""}`, sent);
}

/** Of a stream that does not end, only the head is read. */
async function watch(path: string, headers: Record<string, string>): Promise<Head> {
  const stop = new AbortController();
  const answer = await fetch(`${app.operatorUrl}${path}`, { headers, signal: stop.signal });
  const json = answer.ok ? undefined : await answer.json();
  stop.abort();
  return { status: answer.status, headers: Object.fromEntries(answer.headers), json };
}

test("every operation of the document is called here", () => {
  expect(CALLS.map(({ operation }) => operation).toSorted()).toEqual(Object.keys(roleOfOperation).toSorted());
});

describe.each(CALLS)("$operation", (called) => {
  const needed = roleOfOperation[called.operation];

  test.each(roles)(`with the role %s: ${needed === null ? "needs none" : `needs ${needed}`}`, async (role) => {
    const answer = await call(called, bearerOf(role));
    if (needed === null || roles.indexOf(role) >= roles.indexOf(needed)) expect(DONE).toContain(answer.status);
    else expectForbidden(answer, called.operation, role, needed);
  });

  test("with the token of the setting", async () => expect(DONE).toContain((await call(called, bearer("t0ken"))).status));

  test("without a token", async () => {
    const answer = await call(called, {});
    if (needed === null) expect(answer.status).toBe(200);
    else expectUnauthorized(answer, 'Bearer realm="imhook"');
  });

  test("with a wrong token", async () => {
    // From elsewhere, so that the attempts of this table do not wait for each other.
    const answer = await call(called, bearer("a-wrong-token-of-nobody"), `127.0.1.${CALLS.indexOf(called) + 1}`);
    if (needed === null) expect(answer.status).toBe(200);
    else expectUnauthorized(answer, 'Bearer realm="imhook", error="invalid_token"');
  });
});

function expectForbidden({ status, headers, json }: Head, operation: string, role: Role, needed: Role): void {
  expect({ status, json }).toEqual({
    status: 403,
    json: {
      type: "about:blank",
      title: "Forbidden",
      status: 403,
      code: "insufficient-role",
      detail: `${operation} needs the role ${needed}; the token ${role} has the role ${role}`,
    },
  });
  expect(headers["www-authenticate"]).toBe('Bearer realm="imhook", error="insufficient_scope"');
}

function expectUnauthorized({ status, headers, json }: Head, challenge: string): void {
  expect({ status, json }).toEqual({
    status: 401,
    json: {
      type: "about:blank",
      title: "Unauthorized",
      status: 401,
      code: expect.stringMatching(/^(missing|invalid)-token$/),
      detail: expect.stringMatching(/^The (operator API needs a token|token is not one)/),
    },
  });
  expect(headers["www-authenticate"]).toBe(challenge);
}

test("what a role does not allow is refused before the body is read", async () => {
  const body = "x".repeat(1_000_000);
  const answer = await send(`${app.operatorUrl}/api/lists/spammers/values`, {
    headers: { ...bearerOf("viewer"), "content-type": "application/json" },
    body,
  }).catch((error: NodeJS.ErrnoException) => error.code);
  expect(answer).toMatchObject({ status: 403 });
});

test("HEAD needs the role of GET", async () => {
  const statusOf = async (path: string, role: Role) =>
    (await send(`${app.operatorUrl}${path}`, { method: "HEAD", headers: bearerOf(role) })).status;
  expect(await statusOf("/api/callbacks", "viewer")).toBe(200);
});

describe("the caller", () => {
  test.each(roles)("with the role %s is told so", async (role) => {
    expect((await get(`${app.operatorUrl}/api/caller`, bearerOf(role))).json).toEqual({ who: role, role, expiresAt: null });
  });

  test("with the token of the setting is an admin", async () => {
    const { json } = await get(`${app.operatorUrl}/api/caller`, bearer("t0ken"));
    expect(json).toEqual({ who: "IMHOOK_OPERATOR_TOKEN", role: "admin", expiresAt: null });
  });

  test("of a server without tokens is anyone, and an admin", async () => {
    const open = await startTestApp();
    expect((await get(`${open.operatorUrl}/api/caller`)).json).toEqual({ who: "anyone", role: "admin", expiresAt: null });
    expect((await get(`${open.operatorUrl}/api/caller`, bearerOf("viewer"))).json).toMatchObject({ who: "anyone" });
    await open.remove();
  });
});

test("refusals are counted by their kind, and logged with the name of the token", async () => {
  const { operator } = (await get(`${app.operatorUrl}/api/statistics`, bearerOf("viewer"))).json;
  expect(operator.insufficientRoles).toBeGreaterThan(0);
  expect(operator.wrongTokens).toBeGreaterThan(0);
  expect(app.logLines).toContainEqual(
    expect.objectContaining({
      ...{ level: 40, msg: "the role of a token does not allow what it was used for" },
      ...{ who: "viewer", role: "viewer", action: "reloadRules", remoteAddress: "127.0.0.1" },
    }),
  );
});
