import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { readDefinitions } from "../../src/deliveries/definition/read-definitions.ts";
import { type Imhook, startImhook } from "../support/imhook.ts";
import { isInstalled } from "../support/is-installed.ts";
import { REPOSITORY, type Running, run, start } from "../support/run.ts";
import { type GuideBlock, readGuideBlocks } from "./guide-blocks.ts";

jest.setTimeout(120_000);

const MAIN = join(REPOSITORY, "src/cli/main.ts");
const START_IMHOOK = "IMHOOK_CONFIG=imhook.yaml npx imhook\n";
const START_RECEIVER = "SECRET_FILE=imhook.secret python3 receiver.py\n";
/** The chapter says to stop the receiver before it. */
const WITHOUT_RECEIVER = /CallbackBlackListAdd/;

test("every destination of the guide is sound", async () => {
  const blocks = [...(await readGuideBlocks("deliver")), ...(await readGuideBlocks("extend"))];
  const contents = blocks.flatMap(({ language, text }) => (language === "yaml" ? [parse(text).destinations] : [])).filter(Array.isArray);
  expect(contents.length).toBeGreaterThan(2);
  for (const content of contents) {
    // These files are not here.
    const written = content.map(({ secretFile: _secretFile, ...others }: Record<string, unknown>): Record<string, unknown> => others);
    expect((await readDefinitions(written)).map(({ name }) => name)).toEqual(written.map((one) => one.name));
  }
});

const isPossible = isInstalled("python3") && isInstalled("openssl", "version");

(isPossible ? describe : describe.skip)("the commands of the first five minutes, one after the other", () => {
  let folder: string;
  let imhook: Imhook | undefined;
  let receiver: Running | undefined;
  let receiverHost = "127.0.0.1:9100";
  let printed = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-guide-deliver-"));
  });

  afterAll(async () => {
    for (const running of [imhook, receiver]) {
      running?.kill("SIGKILL");
      await running?.ended;
    }
    await rm(folder, { recursive: true });
  });

  test("do what the chapter says", async () => {
    const blocks = await readGuideBlocks("deliver");
    const last = blocks.findIndex(({ text }) => text.includes("imhook replay"));
    expect(last).toBeGreaterThan(8);
    for (const block of blocks.slice(0, last + 1)) await follow(block);
    expect(printed).toMatch(/\b2 of 2 delivered/);
    // What was sent again has the ids that it had.
    expect(receiver?.stdout().match(/^user\.blocked/gm)).toHaveLength(1);
    expect(receiver?.stdout()).not.toContain("friend.added");
  });

  async function follow({ language, text }: GuideBlock): Promise<void> {
    if (language === "python") await writeFile(join(folder, "receiver.py"), text);
    if (language === "yaml") await writeFile(join(folder, "imhook.yaml"), text);
    if (language === "sh") await execute(text);
    if (language === "text") await receiver?.printed(new RegExp(text.trim().replaceAll(".", "\\."), "m"));
  }

  async function execute(text: string): Promise<void> {
    if (text === START_RECEIVER) return startReceiver();
    if (text === START_IMHOOK) return startServer();
    if (WITHOUT_RECEIVER.test(text)) await stopReceiver();
    const { code, stdout, stderr } = await run("bash", ["-ec", `npx() { shift; "$NODE" "$MAIN" "$@"; }\n${text}`], {
      cwd: folder,
      environment: { NODE: process.execPath, MAIN, IMHOOK_DATA_DIR: join(folder, "data"), ...ports() },
    });
    expect({ text, code, stderr: code === 0 ? "" : stderr }).toEqual({ text, code: 0, stderr: "" });
    printed = stdout;
  }

  async function startReceiver(): Promise<void> {
    const port = receiver === undefined ? "0" : new URL(`http://${receiverHost}`).port;
    receiver = start("python3", ["receiver.py"], { cwd: folder, environment: { PORT: port, SECRET_FILE: "imhook.secret" } });
    const [, url = ""] = await receiver.printed(/^Listening at (\S+)$/m);
    receiverHost = new URL(url).host;
  }

  async function stopReceiver(): Promise<void> {
    receiver?.kill("SIGINT");
    await receiver?.ended;
  }

  async function startServer(): Promise<void> {
    const settings = join(folder, "imhook.yaml");
    const text = await readFile(settings, "utf8");
    // Its port is not known until it runs, and imhook runs in another folder.
    await writeFile(settings, text.replace("127.0.0.1:9100", receiverHost).replace("imhook.secret", join(folder, "imhook.secret")));
    imhook = await startImhook(join(folder, "data"), { environment: { IMHOOK_CONFIG: settings } });
  }

  function ports(): Record<string, string> {
    if (imhook === undefined) return {};
    return { IMHOOK_PORT: new URL(imhook.url).port, IMHOOK_OPERATOR_PORT: new URL(imhook.operatorUrl).port };
  }
});
