import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createJournal } from "../../src/journal/sqlite/create-journal.ts";
import { serve as serveWriter } from "../../src/journal/sqlite/writer.ts";
import { entriesBetween } from "../bench/growth/fill.ts";
import { createChat } from "../bench/questions/entries.ts";

const ENTRIES = 40_000;
const DAY_MS = 86_400_000;

/** By how much the busiest hour is above the mean, as a share of it. */
const SWING = 0.7;

/** Writes the callbacks of the last day to a journal in the data directory, with a busy time and a quiet one. */
export async function recordDay(directory: string): Promise<void> {
  const path = join(directory, "journal.sqlite");
  const endsAt = Date.now();
  const entryAt = createChat({ size: ENTRIES, endsAt, span: DAY_MS });
  await mkdir(directory, { recursive: true });
  await createJournal(path);
  const writer = await serveWriter({ path, duplicateWindow: 0 });
  writer.append(
    entriesBetween(0, ENTRIES, entryAt).map((entry, index) => ({
      ...entry,
      receivedAt: Math.floor(endsAt - DAY_MS * (1 - timeOf(index / ENTRIES))),
    })),
  );
  await writer.close();
}

/** Share of the day that has passed when this share of the callbacks has come. */
function timeOf(share: number): number {
  return share + (SWING * Math.sin(2 * Math.PI * share)) / (2 * Math.PI);
}
