import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { serve } from "../../../src/relations/sqlite/follower.ts";
import { withFolder } from "../suite.ts";

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

/** What imhook made of the journal, and what it comes to when the journal is read again from its beginning. */
export interface Relations {
  kept: unknown[];
  replayed: unknown[];
}

/** Reads the relations that a running imhook keeps over `folder` once they are up to the position `last`, and replays the journal. */
export async function compareRelations(folder: string, last: number): Promise<Relations> {
  const kept = await readOnceAt(join(folder, "relations.sqlite"), last);
  const replayed = await withFolder("replay", async (own) => {
    const path = join(own, "relations.sqlite");
    const follower = await serve({ path, journalPath: join(folder, "journal.sqlite") });
    while (await follower.follow());
    follower.close();
    return readOnceAt(path, last);
  });
  return { kept, replayed };
}

async function readOnceAt(path: string, last: number): Promise<unknown[]> {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    const position = database.prepare("SELECT position FROM cursor WHERE id = 1");
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (Number(position.get()?.position) < last) {
      if (performance.now() > giveUpAt) throw new Error(`the relations do not reach position ${last} of the journal`);
      await pass(PAUSE_MS);
    }
    return database.prepare("SELECT * FROM relation ORDER BY sender, app, kind, owner, target").all();
  } finally {
    database.close();
  }
}
