import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readSecrets } from "../../../src/rules/deciders/read-secrets.ts";
import { type WatchedSecrets, watchSecrets } from "../../../src/rules/deciders/watch-secrets.ts";
import type { RuleFault } from "../../../src/rules/fault.ts";
import { waitUntil } from "../../support/wait-until.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-secrets-"));
  path = join(folder, "moderation.secret");
});

afterEach(() => rm(folder, { recursive: true }));

const [OLD, NEW] = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`) as [string, string];

const read = () => readSecrets({ path, name: "moderation.secret" });

describe("a file of secrets", () => {
  test.each([
    { content: OLD, secrets: [OLD] },
    { content: `${OLD}\n`, secrets: [OLD] },
    { content: `${OLD}\n${NEW}\n`, secrets: [OLD, NEW] },
    { content: `\ufeff# since January\r\n\r\n  ${OLD} \r\n# next\r\n${NEW}`, secrets: [OLD, NEW] },
  ])("%#", async ({ content, secrets }) => {
    await writeFile(path, content);
    expect(await read()).toEqual({ secrets });
  });

  test.each([
    { given: "empty", content: "", line: null, message: "The file has no secret." },
    { given: "comments only", content: "# later\n\n", line: null, message: "The file has no secret." },
    {
      given: "a password",
      content: `${OLD}\nhunter2hunter2\n`,
      line: 2,
      message: "This is no secret: whsec_ and 24 to 64 bytes in Base64.",
    },
    { given: "a secret that is too short", content: "whsec_aHVudGVyMg==", line: 1, message: /^This is no secret/ },
    { given: "a secret without its beginning", content: OLD.slice(6), line: 1, message: /^This is no secret/ },
    { given: "two secrets in a line", content: `${OLD} ${NEW}`, line: 1, message: /^This is no secret/ },
    { given: "bytes", content: Buffer.from([0xff, 0, 0x80]), line: 1, message: /^This is no secret/ },
    { given: "too many", content: `${OLD}\n`.repeat(6), line: null, message: "The file has more than 5 secrets." },
    { given: "something else", content: "x".repeat(5000), line: null, message: /has more than 4096 bytes\.$/ },
  ])("with $given is a fault that shows nothing of it", async ({ content, line, message }) => {
    await writeFile(path, content);
    const wanted = typeof message === "string" ? message : expect.stringMatching(message);
    const { faults } = await read();
    expect(faults).toEqual([{ file: "moderation.secret", line, column: null, message: wanted, hint: expect.any(String) }]);
    expect(JSON.stringify(faults)).not.toMatch(/hunter2|aHVudGVyMg|AQEB/);
  });

  test("that is missing, or a directory, is a fault", async () => {
    expect((await read()).faults).toMatchObject([{ line: null, message: expect.stringContaining("does not exist (ENOENT)") }]);
    await mkdir(path);
    expect((await read()).faults).toMatchObject([{ line: null, message: expect.stringContaining("is a directory") }]);
  });
});

describe("a file of secrets that is watched", () => {
  const POLL_MS = 10;
  let watched: WatchedSecrets | null = null;

  afterEach(() => watched?.stop());

  async function watch(): Promise<Array<string | undefined>> {
    const changes: Array<string | undefined> = [];
    const onChange = (faults: RuleFault[]) => changes.push(faults[0]?.message);
    const started = await watchSecrets({ path, name: "moderation.secret" }, onChange, POLL_MS);
    if ("faults" in started) throw new Error("the file has faults");
    watched = started;
    return changes;
  }

  test("is read again when it changes; while it cannot be used, the secrets from before are in use", async () => {
    await writeFile(path, OLD);
    const changes = await watch();
    expect(watched?.latest()).toEqual([OLD]);
    await writeFile(path, `${OLD}\n${NEW}\n`);
    await waitUntil(() => watched?.latest().length === 2);
    await writeFile(path, "nonsense");
    await waitUntil(() => watched?.refused() !== null);
    expect(watched?.latest()).toEqual([OLD, NEW]);
    expect(watched?.refused()).toEqual({
      at: expect.any(Number),
      faults: [expect.objectContaining({ file: "moderation.secret", line: 1 })],
    });
    await rm(path);
    await waitUntil(() => changes.length === 3);
    await writeFile(path, NEW);
    await waitUntil(() => watched?.refused() === null);
    expect(watched?.latest()).toEqual([NEW]);
    expect(changes).toEqual([undefined, expect.stringMatching(/^This is no secret/), expect.stringContaining("does not exist"), undefined]);
  });

  test("is read at once if somebody asks for it, and nothing is told if it says the same", async () => {
    await writeFile(path, OLD);
    const changes = await watch();
    await watched?.poll();
    await writeFile(path, `# the same\n${OLD}`);
    await watched?.poll();
    expect(changes).toEqual([]);
    await writeFile(path, NEW);
    await watched?.poll();
    expect(watched?.latest()).toEqual([NEW]);
    expect(changes).toEqual([undefined]);
  });

  test("cannot be watched if it cannot be used at first", async () => {
    await writeFile(path, "");
    expect(await watchSecrets({ path, name: "x" }, () => {}, POLL_MS)).toMatchObject({ faults: [{ message: "The file has no secret." }] });
  });
});
