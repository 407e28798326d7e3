import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { openRelations } from "../../src/relations/open-relations.ts";
import { toCursor } from "../../src/relations/page-cursor.ts";
import type { Relations } from "../../src/relations/relations.ts";
import { newEntry } from "../support/entries.ts";
import { createJournalFile, type JournalFile } from "../support/journal-files.ts";

let folder: string;
let journal: JournalFile;
let relations: Relations | undefined;
let lines: Array<Record<string, unknown>>;
let committed: () => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-relations-"));
  journal = await createJournalFile(join(folder, "journal.sqlite"));
  lines = [];
});

afterEach(async () => {
  await relations?.close();
  relations = undefined;
  await journal.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<Relations> {
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const commits = {
    onCommit: (listener: () => void) => {
      committed = listener;
    },
  };
  relations = await openRelations({
    location: { path: join(folder, "relations.sqlite"), journalPath: join(folder, "journal.sqlite") },
    commits,
    log,
  });
  return relations;
}

async function close(): Promise<void> {
  await relations?.close();
  relations = undefined;
}

const follows = (user: string) =>
  newEntry({ actor: user, body: JSON.stringify({ From_Account: user, FollowList: [{ To_Account: "star" }] }) });

test("what was committed before a list is in it, and a filter and a page select from it", async () => {
  const opened = await open();
  expect(await opened.list({}, { limit: 10 })).toEqual({ items: [], next: null });
  journal.append([follows("alice"), follows("bob")]);
  committed();
  const page = await opened.list({}, { limit: 1 });
  expect(page.items).toMatchObject([{ kind: "follow", owner: "alice", target: "star" }]);
  expect((await opened.list({}, { limit: 1, cursor: page.next ?? "" })).items).toMatchObject([{ owner: "bob" }]);
  expect((await opened.list({ owner: "bob" }, { limit: 10 })).items).toHaveLength(1);
  await expect(opened.check()).resolves.toBeUndefined();
  expect(lines).toEqual([]);
});

test.each([
  ["no text in base64url", "%"],
  ["no JSON", Buffer.from("{").toString("base64url")],
  ["no list", Buffer.from("5").toString("base64url")],
  ["a list of five that are no texts", Buffer.from("[1,2,3,4,5]").toString("base64url")],
  ["a list of which one is no text", Buffer.from('["a","b","c","d",5]').toString("base64url")],
  ["a list of four", Buffer.from('["a","b","c","d"]').toString("base64url")],
])("a cursor that is %s is refused", async (_what, cursor) => {
  const opened = await open();
  const refusal = await opened.list({}, { limit: 1, cursor }).catch((error: unknown) => error);
  expect(refusal).toEqual(new RangeError("cursor must be the next of a page"));
  expect(refusal).toBeInstanceOf(RangeError);
});

test("relations that go on after a restart are not told as a loss", async () => {
  journal.append([follows("alice")]);
  await (await open()).catchUp();
  await close();
  journal.append([follows("bob")]);
  expect((await (await open()).list({}, { limit: 10 })).items).toHaveLength(2);
  expect(lines).toEqual([]);
});

test("entries that were lost are told at the start, and their relations are gone", async () => {
  journal.append([follows("alice"), follows("bob")]);
  await (await open()).catchUp();
  await close();
  await journal.close();
  await rm(join(folder, "journal.sqlite"));
  journal = await createJournalFile(join(folder, "journal.sqlite"));
  journal.append([follows("carol")]);
  expect((await (await open()).list({}, { limit: 10 })).items).toMatchObject([{ owner: "carol" }]);
  expect(lines).toMatchObject([
    { level: 40, followed: 2, last: 1, msg: "journal lacks entries that the relations followed, rebuilding relations" },
  ]);
});

test("nothing is asked of relations that are closed", async () => {
  const opened = await open();
  await close();
  const { cursor } = { cursor: toCursor({ sender: "openim", app: "a", kind: "follow", owner: "b", target: "c" } as never) };
  await expect(opened.list({}, { limit: 1, cursor })).rejects.toThrow();
});
