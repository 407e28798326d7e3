import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ImhookError } from "../../../src/errors.ts";
import { createRulesTests } from "../../../src/operator/api/rules-tests.ts";
import type { RuleRuns, RunControl } from "../../../src/rules/what-if/open-rule-runs.ts";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { expectDocumented } from "./expect-documented.ts";

const RULES = `
lists:
  support: [support_01]
  spammers: { file: spammers.txt }
rules:
  - { name: support, on: user.blocking, when: 'inList("support", targets[0])', refuse: { message: No. } }
  - { name: spam, on: user.blocking, when: 'inList("spammers", actor)', refuse: {} }
  - { name: rate, on: user.blocking, when: 'count("blocks", actor, "1h") > 1 && !isFriend(actor, targets[0])', refuse: {} }
`;

const BLOCK = "callbackBeforeAddBlackCommand";

let folder: string;
let app: TestApp;
let plain: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rules-tests-"));
  await writeFile(join(folder, "spammers.txt"), "mallory\n");
  await writeFile(join(folder, "rules.yaml"), RULES);
  await mkdir(join(folder, "secret"));
  await writeFile(join(folder, "secret/token.txt"), "bob\n");
  app = await startTestApp({ IMHOOK_RULES: join(folder, "rules.yaml") });
  plain = await startTestApp();
  for (const [ownerUserID, blackUserID] of [
    ["alice", "support_01"],
    ["mallory", "bob"],
    ["alice", "carol"],
    ["alice", "bob"],
  ])
    await blockBy(ownerUserID, blackUserID);
});

afterAll(async () => {
  await plain.remove();
  await app.remove();
  await rm(folder, { recursive: true });
});

async function blockBy(ownerUserID = "", blackUserID = "") {
  const body = { callbackCommand: BLOCK, operationID: "op", ownerUserID, blackUserID };
  return (await post(`${app.url}/openim/sample/${BLOCK}`, body)).json;
}

const testRules = (rules: string, query = "", type = "application/yaml", url = app.operatorUrl) =>
  expectDocumented(url, "POST", `/api/rules/tests${query}`, { body: rules, headers: { "content-type": type } });

const ask = (method: string, path: string, body?: object, url = app.operatorUrl) =>
  expectDocumented(
    url,
    method,
    path,
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } },
  );

describe("a test of rules", () => {
  test("finds no difference with the rules in use, and is listed", async () => {
    const { status, json } = await testRules(RULES);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      ...{ state: "done", done: 4, total: 4, faults: [] },
      comparison: { entries: 4, tested: 4, changed: 0, changes: [], listsAsNow: [] },
    });
    expect((await ask("GET", "/api/rules/tests")).json.items[0]).toEqual(json);
    expect((await ask("DELETE", `/api/rules/tests/${json.id}`)).json).toEqual(json);
  });

  test("shows what changes, by sender, command, time and number of examples", async () => {
    const rules = "rules: [{ name: none, on: user.blocking, refuse: {} }]";
    const { comparison } = (await testRules(rules, "?limit=1", "text/plain; charset=utf-8")).json;
    expect(comparison.changes).toMatchObject([
      { rule: "none", from: "refuse", to: "refuse", count: 1, examples: [{ actor: "alice", command: BLOCK }] },
      { rule: "none", from: "allow", to: "refuse", count: 1 },
    ]);
    for (const query of ["?sender=tencent-chat", "?command=Sns.CallbackPrevFriendAdd", "?until=2026-01-02T10:40:00Z&since=0"])
      expect((await testRules(rules, query)).json.comparison).toMatchObject({ entries: 0, changed: 0 });
  });

  test("of rules with faults is refused with all of them", async () => {
    const { json } = await testRules("rules:\n  - { name: a, on: user.blokking, refuse: {} }\n  - { name: b, on: user.blocking }\n");
    expect(json).toMatchObject({
      ...{ state: "refused", comparison: null },
      faults: [
        { file: "rules.yaml", line: 2, hint: "Did you mean user.blocking?" },
        { file: "rules.yaml", line: 3 },
      ],
    });
  });

  test.each(["secret/token.txt", "/etc/passwd", "../x", join("..", "..", "etc", "passwd")])(
    "reads no other list file: %s",
    async (file) => {
      const { json } = await testRules(`lists: { spammers: { file: ${file} } }\nrules: []`);
      expect(json).toMatchObject({
        state: "refused",
        faults: [{ file: "rules.yaml", line: 1, message: "The list spammers has a file that no list in use has." }],
      });
      expect(JSON.stringify(json)).not.toContain("bob");
    },
  );

  test("needs no rules in use", async () => {
    const { json } = await testRules("rules: []", "", "application/yaml", plain.operatorUrl);
    expect(json).toMatchObject({ state: "done", comparison: { entries: 0, rules: [] } });
  });

  test.each([
    { case: "another content type", status: 415, send: () => testRules("{}", "", "application/json") },
    { case: "more than 1 MiB", status: 413, send: () => testRules("#".repeat(1024 * 1024 + 1)) },
    { case: "no time in between", status: 400, send: () => testRules("rules: []", "?since=1d&until=2d") },
    { case: "what is no time", status: 400, send: () => testRules("rules: []", "?since=yesterday") },
    { case: "an unknown sender", status: 400, send: () => testRules("rules: []", "?sender=wechat") },
    { case: "an unknown test", status: 404, send: () => ask("DELETE", "/api/rules/tests/019a9f1c-7a00-7000-8000-000000000003") },
  ])("answers $status to $case", async ({ status, send }) => {
    expect((await send()).status).toBe(status);
  });
});

describe("while a test is running", () => {
  /** Runs that go on until they are aborted. */
  function createEndless(): { runs: Pick<RuleRuns, "test">; started: Promise<RunControl> } {
    const { promise: started, resolve } = Promise.withResolvers<RunControl>();
    const runTest: RuleRuns["test"] = (_rules, _options, control) => {
      resolve(control);
      return new Promise((end) => control.signal.addEventListener("abort", () => end({ state: "cancelled" })));
    };
    return { runs: { test: runTest }, started };
  }

  const FILE = { path: "rules.yaml", content: "rules: []" };
  const OPTIONS = { tested: { since: 0, until: 1 }, examples: 1 };

  test("its progress is shown, no other one starts, and it can be stopped", async () => {
    const { runs, started } = createEndless();
    const tests = createRulesTests(runs);
    const running = tests.run(FILE, OPTIONS);
    (await started).onProgress({ done: 500, total: 900 });
    const [shown] = tests.latest();
    expect(shown).toMatchObject({ state: "running", done: 500, total: 900, endedAt: null });
    await expect(tests.run(FILE, OPTIONS)).rejects.toThrow(ImhookError);
    expect(await tests.cancel("other")).toBeUndefined();
    expect(await tests.cancel(shown?.id ?? "")).toMatchObject({ state: "cancelled", endedAt: expect.any(Number) });
    expect(await running).toMatchObject({ state: "cancelled", comparison: null });
  });

  test("one that fails says so, and the next one can start", async () => {
    const tests = createRulesTests({ test: () => Promise.reject(new Error("disk")) });
    await expect(tests.run(FILE, OPTIONS)).rejects.toThrow("disk");
    await expect(tests.run(FILE, OPTIONS)).rejects.toThrow("disk");
    expect(tests.latest().map(({ state }) => state)).toEqual(["failed", "failed"]);
  });

  test("the latest twenty are kept", async () => {
    const tests = createRulesTests({ test: async () => ({ state: "refused", faults: [] }) });
    for (let index = 0; index < 25; index += 1) await tests.run(FILE, OPTIONS);
    expect(tests.latest()).toHaveLength(20);
  });
});

describe("an explanation of a callback", () => {
  test("shows what each rule makes of it", async () => {
    const [newest] = await app.entries();
    const { json } = await ask("GET", `/api/callbacks/${newest?.id}/rules`);
    expect(json).toMatchObject({
      ...{ outcome: "refuse", decidedBy: { by: "rule", name: "rate" }, skipped: null, now: { outcome: "refuse", rule: "rate" } },
      rules: [
        { rule: "support", matches: false },
        { rule: "spam", matches: false, values: { 'inList("spammers", actor)': false, actor: "alice" } },
        { rule: "rate", matches: true, values: { 'count("blocks", actor, "1h")': 2, "isFriend(actor, targets[0])": false } },
      ],
    });
  });

  test("is not found without an entry, and without rules", async () => {
    const id = "019a9f1c-7a00-7000-8000-000000000003";
    expect((await ask("GET", `/api/callbacks/${id}/rules`)).json.detail).toBe(`there is no callback ${id}`);
    expect((await ask("GET", `/api/callbacks/${id}/rules`, undefined, plain.operatorUrl)).json.detail).toMatch(/IMHOOK_RULES/);
  });
});

// Last, because it leaves more callbacks.
test("a test of the rules in use finds no difference either if lists have changed meanwhile", async () => {
  const changes = [
    () => ask("POST", "/api/lists/spammers/values", { value: "eve" }),
    () => ask("DELETE", "/api/lists/spammers/values?value=eve"),
    () => writeFile(join(folder, "spammers.txt"), "mallory\neve\n"),
    () => writeFile(join(folder, "spammers.txt"), "eve\n"),
  ];
  const refused = [];
  for (const change of changes) {
    await change();
    // A file is read when two looks have found it the same.
    for (let look = 0; look < 2; look += 1) await ask("POST", "/api/rules/reload");
    for (const user of ["eve", "mallory"]) refused.push((await blockBy(user, user)).nextCode === 1);
  }
  expect(refused).toEqual([true, true, false, true, true, true, true, false]);
  const { comparison } = (await testRules(RULES)).json;
  expect(comparison).toMatchObject({ tested: 12, changed: 0, listsAsNow: [] });
});
