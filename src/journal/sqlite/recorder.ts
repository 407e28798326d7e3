import type { DatabaseSync } from "node:sqlite";
import { watchForReplacement } from "../../storage/sqlite/watch-for-replacement.ts";
import type { NewEntry, NewLateDecision, Original, RecoveringEntry, RecoveryResult } from "../journal.ts";
import { toRow } from "../rows/rows.ts";
import { createFindOriginal } from "./find-original.ts";
import { createInsertEntry } from "./tables/entry.ts";
import { createInsertLateDecision } from "./tables/late-decision.ts";
import { createProbe } from "./tables/probe.ts";
import { createInsertRecovery, createIsRecovered } from "./tables/recovery.ts";

/** Writes to the journal's file. The caller begins and ends the transaction. */
export interface Recorder {
  /** Returns for each entry its original if it is a duplicate, otherwise null. */
  append(entries: NewEntry[]): Array<Original | null>;
  appendLate(late: NewLateDecision): void;
  /** Appends what was not recovered before. */
  recover(entries: RecoveringEntry[]): RecoveryResult[];
  /** Proves that the file can be written, by writing to it. */
  probe(): void;
}

export interface RecorderOptions {
  /** In seconds; 0 finds no duplicates. */
  duplicateWindow: number;
}

/** What recorders of one file measure with. */
export interface RecordingMeter {
  /** In milliseconds, as `machineTime`. */
  now(): number;
  /** How long the latest commit took. */
  latestCommitMs(): number;
  /** Told how many entries were appended to the transaction. */
  onAppended(entries: number): void;
}

/** Returns a function that creates recorders for the file `path`. It must be called in a transaction as well. */
export function createRecorders(
  connection: DatabaseSync,
  path: string,
  { now, latestCommitMs, onAppended }: RecordingMeter,
): (options: RecorderOptions) => Recorder {
  const assertInPlace = watchForReplacement(path);
  const insertEntry = createInsertEntry(connection);
  const insertLate = createInsertLateDecision(connection);
  const probe = createProbe(connection);
  const isRecovered = createIsRecovered(connection);
  const insertRecovery = createInsertRecovery(connection);

  return function createRecorder({ duplicateWindow }) {
    const findOriginal = createFindOriginal(connection, duplicateWindow);
    return {
      append: (entries) => {
        assertInPlace();
        const originals = entries.map((entry) => {
          const match = findOriginal(entry);
          insertEntry(toRow(entry, match, durationOf(entry)));
          return match.original;
        });
        onAppended(entries.length);
        return originals;
      },
      appendLate: (late) => {
        assertInPlace();
        insertLate(late);
      },
      recover: (entries) => {
        assertInPlace();
        return entries.map((entry) => {
          const { entry: quarantined, receivedAt } = entry.recovers;
          if (isRecovered(quarantined)) return "already";
          const match = findOriginal({ ...entry, receivedAt });
          insertEntry(toRow(entry, match, entry.durationMs));
          insertRecovery(quarantined);
          return match.original === null ? "recovered" : "duplicate";
        });
      },
      probe: () => {
        assertInPlace();
        probe();
      },
    };
  };

  /** The answer leaves when the entry's own commit ends. That is not known yet, so the latest one stands for it. */
  function durationOf({ durationMs, measuredAt }: NewEntry): number {
    return measuredAt === undefined ? durationMs : durationMs + Math.max(0, now() - measuredAt) + latestCommitMs();
  }
}
