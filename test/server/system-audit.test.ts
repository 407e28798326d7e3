import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import type { AuditEntry } from "../../generated/operator.ts";
import { get } from "../support/http.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../support/tokens-file.ts";
import { waitUntil } from "../support/wait-until.ts";

jest.setTimeout(60_000);

const rulesWith = (code: number) =>
  `lists: { spammers: { file: spammers.txt } }\nrules:\n  - { name: one, on: user.blocking, refuse: { code: ${code} } }\n`;
const BY_SYSTEM = { who: "system", role: null, address: null, value: null };
const VERSION = expect.stringMatching(/^[0-9a-f]{12}$/);

let folder: string;
let rules: string;
let tokens: string;
let imhook: Imhook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-system-audit-"));
  [rules, tokens] = [join(folder, "rules.yaml"), join(folder, "tokens.yaml")];
  await writeFile(join(folder, "spammers.txt"), "mallory\neve\n");
  await writeFile(rules, rulesWith(5001));
  await writeTokens(tokens, TOKEN_PER_ROLE);
});

afterEach(async () => {
  await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true, maxRetries: 5 });
});

async function start(workers: string): Promise<void> {
  const environment = { IMHOOK_WORKERS: workers, IMHOOK_RULES: rules, IMHOOK_OPERATOR_TOKENS_FILE: tokens };
  imhook = await startImhook(join(folder, "data"), { environment });
}

/** The first entries that match a query, oldest first, once there are so many. */
async function entries(count: number, query: string): Promise<AuditEntry[]> {
  let items: AuditEntry[] = [];
  await waitUntil(async () => {
    items = (await get(`${imhook.operatorUrl}/api/audit?${query}`, bearerOf("operator"))).json.items;
    return items.length >= count;
  });
  return items.toReversed();
}

test("what a changed file causes is audited as done by the system", async () => {
  await start("1");
  await entries(1, "object=lists/spammers");
  await writeFile(join(folder, "spammers.txt"), "mallory\noscar\npeggy\n");
  // What is added and what is removed are two parts of the change.
  await waitUntil(async () => (await entries(2, "object=lists/spammers"))[1]?.after?.removed !== undefined);
  expect(await entries(2, "object=lists/spammers")).toMatchObject([
    { ...BY_SYSTEM, action: "loadListValues", before: null, after: { added: 2 } },
    { ...BY_SYSTEM, action: "loadListValues", before: null, after: { added: 2, removed: 1 } },
  ]);
  await writeFile(rules, rulesWith(5002));
  await entries(1, "object=rules");
  await writeFile(rules, "rules: 7\n");
  const [used, refused] = await entries(2, "object=rules");
  expect([used, refused]).toMatchObject([
    {
      ...BY_SYSTEM,
      action: "reloadRules",
      before: { version: VERSION },
      after: { cause: "file", result: "used", version: VERSION, faults: 0 },
    },
    { ...BY_SYSTEM, action: "reloadRules", after: { cause: "file", result: "refused", faults: 1 } },
  ]);
  expect(used?.before?.version).not.toBe(used?.after?.version);
  expect(refused?.after?.version).toBe(used?.after?.version);
  await writeTokens(tokens, [...TOKEN_PER_ROLE, { name: "grafana", role: "viewer", token: "the-test-token-of-grafana" }]);
  const reloads = await entries(1, "object=tokens");
  expect(reloads).toMatchObject([
    {
      ...{ ...BY_SYSTEM, action: "reloadTokens", before: { tokens: 3 } },
      after: { cause: "file", result: "used", tokens: 4, added: "grafana", removed: "", changed: "", faults: 0 },
    },
  ]);
  expect(JSON.stringify(reloads)).not.toContain("test-token");
});

test.each(["1", "2"])("what SIGHUP causes is audited as done by the system, with IMHOOK_WORKERS=%s", async (workers) => {
  await start(workers);
  imhook.kill("SIGHUP");
  expect(await entries(1, "object=rules")).toMatchObject([
    { ...BY_SYSTEM, action: "reloadRules", after: { cause: "signal", result: "unchanged", faults: 0 } },
  ]);
  expect(await entries(1, "object=tokens")).toMatchObject([
    { ...BY_SYSTEM, action: "reloadTokens", before: { tokens: 3 }, after: { cause: "signal", result: "unchanged", tokens: 3 } },
  ]);
  if (workers === "1") return;
  expect(await entries(1, "object=settings")).toMatchObject([
    { ...BY_SYSTEM, action: "reloadSettings", before: null, after: { cause: "signal", result: "used" } },
  ]);
});

test("entries that cannot be written are written later", async () => {
  await start("1");
  await entries(1, "object=lists/spammers");
  const other = new DatabaseSync(join(folder, "data", "operator.sqlite"));
  other.exec("BEGIN IMMEDIATE");
  await writeTokens(tokens, [...TOKEN_PER_ROLE, { name: "grafana", role: "viewer", token: "the-test-token-of-grafana" }]);
  await imhook.logged("audit entries not written, retrying");
  expect((await get(`${imhook.operatorUrl}/api/caller`, { authorization: "Bearer the-test-token-of-grafana" })).status).toBe(200);
  other.exec("ROLLBACK");
  other.close();
  expect(await entries(1, "object=tokens")).toMatchObject([{ after: { added: "grafana" } }]);
});
