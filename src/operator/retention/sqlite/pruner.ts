import type { CommittedEntry } from "../../../journal/journal.ts";
import { createReadAfter } from "../../../journal/sqlite/read-after.ts";
import { createReadBaseline } from "../../../relations/sqlite/baseline.ts";
import { createTransactions, openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { RetentionLimits } from "../limits.ts";
import { createPruneEntries } from "./prune-entries.ts";
import { createSpace } from "./space.ts";

/** Prunes a journal that others write to, a little at a time. */
export interface Pruner {
  /** Prunes the oldest entries that are beyond the limits, at most as many as take a few milliseconds; where there are none, frees space. */
  step(): PruningStep;
  close(): void;
}

export interface PruningStep {
  pruned: number;
  /** Whether another step would find something to do. */
  more: boolean;
  /** Time that others could not write, and more. */
  durationMs: number;
}

/** While these are removed the journal's writer waits. */
const ENTRIES_PER_STEP = 100;
const BYTES_PER_STEP = 1 << 20;

/** Opens the journal's file, which a writer has brought up to date. */
export function serve({ path, limits }: { path: string; limits: RetentionLimits }): Pruner {
  const connection = openConnection(path, { create: false });
  const baseline = createReadBaseline(connection);
  const readAfter = createReadAfter(connection);
  const inTransaction = createTransactions(connection);
  const pruneEntries = createPruneEntries(connection, inTransaction);
  const space = createSpace(connection);

  return {
    step: () => {
      const startedAt = performance.now();
      const beyond = entriesBeyondLimits();
      const pruned = pruneEntries(beyond);
      const more = beyond.length > 0 || inTransaction(() => space.shrink(limits.size));
      return { pruned, more, durationMs: performance.now() - startedAt };
    },
    close: () => connection.close(),
  };

  /** An entry that a clock ahead of time has dated holds up those behind it, for entries go in the order of commits. */
  function entriesBeyondLimits(): CommittedEntry[] {
    const { entries } = readAfter(baseline(), { entries: ENTRIES_PER_STEP, bytes: BYTES_PER_STEP });
    if (limits.size !== null && space.used() > limits.size) return entries;
    const oldestKept = limits.age === null ? 0 : Date.now() - limits.age;
    const kept = entries.findIndex(({ entry }) => entry.receivedAt >= oldestKept);
    return kept < 0 ? entries : entries.slice(0, kept);
  }
}
