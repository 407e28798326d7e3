import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { RelationTable } from "../../../src/relations/relation-table.ts";
import { createRelationWriter } from "../../../src/relations/sqlite/relation-table.ts";
import { RELATIONS_SCHEMA } from "../../../src/relations/sqlite/schema.ts";
import { openRelationLookup } from "../../../src/rules/relations/open-relation-lookup.ts";
import type { OpenRelationLookup } from "../../../src/rules/relations/relation-lookup.ts";
import { openDerivedFile } from "../../../src/storage/sqlite/derived-file.ts";

const SECOND = 1000;

let folder: string;
let path: string;
let time: number;
let lookup: OpenRelationLookup;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-relation-lookup-"));
  path = join(folder, "relations.sqlite");
  time = 0;
  lookup = openRelationLookup(path, { now: () => time });
});

afterEach(async () => {
  lookup.close();
  await rm(folder, { recursive: true });
});

const relation = (fields: Partial<RelationTable> = {}): RelationTable => ({
  ...{ sender: "openim", app: "one", kind: "friend", owner: "alice", target: "bob", since: 7, inferred: 0, entry: "x" },
  ...fields,
});

/** Changes the relations as their follower does. */
function change(work: (writer: ReturnType<typeof createRelationWriter>) => void): void {
  const connection = openDerivedFile(path, RELATIONS_SCHEMA);
  work(createRelationWriter(connection, "relation"));
  connection.close();
}

test("a relation is found by all parts of its key, with its beginning", () => {
  change(({ add }) => add(relation()));
  expect(lookup.since(relation())).toBe(7);
  for (const other of [
    { sender: "tencent-chat" as const },
    { app: "two" },
    { kind: "block" as const },
    { owner: "bob" },
    { target: "alice" },
  ])
    expect(lookup.since(relation(other))).toBeNull();
});

test("a change is seen at once", () => {
  change(({ add }) => add(relation()));
  expect(lookup.since(relation())).toBe(7);
  change(({ remove, add }) => {
    remove(relation());
    add(relation({ kind: "block", since: 8 }));
  });
  expect(lookup.since(relation())).toBeNull();
  expect(lookup.since(relation({ kind: "block" }))).toBe(8);
});

test.each(["\ud83d", "\ude00", "\u{10fffd}", "a\u0000b", "'%_"])("the user %j is told from others", (user) => {
  change(({ add }) => add(relation({ owner: user })));
  expect(lookup.since(relation({ owner: user }))).toBe(7);
  for (const other of ["\ud83c", "\ufffd", "a", "b"]) expect(lookup.since(relation({ owner: other }))).toBeNull();
});

test("a file that was replaced is opened again within a second", async () => {
  change(({ add }) => add(relation()));
  expect(lookup.since(relation())).toBe(7);
  await rm(path);
  await rm(`${path}-wal`, { force: true });
  await rm(`${path}-shm`, { force: true });
  change(({ add }) => add(relation({ since: 9 })));
  time += SECOND;
  expect(lookup.since(relation())).toBe(9);
});

test("tables that are made again in the same file are read", () => {
  change(({ add }) => add(relation()));
  expect(lookup.since(relation())).toBe(7);
  const connection = openDerivedFile(path, { ...RELATIONS_SCHEMA, version: RELATIONS_SCHEMA.version + 1 });
  connection.close();
  change(({ add }) => add(relation({ since: 9 })));
  time += SECOND;
  expect(lookup.since(relation())).toBe(9);
});

test("while the file is missing or is another version's, relations are unknown, which is no answer", () => {
  expect(() => lookup.since(relation())).toThrow(/relations\.sqlite does not exist/);
  const connection = openDerivedFile(path, { ...RELATIONS_SCHEMA, version: RELATIONS_SCHEMA.version + 1 });
  connection.close();
  expect(() => lookup.since(relation())).toThrow(/relations\.sqlite is being rebuilt/);
  change(({ add }) => add(relation()));
  expect(lookup.since(relation())).toBe(7);
});
