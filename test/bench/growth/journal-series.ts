import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ENTRIES_PER_STEP } from "../../../src/journal/sqlite/entry-index.ts";
import { serve as serveWriter, type Writer } from "../../../src/journal/sqlite/writer.ts";
import { openReader } from "../../support/open-reader.ts";
import { timeRuns } from "./clock.ts";
import { messageEntry, watchedGroup, watchedUser } from "./entries.ts";
import { countEntries, entriesBetween, fill } from "./fill.ts";
import type { Point } from "./points.ts";
import { type Opened, readCosts } from "./read-costs.ts";
import type { SeriesOptions } from "./series.ts";

const PAGE = { limit: 20 };
/** As many entries as share a commit under load. */
const ENTRIES_PER_COMMIT = 16;
/** Enough that each run has its share of what SQLite moves from its log into the file. */
const COMMITS_PER_RUN = 100;
const RUNS = 5;
/** A prime, so that the entries that are asked for are spread over the file. */
const STRIDE = 104_729;
const IDS = 100;

/** Lets a journal grow, and measures at each size what an append costs, and what an operator's searches. */
export async function growJournal({ directory, sizes, points, progress }: SeriesOptions): Promise<void> {
  const path = join(directory, "journal.sqlite");
  const writer = await serveWriter({ path, duplicateWindow: 600 });
  try {
    for (const size of sizes.filter((size) => !points.has("journal", size))) {
      progress.step(`journal: ${size} entries`);
      await fill({ path, size, writer, entryAt: messageEntry, progress });
      progress.step(`journal: indexing ${size} entries`);
      await indexAll(path);
      const append = await measureAppend(writer, path, size);
      const index = await measureIndex(path, size);
      const ids = await readIds(path, size);
      points.add([append, index, ...(await readCosts("journal", size, path, () => openReads(path, size, ids)))]);
    }
  } finally {
    await writer.close();
  }
}

async function measureAppend(writer: Writer, path: string, size: number): Promise<Point> {
  const first = countEntries(path);
  const entries = entriesBetween(first, first + RUNS * COMMITS_PER_RUN * ENTRIES_PER_COMMIT, messageEntry);
  const warm = await timeRuns(RUNS, COMMITS_PER_RUN * ENTRIES_PER_COMMIT, () => {
    for (let commit = 0; commit < COMMITS_PER_RUN; commit += 1) writer.append(entries.splice(0, ENTRIES_PER_COMMIT));
  });
  return { series: "journal", size, operation: "append", warm, coldTime: null };
}

async function indexAll(path: string): Promise<void> {
  const reader = openReader({ path });
  // It blocks; a signal is heard in between.
  while (reader.follow()) await setImmediate();
  reader.close();
}

/** Indexes what was appended last, in the steps that the index takes in service. */
async function measureIndex(path: string, size: number): Promise<Point> {
  const reader = openReader({ path });
  const steps = Math.floor((RUNS * COMMITS_PER_RUN * ENTRIES_PER_COMMIT) / ENTRIES_PER_STEP);
  const warm = await timeRuns(steps, ENTRIES_PER_STEP, () => void reader.follow());
  reader.close();
  return { series: "journal", size, operation: "index", warm, coldTime: null };
}

/** Ids of entries that are spread over the file. */
async function readIds(path: string, size: number): Promise<string[]> {
  const reader = openReader({ path });
  const ids: string[] = [];
  for (let turn = 0; turn < IDS; turn += 1) {
    const [committed] = await reader.readAfter({ position: (turn * STRIDE) % size, limit: 1 });
    if (committed !== undefined) ids.push(committed.entry.id);
  }
  reader.close();
  return ids;
}

function openReads(path: string, size: number, ids: readonly string[]): Opened {
  const reader = openReader({ path });
  return {
    reads: {
      "newest entries": () => reader.list({ filter: {}, page: PAGE }),
      "entry by id": async (turn) => reader.get(ids[turn % ids.length] ?? ""),
      "next entries to follow": async (turn) => reader.readAfter({ position: (turn * STRIDE) % size, limit: PAGE.limit }),
      "search by user": (turn) => reader.list({ filter: { user: watchedUser(turn) }, page: PAGE }),
      "search by group": (turn) => reader.list({ filter: { group: watchedGroup(turn) }, page: PAGE }),
      "search by status": () => reader.list({ filter: { status: "quarantined" }, page: PAGE }),
    },
    close: reader.close,
  };
}
