import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../../src/cli/conform/check.ts";
import { deciderChecks, runDeciderChecks } from "../../../../src/cli/conform/decider/run-decider-checks.ts";
import { failuresIn, summarize } from "../../../../src/cli/conform/summary.ts";
import { createMask } from "../../../../src/cli/mask-secrets.ts";
import { documentedCommands } from "../../../support/operations.ts";
import { json } from "../servers/right.ts";
import { serveAnswer } from "../servers/serve.ts";
import { FAULTS, IDLE_MS } from "./servers/faults.ts";
import { answer, right, SECRET } from "./servers/right.ts";

/** Longer than a busy machine takes. */
const PATIENT_MS = 20_000;

describe("a decider with one fault", () => {
  test.each(FAULTS)("$name: $found", async ({ create, found, ids, rule, oneAtATime = false, timeout = PATIENT_MS, only = /(?:)/ }) => {
    const { answer: faulty, onBrokenOff = () => {} } = create();
    const server = await serveAnswer(faulty, { oneAtATime, onBrokenOff });
    try {
      const failures = failuresIn(await check(server.url, { timeout, only }));
      const failed = failures.map(({ check: { id } }) => id);
      expect(failed).toContain(found);
      expect(failed.filter((id) => id !== found && ids?.test(id) !== true)).toEqual([]);
      expect(failures.find(({ check: { id } }) => id === found)?.result).toMatchObject({ rule, repeat: expect.stringContaining("curl") });
    } finally {
      await server.close();
    }
  });

  test("exists for every check", () => {
    const found = new Set(FAULTS.map((fault) => kindOf(fault.found)));
    expect([...new Set(deciderChecks().map(({ id }) => kindOf(id)))].filter((kind) => !found.has(kind))).toEqual([]);
  });
});

test("every example of every before-command is asked about once", () => {
  const asked = deciderChecks().flatMap(({ id, family }) => (family === "questions" ? [id] : []));
  const before = documentedCommands.filter(({ metadata }) => metadata.phase === "before");
  expect(asked).toEqual(before.flatMap(({ command, examples }) => examples.map(({ name }) => `decider/questions/${command}/${name}`)));
});

test("a correct decider passes", async () => {
  const server = await serveAnswer(right);
  const findings = await check(server.url).finally(server.close);
  expect(failuresIn(findings)).toEqual([]);
  expect(summarize(findings).map(({ family }) => family)).toEqual(["questions", "tolerance", "authentication", "connections"]);
  expect(summarize(findings).every(({ passed, skipped }) => passed > 0 && skipped === 0)).toBe(true);
});

test("a decider without a secret passes, and signatures are not checked", async () => {
  const server = await serveAnswer(answer);
  const findings = await check(server.url, { secret: null }).finally(server.close);
  expect(failuresIn(findings)).toEqual([]);
  expect(summarize(findings).flatMap(({ family, skipped }) => (skipped > 0 ? [family] : []))).toEqual(["authentication"]);
});

test.each([
  ["allow", { decision: "allow" }],
  ["flag", { decision: "flag" }],
  ["pass", { decision: "pass" }],
])("a decider that always says %s passes", async (_name, said) => {
  const server = await serveAnswer(() => json(200, said));
  const findings = await check(server.url, { secret: null, only: /questions|tolerance/ }).finally(server.close);
  expect(failuresIn(findings)).toEqual([]);
});

test("a decider that wants a secret is not checked without it", async () => {
  const server = await serveAnswer(right);
  await expect(check(server.url, { secret: null }).finally(server.close)).rejects.toThrow("give its secret with --secret");
});

interface CheckOptions {
  secret?: string | null;
  timeout?: number;
  only?: RegExp;
}

function check(url: string, { secret = SECRET, timeout = PATIENT_MS, only = /(?:)/ }: CheckOptions = {}): Promise<Finding[]> {
  const options = { only, concurrency: 16, idleMs: IDLE_MS, mask: createMask([secret]) };
  return runDeciderChecks({ url: `${url}/decide`, secret, timeout }, options);
}

/** Questions about all commands are one kind of check. */
function kindOf(id: string): string {
  return id.startsWith("decider/questions/") ? "questions" : id;
}
