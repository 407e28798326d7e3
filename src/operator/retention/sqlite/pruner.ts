import type { CommittedEntry } from "../../../journal/journal.ts";
import { createReadAfter } from "../../../journal/sqlite/read-after.ts";
import { createReadBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { createReleasePages, isReleasable } from "../../../storage/sqlite/free-pages.ts";
import { createTransactions, openConnection } from "../../../storage/sqlite/open-connection.ts";
import type { RetentionLimits } from "../limits.ts";
import type { Pruner } from "../pruner.ts";
import type { JournalFiles } from "./other-files.ts";
import { createPruneEntries } from "./prune-entries.ts";
import { createSpace } from "./space.ts";

/** Limits of one step. The journal's writer waits while the entries are removed. */
const ENTRIES_PER_STEP = 100;
const BYTES_PER_STEP = 1 << 20;

/** Opens the journal, which must have the current schema. */
export function serve({ files, limits }: { files: JournalFiles; limits: RetentionLimits }): Pruner {
  const connection = openConnection(files.journal, { create: false });
  const readBaseline = createReadBaseline(connection);
  const readAfter = createReadAfter(connection);
  const inTransaction = createTransactions(connection);
  const pruneEntries = createPruneEntries(connection, inTransaction);
  const releasePages = createReleasePages(connection, inTransaction);
  const space = createSpace(connection, files);

  return {
    step: () => {
      const startedAt = performance.now();
      const beyond = entriesBeyondLimits();
      const pruned = pruneEntries(beyond);
      const more = beyond.length > 0 || releasePages(space.surplus(limits.size));
      return { pruned, more, durationMs: performance.now() - startedAt };
    },
    oldest: () => {
      // Entries are committed nearly in the order of their receipt.
      const { entries } = readAfter(readBaseline(), { entries: ENTRIES_PER_STEP, bytes: BYTES_PER_STEP });
      return entries.length === 0 ? null : Math.min(...entries.map(({ entry }) => entry.receivedAt));
    },
    canShrink: () => isReleasable(connection),
    close: () => connection.close(),
  };

  /** Entries are pruned in the order of commits. If a clock was ahead, the entry that it dated also keeps the ones after it. */
  function entriesBeyondLimits(): CommittedEntry[] {
    const { entries } = readAfter(readBaseline(), { entries: ENTRIES_PER_STEP, bytes: BYTES_PER_STEP });
    if (limits.size !== null && space.beyond(limits.size) > 0) return entries;
    const oldestKept = limits.age === null ? 0 : Date.now() - limits.age;
    const kept = entries.findIndex(({ entry }) => entry.receivedAt >= oldestKept);
    return kept < 0 ? entries : entries.slice(0, kept);
  }
}
