import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { indexPath } from "../../../src/journal/sqlite/index-path.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { openReader } from "../../support/open-reader.ts";
import { by, decidedEntry, describeDecisions, FULL } from "../decisions-contract.ts";
import { SQLITE } from "./under-test.ts";

describe("decisions in SQLite", () => describeDecisions(SQLITE));

describe("the files", () => {
  let folder: string;
  let path: string;
  let journal: JournalFile;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-decisions-"));
    path = join(folder, "journal.sqlite");
    journal = await createJournalFile(path);
  });

  afterEach(async () => {
    await journal.close();
    await rm(folder, { recursive: true });
  });

  function query(file: string, sql: string): Array<Record<string, unknown>> {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return database.prepare(sql).all();
    } finally {
      database.close();
    }
  }

  test("have no bytes for who decided what nobody decided", () => {
    journal.append([decidedEntry({ kind: "allow" }, by("default"))]);
    expect(query(path, "SELECT decided_by, decided_name, rules FROM entry")).toEqual([
      { decided_by: null, decided_name: null, rules: null },
    ]);
  });

  test("forget the rules of pruned entries", () => {
    journal.append(Array.from({ length: 3 }, () => decidedEntry({ kind: "allow" }, by("rule", "watch"), FULL)));
    const reader = openReader({ path });
    followAll(reader);
    expect(query(indexPath(path), "SELECT count(*) AS rules FROM indexed_rule")).not.toEqual([{ rules: 0 }]);
    journal.prune(3);
    followAll(reader);
    reader.close();
    expect(query(indexPath(path), "SELECT count(*) AS rules FROM indexed_rule")).toEqual([{ rules: 0 }]);
  });
});
