import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect } from "@jest/globals";
import { verifyJournal } from "../../../src/cli/journal/verify/verify-journal.ts";
import { createCursor } from "../../../src/relations/sqlite/cursor-table.ts";
import { serve } from "../../../src/relations/sqlite/follower.ts";
import { filesIn } from "../../../src/server/data-directory.ts";
import { createJournalFile } from "../../support/journal-files.ts";
import type { FollowedJournal } from "../followed-journal.ts";

/** A journal in a file of a folder of its own, and a follower of it. */
export async function followFile(): Promise<FollowedJournal> {
  const folder = await mkdtemp(join(tmpdir(), "imhook-follower-"));
  const files = filesIn(folder);
  const journal = await createJournalFile(files.journal);
  const open = () => serve({ path: files.relations, journalPath: files.journal });
  let follower = open();
  return {
    follower: () => follower,
    append: async (entries) => void journal.append([...entries]),
    prune: async (entries) => void journal.prune(entries),
    loseAfter: async (position) =>
      using(files.journal, (connection) =>
        connection.exec(`
          DELETE FROM entry WHERE position > ${position}; UPDATE sqlite_sequence SET seq = ${position} WHERE name = 'entry'`),
      ),
    reopen: async () => {
      follower.close();
      follower = open();
    },
    cursor: async () => using(files.relations, (connection) => ({ ...createCursor(connection).read() })),
    verify: async () => expect(await verifyJournal(files, () => {})).toMatchObject({ faultCount: 0 }),
    refuse: async (owner) =>
      using(files.relations, (connection) => {
        connection.exec("DROP TRIGGER IF EXISTS refuse");
        if (owner === null) return;
        connection.exec(`
          CREATE TRIGGER refuse BEFORE INSERT ON relation WHEN NEW.owner = '${owner}' BEGIN SELECT RAISE(ABORT, 'disk is full'); END`);
      }),
    close: async () => {
      follower.close();
      await journal.close();
      await rm(folder, { recursive: true });
    },
  };
}

function using<Result>(path: string, work: (connection: DatabaseSync) => Result): Result {
  const connection = new DatabaseSync(path);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}
