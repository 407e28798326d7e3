import { createIdSource } from "../journal/entry-id.ts";
import type { Journal, RecoveringEntry } from "../journal/journal.ts";
import { isOutdated } from "./is-outdated.ts";
import type { Matching } from "./quarantine-thread.ts";

/** What became of the callbacks of a batch. */
export interface BatchResult {
  recovered: number;
  duplicates: number;
  outdated: number;
}

const nextId = createIdSource();

/** Appends what matches, in one commit. What another run has recovered meanwhile is left out. */
export async function recoverBatch(journal: Pick<Journal, "recover" | "history">, matching: readonly Matching[]): Promise<BatchResult> {
  const entries: RecoveringEntry[] = [];
  for (const { entry, receivedAt, recoverable, events } of matching) {
    const outdated = await isOutdated(journal, events, receivedAt);
    const now = Date.now();
    entries.push({ ...recoverable, id: nextId(now), receivedAt: now, recovers: { entry, receivedAt, outdated } });
  }
  const results = entries.length === 0 ? [] : await journal.recover(entries);
  const isNew = (_: unknown, index: number) => results[index] !== "already";
  return {
    recovered: results.filter(isNew).length,
    duplicates: results.filter((result) => result === "duplicate").length,
    outdated: entries.filter(isNew).filter(({ recovers }) => recovers.outdated).length,
  };
}
