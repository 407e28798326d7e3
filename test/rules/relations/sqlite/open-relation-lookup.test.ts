import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { RelationWriter } from "../../../../src/relations/relation-table.ts";
import { createRelationWriter } from "../../../../src/relations/sqlite/relation-table.ts";
import { RELATIONS_SCHEMA } from "../../../../src/relations/sqlite/schema.ts";
import type { OpenRelationLookup } from "../../../../src/rules/relations/relation-lookup.ts";
import { openRelationLookup } from "../../../../src/rules/relations/sqlite/open-relation-lookup.ts";
import { openDerivedFile } from "../../../../src/storage/sqlite/derived-file.ts";
import { describeRelationLookup, relation } from "../relation-lookup-contract.ts";

const SECOND = 1000;

describe("relations in SQLite", () =>
  describeRelationLookup(async () => {
    const own = await mkdtemp(join(tmpdir(), "imhook-relation-lookup-"));
    const file = join(own, "relations.sqlite");
    const opened = openRelationLookup(file);
    return {
      lookup: opened,
      change: async (work) => changeIn(file, work),
      remove: async () => {
        opened.close();
        await rm(own, { recursive: true });
      },
    };
  }));

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

/** Changes the relations as their follower does. */
function changeIn(file: string, work: (writer: RelationWriter) => void): void {
  const connection = openDerivedFile(file, RELATIONS_SCHEMA);
  work(createRelationWriter(connection, "relation"));
  connection.close();
}

function change(work: (writer: RelationWriter) => void): void {
  changeIn(path, work);
}

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
