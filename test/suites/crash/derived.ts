import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pass } from "node:timers/promises";
import { serve as serveRelations } from "../../../src/relations/sqlite/follower.ts";
import { serve as serveSeries } from "../../../src/series/sqlite/follower.ts";
import { withFolder } from "../suite.ts";

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

import type { FollowStep } from "../../../src/journal/follow.ts";

/** What imhook made of the journal, and what it comes to when the journal is read again from its beginning. */
export interface Derived {
  kept: unknown[];
  replayed: unknown[];
}

/** Something that follows from the journal, in a file of its own. */
interface Kind {
  file: string;
  serve(files: { path: string; journalPath: string }): { follow(): FollowStep; close(): void };
  queries: readonly string[];
}

const RELATIONS: Kind = {
  file: "relations.sqlite",
  serve: serveRelations,
  queries: ["SELECT * FROM relation ORDER BY sender, app, kind, owner, target"],
};

const SERIES: Kind = {
  file: "series.sqlite",
  serve: serveSeries,
  queries: ["bucket", "kept", "dropped", "seen_command"].map((table) => `SELECT * FROM ${table}`),
};

/** Reads the relations that a running imhook keeps over `folder` once they are up to the position `last`, and replays the journal. */
export function compareRelations(folder: string, last: number): Promise<Derived> {
  return compare(RELATIONS, folder, last);
}

/** As `compareRelations`, for the series. */
export function compareSeries(folder: string, last: number): Promise<Derived> {
  return compare(SERIES, folder, last);
}

async function compare({ file, serve, queries }: Kind, folder: string, last: number): Promise<Derived> {
  const kept = await readOnceAt(join(folder, file), last, queries);
  const replayed = await withFolder("replay", async (own) => {
    const path = join(own, file);
    const follower = serve({ path, journalPath: join(folder, "journal.sqlite") });
    while (follower.follow());
    follower.close();
    return readOnceAt(path, last, queries);
  });
  return { kept, replayed };
}

async function readOnceAt(path: string, last: number, queries: readonly string[]): Promise<unknown[]> {
  const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    const position = database.prepare("SELECT position FROM cursor WHERE id = 1");
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (Number(position.get()?.position) < last) {
      if (performance.now() > giveUpAt) throw new Error(`${path} does not reach position ${last} of the journal`);
      await pass(PAUSE_MS);
    }
    return queries.flatMap((query) => database.prepare(query).all());
  } finally {
    database.close();
  }
}
