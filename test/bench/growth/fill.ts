import { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import type { NewEntry } from "../../../src/journal/journal.ts";
import type { Writer } from "../../../src/journal/sqlite/writer.ts";
import type { Progress } from "./progress.ts";

/** A journal to fill, through the functions that write it in service, so that every index is real. */
export interface Filling {
  path: string;
  /** Entries that it is to have. */
  size: number;
  writer: Writer;
  entryAt(place: number): NewEntry;
  progress: Progress;
}

const ENTRIES_PER_COMMIT = 5000;

/** Appends entries until the journal has `size`; it may have some already. */
export async function fill({ path, size, writer, entryAt, progress }: Filling): Promise<void> {
  let place = countEntries(path);
  while (place < size) {
    const end = Math.min(place + ENTRIES_PER_COMMIT, size);
    writer.append(entriesBetween(place, end, entryAt));
    place = end;
    progress.count(place, size);
    // The writer blocks; a signal is heard in between.
    await setImmediate();
  }
}

/** The entries at the places after `from` up to `to`. */
export function entriesBetween(from: number, to: number, entryAt: (place: number) => NewEntry): NewEntry[] {
  return Array.from({ length: to - from }, (_nothing, index) => entryAt(from + index + 1));
}

/** Entries of a journal: none was ever taken out, so the last position is their number. */
export function countEntries(path: string): number {
  const journal = new DatabaseSync(path, { readOnly: true });
  try {
    return Number(journal.prepare("SELECT coalesce(max(position), 0) AS entries FROM entry").get()?.entries);
  } finally {
    journal.close();
  }
}
