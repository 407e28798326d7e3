import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { readTokens } from "../../src/operator/tokens/read-tokens.ts";
import { TOKENS_SCHEMA, TOKENS_SCHEMA_FILE } from "../../src/operator/tokens/schema.ts";
import { end, type Imhook, startImhook } from "../support/imhook.ts";
import { REPOSITORY, run } from "../support/run.ts";
import { TOKEN_PER_ROLE, writeTokens } from "../support/tokens-file.ts";
import { waitUntil } from "../support/wait-until.ts";
import { readGuideBlocks } from "./guide-blocks.ts";

jest.setTimeout(120_000);

const OLD = { name: "console", role: "operator", token: "the-test-token-of-console" } as const;

let folder: string;
let path: string;
let chapter: string;
let imhook: Imhook;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-guide-tokens-"));
  path = join(folder, "tokens.yaml");
  chapter = await readFile(join(REPOSITORY, "src/docs/guide/secure.md"), "utf8");
  await writeTokens(path, [...TOKEN_PER_ROLE, OLD]);
  imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_OPERATOR_TOKENS_FILE: path } });
});

afterAll(async () => {
  await end(imhook, "SIGKILL");
  await rm(folder, { recursive: true, maxRetries: 5 });
});

test("every YAML block of the chapter is a sound file of tokens, for editors that know its schema", async () => {
  const files = (await readGuideBlocks("secure")).filter(({ language }) => language === "yaml");
  expect(files.length).toBeGreaterThan(0);
  for (const { text } of files) {
    expect(readTokens("tokens.yaml", text, []).faults).toEqual([]);
    expect(text).toContain(`$schema=http://127.0.0.1:8081/docs/${TOKENS_SCHEMA_FILE}`);
  }
});

test("the chapter names every key of a token", () => {
  for (const key of Object.keys(TOKENS_SCHEMA.properties.tokens.items.properties)) expect(chapter).toContain(`| \`${key}\` |`);
});

/** The commands of the steps, with the address of this imhook. */
function steps(): string[] {
  const [, section = ""] = /^### Rotate a token\n([\s\S]*?)^### /m.exec(chapter) ?? [];
  const commands = [...section.matchAll(/^ {3}```sh\n([\s\S]*?)^ {3}```$/gm)].map(([, command = ""]) => command.trim());
  return commands.map((command) => command.replace("http://127.0.0.1:8081", imhook.operatorUrl));
}

/** Runs a command as it stands in the chapter, and returns what it prints. */
async function shell(command: string, environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await run("bash", ["-c", command.replace(/^curl /, "curl --silent --fail-with-body ")], { environment });
  expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: "" });
  return stdout;
}

test("the steps that replace a token do so, as they are written", async () => {
  const [make = "", tryIt = "", list = ""] = steps();
  const printed = await shell(make);
  const [, token = ""] = /^token +(\S+)$/m.exec(printed) ?? [];
  const [, lines = ""] = /names:\n\n([\s\S]+)$/.exec(printed) ?? [];
  const kept = [...TOKEN_PER_ROLE, OLD].map((each) => `  - ${JSON.stringify(each)}\n`).join("");
  await writeTokens(path, `tokens:\n${kept}${lines}`);
  await imhook.logged("tokens reloaded");
  expect(JSON.parse(await shell(tryIt, { NEW_TOKEN: token }))).toMatchObject({ who: "console-2", role: "operator" });
  const { items } = JSON.parse(await shell(list, { ADMIN_TOKEN: "the-test-token-of-admin" }));
  expect(items).toMatchObject([
    ...TOKEN_PER_ROLE.map(({ name }) => ({ name })),
    { name: "console", lastUsedAt: null },
    { name: "console-2", lastUsedAt: expect.any(Number) },
  ]);
  await writeTokens(path, `tokens:\n${kept.replace(/ {2}- .*"console".*\n/, "")}${lines}`);
  const old = { environment: { OLD_TOKEN: OLD.token } };
  await waitUntil(async () => (await run("bash", ["-c", tryIt.replace("NEW", "OLD").replace("curl", "curl -sf")], old)).code === 22);
  expect(JSON.parse(await shell(tryIt, { NEW_TOKEN: token }))).toMatchObject({ who: "console-2" });
});
