import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { waitUntil } from "../../support/wait-until.ts";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(30_000);

const BLOCK = "callbackBeforeAddBlackCommand";
const MESSAGE = "C2C.CallbackBeforeSendMsg";
const RULES = `
lists:
  spammers: { file: spammers.txt, values: [inline_1] }
  words: { file: words.txt, match: text }
rules:
  - { name: no-spammers, on: user.blocking, when: 'inList("spammers", actor)', refuse: {} }
  - { name: no-words, on: message.sending, when: 'text.containsAny("words")', refuse: {} }
`;

let server: RuledServer;

/** Whether every process refuses what a user does: true or false, or undefined while they differ. */
async function areRefused(replies: Promise<Array<{ nextCode?: number; ErrorCode?: number }>>): Promise<boolean | undefined> {
  const refused = (await replies).map(({ nextCode, ErrorCode }) => nextCode === 1 || (ErrorCode ?? 0) !== 0);
  return refused.every((one) => one === refused[0]) ? refused[0] : undefined;
}

const isSpammer = (user: string) => areRefused(server.replies(BLOCK, { ownerUserID: user, blackUserID: "bob" }));
const isWord = (Text: string) =>
  areRefused(server.replies(MESSAGE, { From_Account: "a", To_Account: "b", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text } }] }));

/** Resolves when every process sees it so. Changes take less than two seconds; without them the test's timeout ends the wait. */
const untilSpammer = (user: string, expected: boolean) => waitUntil(async () => (await isSpammer(user)) === expected);
const untilWord = (text: string, expected: boolean) => waitUntil(async () => (await isWord(text)) === expected);

describe.each([1, 2])("with %i processes that answer callbacks", (workers) => {
  beforeAll(async () => {
    server = await startRuledServer({ rules: RULES, files: { "spammers.txt": "filed_1\n", "words.txt": "casino\n" }, workers });
  });

  afterAll(() => server.remove());

  test("values of the rules file, of the list's file and of the operator count together", async () => {
    expect(await Promise.all(["inline_1", "filed_1", "added_1"].map(isSpammer))).toEqual([true, true, false]);
    await server.change("POST", "/api/lists/spammers/values", { value: "added_1" });
    await untilSpammer("added_1", true);
    expect(await Promise.all(["inline_1", "filed_1"].map(isSpammer))).toEqual([true, true]);
    expect(await server.read("/api/lists/spammers")).toMatchObject({ size: 3, sources: { file: 1, inline: 1, operator: 1 } });
  });

  test("a value that two sources have stays until neither has it", async () => {
    await server.change("POST", "/api/lists/spammers/values", { value: "filed_1" });
    await server.change("POST", "/api/lists/spammers/values", { value: "marker" });
    await untilSpammer("marker", true);
    await server.change("DELETE", "/api/lists/spammers/values?value=filed_1");
    await server.change("DELETE", "/api/lists/spammers/values?value=marker");
    await untilSpammer("marker", false);
    expect(await isSpammer("filed_1")).toBe(true);
  });

  test("a value that is removed or that expires no longer counts, and history says when", async () => {
    await server.change("POST", "/api/lists/spammers/values", { value: "short", expiresAt: Date.now() + 1500 });
    await server.change("POST", "/api/lists/words/values", { value: "lottery", expiresAt: Date.now() + 1500 });
    await server.change("POST", "/api/lists/words/values", { value: "prize" });
    await Promise.all([untilSpammer("short", true), untilWord("the LOTTERY", true), untilWord("a prize", true)]);
    await server.change("DELETE", "/api/lists/words/values?value=prize");
    await Promise.all([untilSpammer("short", false), untilWord("the LOTTERY", false), untilWord("a prize", false)]);
    expect(await isWord("the casino")).toBe(true);
    expect((await server.read("/api/lists/words/values?source=operator")).items).toEqual([]);
  });

  test("imported values count", async () => {
    const values = Array.from({ length: 3000 }, (_value, index) => `imported_${index}`);
    const { json } = await server.change("POST", "/api/lists/spammers/imports", values.join("\n"));
    expect(json).toMatchObject({ state: "done", added: 3000 });
    await untilSpammer("imported_2999", true);
    expect(await isSpammer("imported_0")).toBe(true);
  });

  test("a list's file that changes counts as it is now", async () => {
    await server.write("spammers.txt", "filed_2\n");
    await server.write("words.txt", "casino\nroulette\n");
    await Promise.all([untilSpammer("filed_2", true), untilWord("roulette!", true), untilSpammer("filed_1", false)]);
    expect(await Promise.all([isSpammer("inline_1"), isWord("casino")])).toEqual([true, true]);
  });

  test("all of it counts after kill -9", async () => {
    await server.change("POST", "/api/lists/spammers/values", { value: "last" });
    await server.restart("SIGKILL");
    expect(await Promise.all(["last", "imported_1", "inline_1", "filed_2", "filed_1"].map(isSpammer))).toEqual([
      ...[true, true, true, true, false],
    ]);
  });
});
