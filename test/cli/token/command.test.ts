import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { get } from "../../support/http.ts";
import { type Ended, REPOSITORY, run } from "../../support/run.ts";
import { startTestApp } from "../../support/start.ts";
import { bearer } from "../../support/tokens-file.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-token-"));
});

afterAll(() => rm(folder, { recursive: true }));

const token = (...parameters: string[]): Promise<Ended> => run("node", ["src/cli/main.ts", "token", ...parameters]);

/** Runs the command with a text on its standard input. */
async function hash(input: string, ...parameters: string[]): Promise<Ended> {
  const child = spawn(join(REPOSITORY, "node_modules/.bin/node"), ["src/cli/main.ts", "token", "--hash", ...parameters], {
    cwd: REPOSITORY,
  });
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.stdin.end(input);
  return { code: await exited, stdout: await stdout, stderr: await stderr };
}

describe("imhook token", () => {
  test("prints a token, and lines that let it into a server", async () => {
    const from = Date.now();
    const { code, stdout, stderr } = await token("--name", "carol", "--role", "operator", "--expires", "90d");
    expect([code, stderr]).toEqual([0, ""]);
    const [, secret = "", sha256 = "", yaml = ""] =
      /^token {3}(imhook_\S+)\nsha256 {2}([0-9a-f]{64})\n\n.*?\n\n( {2}- name: carol\n.*)$/s.exec(stdout) ?? [];
    expect(yaml).toContain(`sha256: ${sha256}`);
    const path = join(folder, "tokens.yaml");
    await writeFile(path, `tokens:\n${yaml}`, { mode: 0o600 });
    const app = await startTestApp({ IMHOOK_OPERATOR_TOKENS_FILE: path });
    const { json } = await get(`${app.operatorUrl}/api/caller`, bearer(secret));
    await app.remove();
    expect(json).toEqual({ who: "carol", role: "operator", expiresAt: expect.any(Number) });
    // It is written in whole seconds.
    expect(json.expiresAt).toBeGreaterThan(from - 1000 + 90 * 86_400_000);
    expect(json.expiresAt).toBeLessThanOrEqual(Date.now() + 90 * 86_400_000);
  });

  test("prints JSON", async () => {
    const printed = JSON.parse((await token("--json")).stdout);
    expect(Object.keys(printed)).toEqual(["token", "sha256", "yaml"]);
    expect(printed.yaml).toContain("role: viewer");
  });

  test("hashes a token from standard input, and does not print it", async () => {
    const secret = "a-token-from-elsewhere-0123";
    const { code, stdout, stderr } = await hash(`${secret}\n`, "--name", "a");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("sha256");
    expect(stdout).not.toContain(secret);
    expect(stdout).not.toContain("not shown again");
  });

  test.each([
    { input: "", message: "standard input must be a token, and it is empty" },
    { input: "\n", message: "standard input must be a token, and it is empty" },
    { input: "hunter2", message: "the token would be refused: token has fewer than 20 characters." },
    { input: "hunter2 hunter2 hunter2 hunter2", message: "the token would be refused: token has characters other than visible ASCII." },
    { input: "x".repeat(20_000), message: "it is too long for one" },
  ])("refuses what no server would accept: $message", async ({ input, message }) => {
    const { code, stdout, stderr } = await hash(input);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("hunter2");
  });

  test("refuses a role that does not exist", async () => {
    const { code, stderr } = await token("--role", "root");
    expect(code).toBe(1);
    expect(stderr).toContain("Allowed choices are viewer, operator, admin.");
  });
});
