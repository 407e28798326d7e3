import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { get, post } from "../support/http.ts";
import { REPOSITORY, type Running, start } from "../support/run.ts";
import { waitUntil } from "../support/wait-until.ts";

const BLOCK = "callbackBeforeAddBlackCommand";
const REJECTED = "a promise rejected that a handler did not wait for";
const THREW = "a handler threw after it had returned";

let folder: string;
let program: Running;
let url: string;
let operatorUrl: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-stray-"));
});

afterEach(async () => {
  program.kill("SIGKILL");
  await program.ended;
  await rm(folder, { recursive: true });
});

async function run(kind: "library" | "server"): Promise<void> {
  const fromSource = join(REPOSITORY, "test/support/imhook-from-source.ts");
  program = start("node", ["--import", fromSource, join(REPOSITORY, "test/server/stray-program.ts"), kind], {
    environment: { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder, IMHOOK_OPENIM_BUDGET: "1500" },
  });
  const [line] = await program.printed(/^\{.*\}$/m);
  ({ url, operatorUrl } = JSON.parse(line));
}

/** Sends a callback whose handler leaves something behind, and returns what it was answered. */
async function leave(what: string): Promise<unknown> {
  return (await post(`${url}/openim/${BLOCK}`, { callbackCommand: BLOCK, ownerUserID: "mira", blackUserID: what })).json;
}

describe("a process of imhook's own", () => {
  beforeEach(() => run("server"));

  test("answers on whatever handlers leave behind, and logs whose it was", async () => {
    const left: Array<[what: string, message: string, reason: string]> = [
      ["a promise", REJECTED, "a promise"],
      ["a promise of later", REJECTED, "a promise of later"],
      ["a promise of nothing", REJECTED, "undefined"],
      ["a timer", THREW, "a timer"],
      ["a microtask", THREW, "a microtask"],
    ];
    for (const [what, msg, reason] of left) {
      const before = program.logLines().length;
      expect(await leave(what)).toMatchObject({ errMsg: "decided" });
      const [entry] = (await get(`${operatorUrl}/api/callbacks?limit=1`)).json.items;
      await waitUntil(() => program.logLines().length > before);
      expect(program.logLines().slice(before)).toMatchObject([
        { level: 50, msg, sender: "openim", command: BLOCK, entry: entry.id, err: { message: expect.stringContaining(reason) } },
      ]);
      expect(entry).toMatchObject({ decision: { kind: "refuse" }, decidedBy: { by: "handler" } });
    }
    expect(await leave("nothing")).toMatchObject({ errMsg: "decided" });
  });

  test("answers on if a listener of an aborted signal throws", async () => {
    await leave("a listener");
    await program.logged(THREW);
    expect(program.logLines().filter(({ msg }) => msg === THREW)).toMatchObject([
      { sender: "openim", command: BLOCK, entry: expect.any(String), err: { message: "a listener" } },
    ]);
    expect(await leave("nothing")).toMatchObject({ errMsg: "decided" });
  });

  test("ends for any other error, and says why", async () => {
    program.kill("SIGUSR2");
    expect(await program.ended).toMatchObject({ code: 1 });
    expect(program.logLines().at(-1)).toMatchObject({ level: 60, msg: "uncaught error, exiting", err: { message: "of the program" } });
  });
});

describe("a program that uses the library", () => {
  beforeEach(() => run("library"));

  test.each([
    ["a promise", REJECTED],
    ["a timer", THREW],
  ])("ends as Node lets it if a handler leaves %s behind, and the log says whose it was", async (what, msg) => {
    await leave(what).catch(() => {});
    const { code, stderr } = await program.ended;
    expect({ code, stack: stderr.includes(`Error: ${what}`) }).toEqual({ code: 1, stack: true });
    expect(program.logLines()).toMatchObject([{ msg, sender: "openim", command: BLOCK, entry: expect.any(String) }]);
  });

  test("ends for an error of its own without a line of imhook", async () => {
    program.kill("SIGUSR2");
    expect(await program.ended).toMatchObject({ code: 1, stderr: expect.stringContaining("Error: of the program") });
    expect(program.logLines()).toEqual([]);
  });
});
