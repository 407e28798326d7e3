import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createReadBaseline, createReadBaselineEvents, createWriteBaseline } from "../../../journal/sqlite/tables/baseline.ts";
import { createDeleteEntries } from "../../../journal/sqlite/tables/entry.ts";
import { createDeleteLateDecision } from "../../../journal/sqlite/tables/late-decision.ts";
import { createDeleteRecovery } from "../../../journal/sqlite/tables/recovery.ts";
import { createApply } from "../../../relations/apply.ts";
import { createRelationWriter } from "../../../relations/sqlite/relation-table.ts";
import type { InTransaction } from "../../../storage/sqlite/open-connection.ts";
import { createTakePart } from "../pruning-part.ts";

/**
 * Removes entries from the beginning of the journal and applies their events to the baseline, in one commit. Takes the oldest entries, which
 * the caller has read, and returns how many were removed: none if another process has pruned since they were read. Of an entry with very many
 * events, a call applies only some; the call that applies the last ones removes it.
 */
export type PruneEntries = (oldest: CommittedEntry[]) => number;

/** The writer of the journal waits for the transaction, so it must be short. */
export const EVENTS_PER_STEP = 1000;

export function createPruneEntries(connection: DatabaseSync, inTransaction: InTransaction): PruneEntries {
  const readBaseline = createReadBaseline(connection);
  const readApplied = createReadBaselineEvents(connection);
  const writeBaseline = createWriteBaseline(connection);
  const applyToBaseline = createApply(createRelationWriter(connection, "baseline_relation"));
  const deleteLateDecision = createDeleteLateDecision(connection);
  const deleteRecovery = createDeleteRecovery(connection);
  const deleteEntries = createDeleteEntries(connection);
  const takePart = createTakePart(EVENTS_PER_STEP);

  return function pruneEntries(oldest) {
    const [first] = oldest;
    if (first === undefined) return 0;
    // Before the transaction, so that the writer of the journal does not wait for it.
    const part = takePart(oldest, readApplied());
    return inTransaction(() => {
      const baseline = readBaseline();
      if (baseline >= first.position || readApplied() !== part.applied) return 0;
      part.events.forEach(applyToBaseline);
      const last = part.entries.at(-1);
      if (last === undefined) {
        writeBaseline({ position: baseline, events: part.applied + part.events.length });
        return 0;
      }
      for (const { entry } of part.entries) {
        deleteLateDecision(entry.id);
        if (entry.status === "quarantined") deleteRecovery(entry.id);
      }
      deleteEntries(last.position);
      writeBaseline({ position: last.position, events: 0 });
      return part.entries.length;
    });
  };
}
