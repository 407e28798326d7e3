import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { serve as serveWriter, type Writer } from "../../../src/journal/sqlite/writer.ts";
import { PER_TRANSACTION } from "../../../src/relations/apply-entries.ts";
import type { RelationFollower } from "../../../src/relations/relation-follower.ts";
import { serve as serveFollower } from "../../../src/relations/sqlite/follower.ts";
import { timeRuns } from "./clock.ts";
import { followEntry, watchedUser } from "./entries.ts";
import { countEntries, entriesBetween, fill } from "./fill.ts";
import type { Point } from "./points.ts";
import { type Opened, readCosts } from "./read-costs.ts";
import type { SeriesOptions } from "./series.ts";

const PAGE = { limit: 20 };
const RUNS = 10;

/** Lets relations grow, each entry of a journal adding one, and measures at each size what following costs, and what listing. */
export async function growRelations({ directory, sizes, points, progress }: SeriesOptions): Promise<void> {
  const files = { path: join(directory, "relations.sqlite"), journalPath: join(directory, "follows.sqlite") };
  const writer = await serveWriter({ path: files.journalPath, duplicateWindow: 600 });
  const follower = await serveFollower(files);
  try {
    for (const size of sizes.filter((size) => !points.has("relations", size))) {
      progress.step(`relations: ${size} entries`);
      await fill({ path: files.journalPath, size, writer, entryAt: followEntry, progress });
      progress.step(`relations: following ${size} entries`);
      await catchUp(follower);
      const follow = await measureFollow(writer, follower, files.journalPath, size);
      points.add([follow, ...(await readCosts("relations", size, files.path, () => openReads(files)))]);
    }
  } finally {
    follower.close();
    await writer.close();
  }
}

async function catchUp(follower: RelationFollower): Promise<void> {
  // It blocks; a signal is heard in between.
  while (await follower.follow()) await setImmediate();
}

async function measureFollow(writer: Writer, follower: RelationFollower, journalPath: string, size: number): Promise<Point> {
  const first = countEntries(journalPath);
  writer.append(entriesBetween(first, first + RUNS * PER_TRANSACTION.entries, followEntry));
  const warm = await timeRuns(RUNS, PER_TRANSACTION.entries, () => follower.follow());
  return { series: "relations", size, operation: "follow", warm, coldTime: null };
}

async function openReads(files: { path: string; journalPath: string }): Promise<Opened> {
  const { list, close } = await serveFollower(files);
  return {
    reads: {
      "first relations": () => list({ filter: {}, page: PAGE }),
      "relations of an owner": (turn) => list({ filter: { owner: watchedUser(turn) }, page: PAGE }),
      "relations to a target": (turn) => list({ filter: { target: watchedUser(turn) }, page: PAGE }),
    },
    close,
  };
}
