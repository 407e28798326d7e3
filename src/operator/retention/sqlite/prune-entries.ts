import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createReadBaseline, createWriteBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { createDeleteEntries } from "../../../journal/sqlite/tables/entry.ts";
import { createDeleteLateDecision } from "../../../journal/sqlite/tables/late-decision.ts";
import { createApply } from "../../../relations/sqlite/apply.ts";
import { createRelationWriter } from "../../../relations/sqlite/relation-table.ts";
import { toEvents } from "../../../senders/events.ts";
import type { InTransaction } from "../../../storage/sqlite/open-connection.ts";

/**
 * Removes entries from the beginning of the journal and applies their events to the baseline, in one commit. Takes the oldest entries, which
 * the caller has read, and returns how many were removed: none if another process has pruned since they were read.
 */
export type PruneEntries = (oldest: CommittedEntry[]) => number;

export function createPruneEntries(connection: DatabaseSync, inTransaction: InTransaction): PruneEntries {
  const readBaseline = createReadBaseline(connection);
  const writeBaseline = createWriteBaseline(connection);
  const applyToBaseline = createApply(createRelationWriter(connection, "baseline_relation"));
  const deleteLateDecision = createDeleteLateDecision(connection);
  const deleteEntries = createDeleteEntries(connection);

  return function pruneEntries(oldest) {
    const [first, last] = [oldest.at(0), oldest.at(-1)];
    if (first === undefined || last === undefined) return 0;
    // Before the transaction, so that the writer of the journal does not wait for it.
    const events = oldest.flatMap(({ entry }) => toEvents(entry));
    return inTransaction(() => {
      if (readBaseline() >= first.position) return 0;
      events.forEach(applyToBaseline);
      for (const { entry } of oldest) deleteLateDecision(entry.id);
      deleteEntries(last.position);
      writeBaseline(last.position);
      return oldest.length;
    });
  };
}
