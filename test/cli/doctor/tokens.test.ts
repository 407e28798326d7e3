import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { examineTokens } from "../../../src/cli/doctor/examine/tokens.ts";
import { type TestToken, TOKEN_PER_ROLE, writeTokens } from "../../support/tokens-file.ts";

const DAY_MS = 86_400_000;
const ALICE: TestToken = { name: "alice", role: "viewer", token: "the-test-token-of-alice" };

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-doctor-tokens-"));
  path = join(folder, "tokens.yaml");
});

afterEach(() => rm(folder, { recursive: true }));

const examine = (operatorToken: string | null = null) => examineTokens({ operatorToken, operatorTokensFile: path });
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS + DAY_MS / 2).toISOString();

test("nothing is found if there is no file of tokens", async () => {
  expect(await examineTokens({ operatorToken: "t", operatorTokensFile: null })).toEqual([]);
});

test("the tokens are counted", async () => {
  await writeTokens(path, TOKEN_PER_ROLE);
  expect(await examine()).toMatchObject([{ severity: "ok", seen: `${path} has 3 tokens` }]);
});

test("each fault is a finding, without the token", async () => {
  await writeTokens(path, [
    { ...ALICE, token: "hunter2" },
    { ...ALICE, name: "system" },
  ]);
  const findings = await examine();
  expect(findings).toMatchObject([
    { severity: "error", seen: expect.stringContaining("token has fewer than 20 characters") },
    { severity: "error", seen: expect.stringContaining("The name system stands for something else") },
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/hunter2|test-token/);
});

test("the token of the setting is no token of the file", async () => {
  await writeTokens(path, [ALICE]);
  expect(await examine(ALICE.token)).toMatchObject([
    { severity: "error", seen: expect.stringContaining("It is the token of IMHOOK_OPERATOR_TOKEN") },
  ]);
});

test("tokens that have expired, or soon will, are warned of", async () => {
  await writeTokens(path, [
    { ...ALICE, expiresAt: inDays(-2) },
    { ...ALICE, name: "bob", token: "the-test-token-of-bob", expiresAt: inDays(3) },
    { ...ALICE, name: "carol", token: "the-test-token-of-carol", expiresAt: inDays(20) },
  ]);
  expect(await examine()).toMatchObject([
    { severity: "ok" },
    { severity: "warning", seen: "the token alice has expired" },
    { severity: "warning", seen: "the token bob expires in 3 days" },
  ]);
});

test("a file that others can read is warned of, and one that is missing is an error", async () => {
  await writeTokens(path, TOKEN_PER_ROLE, 0o644);
  expect((await examine())[1]).toMatchObject({ severity: "warning", seen: `every user of this machine can read ${path} (mode 0644)` });
  await rm(path);
  expect(await examine()).toMatchObject([{ severity: "error", seen: expect.stringContaining("ENOENT") }]);
});
