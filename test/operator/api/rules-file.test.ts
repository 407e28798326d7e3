import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Role } from "../../../generated/operator.ts";
import { versionOf } from "../../../src/rules/file/version-of.ts";
import { get, post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { bearerOf, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { expectDocumented } from "./expect-documented.ts";

const BLOCK = "callbackBeforeAddBlackCommand";
const refuseWith = (code: number) => `rules:\n  - { name: protect, on: user.blocking, refuse: { code: ${code} } }\n`;
const RULES = refuseWith(5001);
const WITH_FILES = `lists:\n  spammers: { file: spammers.txt }\n${RULES}`;

let folder: string;
let path: string;
let app: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-rules-file-"));
  path = join(folder, "rules.yaml");
  await writeFile(path, RULES);
  await writeFile(join(folder, "spammers.txt"), "mallory\n");
  await writeTokens(join(folder, "tokens.yaml"), TOKEN_PER_ROLE);
  app = await startTestApp({ IMHOOK_RULES: path, IMHOOK_OPERATOR_TOKENS_FILE: join(folder, "tokens.yaml") });
});

afterAll(async () => {
  await app.remove();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await rm(path, { force: true });
  await writeFile(path, RULES);
  await expectDocumented(app.operatorUrl, "POST", "/api/rules/reload", { headers: bearerOf("admin") });
});

const read = async (role: Role = "admin") =>
  (await expectDocumented(app.operatorUrl, "GET", "/api/rules/file", { headers: bearerOf(role) })).json;

const sendRules = (method: string, at: string, text: string | Buffer, role: Role = "admin") =>
  expectDocumented(app.operatorUrl, method, at, { body: text, headers: { "content-type": "application/yaml", ...bearerOf(role) } });

const check = async (text: string) => (await sendRules("POST", "/api/rules/check", text, "operator")).json;

const replace = async (text: string | Buffer, version?: string, role?: Role) =>
  sendRules("PUT", `/api/rules/file?version=${version ?? (await read()).onDisk.version}`, text, role);

async function codeOf(actor: string): Promise<number> {
  const body = { callbackCommand: BLOCK, operationID: "op", ownerUserID: actor, blackUserID: "bob" };
  return (await post(`${app.url}/openim/sample/${BLOCK}`, body)).json.errCode;
}

const auditOf = async (action: string, since = 0) =>
  (await get(`${app.operatorUrl}/api/audit?action=${action}&since=${since}`, bearerOf("admin"))).json.items;

describe("the rules file", () => {
  test("is shown as it decides and as it is on disk", async () => {
    const version = versionOf(RULES);
    expect(await read("viewer")).toEqual({
      path,
      inForce: { version, loadedAt: expect.any(Number), text: RULES },
      onDisk: { version, text: RULES, faults: [] },
      readOnly: null,
    });
  });

  test("is shown with its faults after it was changed and refused", async () => {
    const faulty = RULES.replace("blocking", "blokking");
    await writeFile(path, faulty);
    await waitUntil(async () => (await read()).onDisk.faults.length > 0);
    expect(await read()).toMatchObject({
      inForce: { text: RULES },
      onDisk: { text: faulty, faults: [{ line: 2, hint: "Did you mean user.blocking?" }] },
    });
  });

  test.each([
    { case: "is missing", damage: () => rm(path), version: "none", text: null },
    {
      case: "is not text",
      damage: () => writeFile(path, Buffer.from([0xff, 0xfe])),
      version: versionOf(Buffer.from([0xff, 0xfe])),
      text: null,
    },
  ])("that $case is said to be", async ({ damage, version, text }) => {
    await damage();
    await waitUntil(async () => (await read()).onDisk.faults.length > 0);
    expect((await read()).onDisk).toMatchObject({ version, text });
  });

  test("shows queries of URLs to admins only", async () => {
    const text = `deciders:\n  moderation: { url: "http://127.0.0.1:9/decide?key=s3cret#x" }\n${RULES}`;
    await replace(text);
    expect((await read("admin")).inForce.text).toBe(text);
    for (const role of ["viewer", "operator"] as const) {
      const shown = await read(role);
      expect(JSON.stringify(shown)).not.toContain("s3cret");
      expect(shown.inForce.text).toContain('"http://127.0.0.1:9/decide?…"');
      expect(shown.inForce.version).toBe(versionOf(text));
    }
    expect(JSON.stringify(await auditOf("replaceRules"))).not.toContain("s3cret");
  });
});

describe("a check", () => {
  test("finds every fault with its place, and changes nothing", async () => {
    const text = `${RULES}  - { name: other, on: user.bloking, refuse: {}, when: 'inList("nobody", actor)' }\n  - { nme: third }\n`;
    const { version, faults } = await check(text);
    expect(version).toBe(versionOf(text));
    expect(faults).toMatchObject([
      { file: "rules.yaml", line: 3, column: 24, hint: "Did you mean user.blocking?" },
      { line: 4, hint: "Write allow, refuse, discard, modify, mask, flag or ask." },
      { line: 4, hint: null },
      { line: 4, hint: null },
      { line: 4, message: "The rule has no nme.", hint: "Did you mean name?" },
    ]);
    expect((await read()).inForce.text).toBe(RULES);
  });

  test.each([
    { what: "unknown keys", text: `rules:\n${"- {nm: 1}\n".repeat(30_000)}` },
    {
      what: "unknown intents",
      text: `rules:\n${Array.from({ length: 1500 }, (_, index) => `- { name: r${index}, on: nothing, refuse: {} }\n`).join("")}`,
    },
  ])("shows the first thousand of many $what", async ({ text }) => {
    expect((await check(text)).faults).toHaveLength(1000);
  });

  test.each([
    { file: "tokens.yaml", key: "lists", definition: "{ file: tokens.yaml }", message: "The list x has a file that no list in use has." },
    {
      file: "a secret",
      key: "deciders",
      definition: '{ url: "http://127.0.0.1:9/", secretFile: tokens.yaml }',
      message: "The decider x has a secret file that no decider in use has.",
    },
  ])("does not read $file, which the rules in use do not name", async ({ key, definition, message }) => {
    const text = `${key}: { x: ${definition} }\n${RULES}`;
    expect((await check(text)).faults).toMatchObject([{ line: 1, message }]);
    expect((await replace(text)).json).toMatchObject({ result: "refused", faults: [{ message }] });
    expect(await readFile(path, "utf8")).toBe(RULES);
  });

  test("of something else than YAML is refused, and of too much", async () => {
    const headers = { "content-type": "application/json", ...bearerOf("admin") };
    expect(await expectDocumented(app.operatorUrl, "POST", "/api/rules/check", { body: "{}", headers })).toMatchObject({ status: 415 });
    expect(await sendRules("POST", "/api/rules/check", "#".repeat(1024 * 1024 + 1))).toMatchObject({ status: 413 });
  });
});

describe("a replacement", () => {
  test("decides the next callback, and leaves an entry in the audit log", async () => {
    expect(await codeOf("alice")).toBe(5001);
    const before = Date.now();
    const { json } = await replace(refuseWith(5002));
    expect(json).toEqual({ result: "used", version: versionOf(refuseWith(5002)), inForceAt: expect.any(Number), faults: [] });
    expect(json.inForceAt).toBeGreaterThanOrEqual(before);
    expect(await codeOf("alice")).toBe(5002);
    expect(await readFile(path, "utf8")).toBe(refuseWith(5002));
    expect(await auditOf("replaceRules", before)).toMatchObject([
      {
        ...{ who: "admin", role: "admin", object: "rules", value: null, before: { version: versionOf(RULES) } },
        after: {
          ...{ cause: "request", result: "used", version: versionOf(refuseWith(5002)), linesAdded: 1, linesRemoved: 1 },
          change: expect.stringMatching(/^- {2}- .*5001.*\n\+ {2}- .*5002/),
        },
      },
    ]);
    // The file is the one in use, so the regular look finds nothing to do.
    expect(await auditOf("reloadRules", before)).toEqual([]);
  });

  test("with what is in use already changes nothing", async () => {
    expect((await replace(RULES)).json).toMatchObject({ result: "unchanged", version: versionOf(RULES), faults: [] });
  });

  test("with faults is refused with all of them, and nothing is written", async () => {
    const { json } = await replace(`${RULES}  - { name: protect }\n  - { nme: x }\n`);
    expect(json).toMatchObject({ result: "refused", version: versionOf(RULES), inForceAt: null });
    expect(json.faults.length).toBeGreaterThan(4);
    expect(await readFile(path, "utf8")).toBe(RULES);
    expect(await codeOf("alice")).toBe(5001);
  });

  test("does not overwrite what somebody else has saved", async () => {
    const { version } = (await read()).onDisk;
    const [one, other] = await Promise.all([replace(refuseWith(5002), version), replace(refuseWith(5003), version)]);
    expect([one.status, other.status].toSorted()).toEqual([200, 409]);
    const lost = one.status === 409 ? one : other;
    expect(lost.json.detail).toMatch(/^the rules file is no longer version .* but .*: read it again$/);
    expect([refuseWith(5002), refuseWith(5003)]).toContain(await readFile(path, "utf8"));
    const [entry] = (await auditOf("replaceRules")).filter(({ after }: { after: { result: string } }) => after.result === "failed");
    expect(entry.after.reason).toContain("no longer version");
  });

  test("brings back a file that is gone", async () => {
    await rm(path);
    expect((await replace(RULES, "none")).json).toMatchObject({ result: "unchanged" });
    expect(await readFile(path, "utf8")).toBe(RULES);
    expect((await replace(RULES, "none")).status).toBe(409);
  });

  test("keeps the mode of the file, and leaves nothing beside it", async () => {
    await chmod(path, 0o640);
    await replace(refuseWith(5002));
    expect((await stat(path)).mode & 0o7777).toBe(0o640);
    expect((await readdir(folder)).toSorted()).toEqual(["rules.yaml", "spammers.txt", "tokens.yaml"]);
  });

  test("keeps Windows line ends and a byte order mark", async () => {
    const text = `\uFEFF${RULES}`.replaceAll("\n", "\r\n");
    await replace(text);
    expect((await read()).inForce.text).toBe(text);
  });

  test("can name the list files of the rules in use", async () => {
    await writeFile(path, WITH_FILES);
    await waitUntil(async () => (await read()).inForce.text === WITH_FILES);
    expect((await replace(WITH_FILES.replace("5001", "5004"))).json).toMatchObject({ result: "used" });
  });

  test.each([
    {
      case: "a file without permission to write",
      make: () => chmod(path, 0o444),
      reason: "mode",
      detail: "the rules file is read-only: change it where it comes from",
    },
    {
      case: "a symbolic link",
      make: async () => {
        await mkdir(join(folder, "real"));
        await rename(path, join(folder, "real/rules.yaml"));
        await symlink("real/rules.yaml", path);
      },
      reason: "link",
      detail: "the rules file is a symbolic link, so something else manages it: change it where it comes from",
    },
  ])("of $case is refused, and said to be", async ({ make, reason, detail }) => {
    await make();
    expect((await read()).readOnly).toBe(reason);
    expect(await replace(refuseWith(5002))).toMatchObject({ status: 409, json: { detail } });
    expect(await readFile(path, "utf8")).toBe(RULES);
  });

  test.each(["viewer", "operator"] as const)("is refused to a %s", async (role) => {
    expect((await replace(refuseWith(5002), versionOf(RULES), role)).status).toBe(403);
    expect(await readFile(path, "utf8")).toBe(RULES);
  });
});

test("starter rules are those of the command line", async () => {
  const { json } = await expectDocumented(app.operatorUrl, "GET", "/api/rules/starter", { headers: bearerOf("viewer") });
  expect(json.text).toBe(await readFile("src/rules/starter.yaml", "utf8"));
  expect((await check(json.text)).faults).toEqual([]);
});

test("without rules there is no file, and rules can be checked", async () => {
  const plain = await startTestApp();
  try {
    const answer = await expectDocumented(plain.operatorUrl, "GET", "/api/rules/file");
    expect(answer).toMatchObject({ status: 404, json: { detail: expect.stringContaining("IMHOOK_RULES") } });
    const headers = { "content-type": "text/plain" };
    expect((await expectDocumented(plain.operatorUrl, "PUT", "/api/rules/file?version=none", { body: RULES, headers })).status).toBe(404);
    expect((await expectDocumented(plain.operatorUrl, "POST", "/api/rules/check", { body: RULES, headers })).json.faults).toEqual([]);
  } finally {
    await plain.remove();
  }
});
