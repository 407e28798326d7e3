import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "@jest/globals";
import { serve } from "../../../src/series/sqlite/follower.ts";
import { newEntry } from "../../support/entries.ts";
import { followAll } from "../../support/follow-all.ts";
import { createJournalFile, type JournalFile } from "../../support/journal-files.ts";
import { MEMORY_DIRECTORY } from "../../support/memory-directory.ts";
import { describeSeries, type SeriesUnderTest } from "../series-follower-contract.ts";

interface SqliteSeries extends SeriesUnderTest {
  files: { path: string; journalPath: string };
  journal: JournalFile;
}

async function create(): Promise<SqliteSeries> {
  const folder = await mkdtemp(join(MEMORY_DIRECTORY, "imhook-series-"));
  const files = { path: join(folder, "series"), journalPath: join(folder, "journal") };
  const journal = await createJournalFile(files.journalPath);
  return {
    ...{ files, journal },
    open: async () => serve(files),
    append: async (entries) => void journal.append(entries),
    prune: async (entries) => void journal.prune(entries),
    lose: async (entries) => {
      const connection = new DatabaseSync(files.journalPath);
      connection.exec(`
        DELETE FROM entry WHERE position > (SELECT max(position) FROM entry) - ${entries};
        UPDATE sqlite_sequence SET seq = (SELECT max(position) FROM entry) WHERE name = 'entry'`);
      connection.close();
    },
    everything: async () => ["bucket", "kept", "dropped", "seen_command"].map((table) => query(files.path, `SELECT * FROM ${table}`)),
    storedHours: async () => Number(query(files.path, "SELECT count(*) AS hours FROM bucket WHERE length = 3600000")[0]?.hours),
    refuseCounting: async (refuses) => {
      const trigger = "TRIGGER refuse BEFORE UPDATE ON cursor BEGIN SELECT RAISE(ABORT, 'disk is full'); END";
      query(files.path, refuses ? `CREATE ${trigger}` : "DROP TRIGGER refuse");
    },
    remove: async () => {
      await journal.close();
      await rm(folder, { recursive: true });
    },
  };
}

function query(path: string, sql: string) {
  const connection = new DatabaseSync(path);
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

describe("series in SQLite", () => {
  describeSeries(create);

  test("are counted again from what the journal has, if the file was written by a version to come", async () => {
    const { files, journal, remove } = await create();
    journal.append([newEntry(), newEntry(), newEntry()]);
    journal.prune(1);
    serve(files).close();
    query(files.path, "PRAGMA user_version = 99");
    const series = serve(files);
    followAll(series);
    expect(series.coverage({}).commands).toMatchObject([{ count: 2 }]);
    expect(query(files.path, "SELECT position, start FROM cursor")).toEqual([{ position: 3, start: 1 }]);
    series.close();
    await remove();
  });
});
