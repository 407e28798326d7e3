import { chmod, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { digestOf, type Token, tokenOfSetting } from "../../../src/operator/tokens/tokens.ts";
import { openTokensKeeper, type TokensKeeper, type TokensReload } from "../../../src/server/tokens/keeper.ts";
import { type TestToken, writeTokens } from "../../support/tokens-file.ts";
import { waitUntil } from "../../support/wait-until.ts";

const ALICE: TestToken = { name: "alice", role: "operator", token: "s3cret-of-alice-012345" };
const BOB: TestToken = { name: "bob", role: "viewer", token: "s3cret-of-bob-01234567" };
const POLL_MS = 5;

let folder: string;
let path: string;
let keeper: TokensKeeper | undefined;
let lines: Array<{ level: string; message: string; [field: string]: unknown }>;
let reloads: TokensReload[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-tokens-"));
  path = join(folder, "tokens.yaml");
  lines = [];
  reloads = [];
});

afterEach(async () => {
  await keeper?.[Symbol.asyncDispose]();
  keeper = undefined;
  await rm(folder, { recursive: true });
});

const logAs = (level: string) => (fields: object, message?: string) => void lines.push({ level, message: message ?? "", ...fields });
const log = { info: logAs("info"), warn: logAs("warn"), error: logAs("error") };

async function open(others: readonly Token[] = []): Promise<TokensKeeper> {
  keeper = await openTokensKeeper({ path, others, log, pollMs: POLL_MS, onChange: (reload) => reloads.push(reload) });
  return keeper;
}

const nameOf = ({ tokens }: TokensKeeper, secret: string) => {
  const found = tokens.find(digestOf(secret));
  return found === undefined || (found.expiresAt !== null && found.expiresAt <= Date.now()) ? null : found.name;
};

describe("a file that changes", () => {
  test("is in use soon afterwards, and what changed is told and logged by name", async () => {
    await writeTokens(path, [ALICE, BOB]);
    const opened = await open();
    expect([nameOf(opened, ALICE.token), nameOf(opened, BOB.token)]).toEqual(["alice", "bob"]);
    const carol: TestToken = { name: "carol", role: "admin", token: "s3cret-of-carol-012345" };
    await writeTokens(path, [{ ...ALICE, token: "another-secret-of-alice" }, carol]);
    await waitUntil(() => reloads.length === 1);
    const changes = { added: ["carol"], removed: ["bob"], changed: ["alice"] };
    expect(reloads).toEqual([{ result: "used", changes, tokensBefore: 2, tokens: 2, faults: 0 }]);
    expect([ALICE.token, "another-secret-of-alice", BOB.token, carol.token].map((secret) => nameOf(opened, secret))).toEqual([
      null,
      "alice",
      null,
      "carol",
    ]);
    expect(lines).toEqual([
      { level: "info", message: "tokens loaded", path, tokens: 2 },
      { level: "info", message: "tokens reloaded", path, tokens: 2, ...changes },
    ]);
    expect(JSON.stringify([lines, reloads])).not.toMatch(/secret|s3cret/);
  });

  test("keeps the token of the setting, which no token of the file may equal", async () => {
    await writeTokens(path, [ALICE]);
    const opened = await open([tokenOfSetting("the-token-of-the-setting")]);
    await writeTokens(path, [{ ...BOB, token: "the-token-of-the-setting" }]);
    expect(await opened.reload()).toMatchObject({ result: "refused", tokensBefore: 1, tokens: 1, faults: 1 });
    expect(lines.at(-1)?.faults).toEqual([expect.stringContaining("It is the token of IMHOOK_OPERATOR_TOKEN.")]);
    expect(nameOf(opened, "the-token-of-the-setting")).toBe("IMHOOK_OPERATOR_TOKEN");
  });

  test.each<{ how: string; spoil: () => Promise<unknown>; fault: RegExp }>([
    {
      how: "is no YAML",
      spoil: () => writeTokens(path, "tokens: [\n"),
      fault: /tokens\.yaml:2:1: This is not valid YAML \(BAD_INDENT\)/,
    },
    {
      how: "has a fault",
      spoil: () => writeTokens(path, [{ ...BOB, token: "short" }]),
      fault: /tokens\.yaml:1:\d+: token has fewer than 20/,
    },
    { how: "is empty", spoil: () => writeTokens(path, ""), fault: /tokens\.yaml: The file is empty/ },
    { how: "is gone", spoil: () => rm(path), fault: /tokens\.yaml: It does not exist \(ENOENT\)/ },
    { how: "is a directory", spoil: () => rm(path).then(() => mkdir(path)), fault: /tokens\.yaml: It is not a file/ },
    {
      how: "can be written by everybody",
      spoil: () => chmod(path, 0o602),
      fault: /It can be written by every user \(mode 0602\)\. \(Run chmod o-w on it\.\)/,
    },
    { how: "is a link in a circle", spoil: () => rm(path).then(() => symlink(path, path)), fault: /symbolic link that leads in a circle/ },
  ])("and $how is refused: the tokens from before stay in use, until it is right again", async ({ spoil, fault }) => {
    await writeTokens(path, [ALICE]);
    const opened = await open();
    await opened.check();
    await spoil();
    await waitUntil(() => reloads.length === 1);
    expect(reloads).toMatchObject([{ result: "refused" }]);
    expect(nameOf(opened, ALICE.token)).toBe("alice");
    expect(lines.at(-1)).toMatchObject({ level: "error", message: "tokens not reloaded, the ones from before stay in use", path });
    expect(lines.at(-1)?.faults).toEqual([expect.stringMatching(fault)]);
    await expect(opened.check()).rejects.toThrow(
      /^the file of tokens changed and was refused at \S+Z: the tokens from before stay in use; the log has the faults$/,
    );
    await rm(path, { recursive: true, force: true });
    await writeTokens(path, [ALICE, BOB]);
    await waitUntil(async () => nameOf(opened, BOB.token) === "bob");
    await opened.check();
  });

  test("without another token is unchanged", async () => {
    await writeTokens(path, [ALICE]);
    const opened = await open();
    await writeTokens(path, `# renewed\n${JSON.stringify({ tokens: [ALICE] })}`);
    const changes = { added: [], removed: [], changed: [] };
    expect(await opened.reload()).toEqual({ result: "unchanged", changes, tokensBefore: 1, tokens: 1, faults: 0 });
  });
});

test("permissions that let every user read the file are warned of", async () => {
  await writeTokens(path, [ALICE], 0o644);
  await open();
  expect(lines[0]).toEqual({
    level: "warn",
    message: "every user of this machine can read the file of tokens; run chmod o-r on it",
    path,
    mode: "0644",
  });
});

test("a file with faults stops the start, and all of them are named", async () => {
  await writeTokens(path, [
    { ...ALICE, token: "short" },
    { ...BOB, name: "system" },
  ]);
  await expect(open()).rejects.toMatchObject({
    name: "ConfigError",
    message: expect.stringMatching(
      /^The file of tokens \S+ has 2 faults, so imhook does not start:\n\S+: token has .*\n\S+: The name system stands for something else\.$/,
    ),
  });
});

test("a file that does not exist stops the start", async () => {
  await expect(open()).rejects.toMatchObject({
    name: "ConfigError",
    message: expect.stringContaining("It does not exist (ENOENT). (Correct the path.)"),
  });
});
