import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { get, post } from "../../support/http.ts";
import { end, type Imhook, startImhook } from "../../support/imhook.ts";
import { type Ended, run } from "../../support/run.ts";

const RULES = `
lists:
  support: [support_01, support_02]
rules:
  - { name: support, on: user.blocking, when: 'inList("support", targets[0])', refuse: { message: No. } }
  - { name: rate, on: user.blocking, when: 'count("blocks", actor, "1h") > 2', refuse: { message: Slowly. } }
`;

const BLOCK = "callbackBeforeAddBlackCommand";
const FOLLOWED = "Follow.CallbackAfterFollowAdd";

let folder: string;
let data: string;
let path: string;
let imhook: Imhook;
let entries: Array<{ id: string; command: string; decidedBy: { name: string } | null }>;

/** A server that runs while the journal is read. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rules-"));
  data = join(folder, "data");
  path = join(folder, "rules.yaml");
  await writeFile(path, RULES);
  imhook = await startImhook(data, { environment: { IMHOOK_RULES: path } });
  for (const [index, blackUserID] of ["support_01", "bob", "carol", "dave"].entries())
    await post(`${imhook.url}/openim/sample/${BLOCK}`, {
      callbackCommand: BLOCK,
      operationID: `op-${index}`,
      ownerUserID: "alice",
      blackUserID,
    });
  await post(`${imhook.url}/openim/sample/${BLOCK}`, { callbackCommand: BLOCK });
  await post(`${imhook.url}/tencent-chat?SdkAppid=1400000000&CallbackCommand=${FOLLOWED}`, {
    ...{ CallbackCommand: FOLLOWED, From_Account: "alice", FollowList: [{ To_Account: "bob" }] },
  });
  entries = (await get(`${imhook.operatorUrl}/api/callbacks`)).json.items.toReversed();
});

afterAll(async () => {
  await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true });
});

function rules(...parameters: string[]): Promise<Ended> {
  return run("node", ["src/cli/main.ts", "rules", ...parameters], { environment: { IMHOOK_DATA_DIR: data, IMHOOK_RULES: path } });
}

async function writeChanged(): Promise<string> {
  const changed = join(folder, "changed.yaml");
  await writeFile(changed, RULES.replace("support_02", "bob").replace("> 2", "> 5"));
  return changed;
}

describe("rules test", () => {
  test("finds no difference with the rules in use", async () => {
    const { code, stdout, stderr } = await rules("test", path, "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ entries: 6, tested: 4, notAsked: 1, changed: 0, changes: [], listsAsNow: [] },
      skipped: { duplicate: 0, quarantined: 1, unknownCommand: 0, unreadable: 0 },
      rules: [
        { rule: "support", matched: 1, decided: 1, decidedThen: 1 },
        { rule: "rate", matched: 1, decided: 1, decidedThen: 1 },
      ],
    });
  });

  test("prints which decisions change", async () => {
    const { code, stdout, stderr } = await rules("test", await writeChanged(), "--since", "1h", "--limit", "1");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/changed\.yaml: 2 of 4 decisions on callbacks received from \S+Z to \S+Z would change/);
    expect(stdout).toContain("  Not tested: 1 in quarantine.");
    expect(stdout).toMatch(/^support +2 +2 +1 +1 +0 +0$/m);
    expect(stdout).toMatch(/^rate +0 +0 +1 +1 +0 +0$/m);
    expect(stdout).toMatch(new RegExp(`^1 allow -> refuse, rule support\n  ${entries[1]?.id}  \\S+Z  ${BLOCK}  alice$`, "m"));
    expect(stdout).toMatch(new RegExp(`^1 refuse -> undecided, rule rate\n  ${entries[3]?.id}`, "m"));
  });

  test.each<{ case: string; parameters: string[]; says: RegExp }>([
    { case: "a file that is missing", parameters: ["nowhere.yaml"], says: /nowhere\.yaml has faults:\nnowhere\.yaml: .*ENOENT/ },
    { case: "an unknown command", parameters: ["FILE", "--command", "Nothing"], says: /there is no command Nothing/ },
    { case: "an unknown sender", parameters: ["FILE", "--sender", "wechat"], says: /Allowed choices are tencent-chat, openim/ },
    { case: "a time that is none", parameters: ["FILE", "--since", "yesterday"], says: /Write 30m, 12h or 7d/ },
    {
      case: "a span that ends before it begins",
      parameters: ["FILE", "--since", "1h", "--until", "2h"],
      says: /--since must be before --until/,
    },
    { case: "no journal", parameters: ["FILE", "--data-dir", "nowhere"], says: /nor does nowhere: correct the path/ },
  ])("says what is wrong with $case", async ({ parameters, says }) => {
    const { code, stdout, stderr } = await rules("test", ...parameters.map((parameter) => (parameter === "FILE" ? path : parameter)));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

test("callbacks for which a decider would be asked that was not asked then are not tested, and explained as unknown", async () => {
  const asking = join(folder, "asking.yaml");
  const deciders = "deciders: { new: { url: http://127.0.0.1:9, secretFile: gone } }";
  await writeFile(asking, `${deciders}\nrules: [{ name: ask, on: user.blocking, ask: new }]\n`);
  const { stdout } = await rules("test", asking);
  expect(stdout).toContain("0 of 0 decisions");
  expect(stdout).toContain("  Not tested: 1 in quarantine, 4 for which a rule would ask a decider that was not asked then.");
  const { stdout: explained } = await rules("explain", entries[1]?.id ?? "", "--rules", asking);
  expect(explained.split("\n").slice(1)).toEqual([
    "then: allow, by default",
    `${asking}: unknown, rule ask would ask a decider that was not asked then`,
    "",
    "  ask: matches",
    "    the decider new was not asked then",
    "",
  ]);
});

describe("rules explain", () => {
  test("shows what each rule sees, who decided and which rule would", async () => {
    const { code, stdout, stderr } = await rules("explain", entries[3]?.id ?? "");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(1)).toEqual([
      "then: refuse, by rule rate",
      `${path}: refuse, by rule rate`,
      "",
      "  support: does not match",
      '    inList("support", targets[0]) = false',
      '    targets = ["dave"]',
      "",
      "  rate: matches",
      '    count("blocks", actor, "1h") = 3',
      '    actor = "alice"',
      "",
    ]);
  });

  test("by other rules, as JSON", async () => {
    const { stdout } = await rules("explain", entries[1]?.id ?? "", "--rules", await writeChanged(), "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      entry: { id: entries[1]?.id, sender: "openim", command: BLOCK },
      ...{ outcome: "allow", decidedBy: { by: "default", name: null }, skipped: null },
      now: { outcome: "refuse", rule: "support" },
      rules: [
        { rule: "support", matches: true, values: { 'inList("support", targets[0])': true } },
        { rule: "rate", matches: false },
      ],
    });
  });

  test("says why no rule was asked", async () => {
    expect((await rules("explain", entries[4]?.id ?? "")).stdout).toContain("It is in quarantine, so no rule was asked.");
    expect((await rules("explain", entries[5]?.id ?? "")).stdout).toContain("It is an after-callback, which asks for no decision.");
  });

  test("says so if there is no such entry", async () => {
    for (const id of ["019a9f1c-7a00-7000-8000-000000000002", "'; DROP TABLE entry", ""]) {
      const { code, stdout, stderr } = await rules("explain", id);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(`there is no entry ${id}`);
    }
  });
});
