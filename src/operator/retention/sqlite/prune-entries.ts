import type { DatabaseSync } from "node:sqlite";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { createApply } from "../../../relations/sqlite/apply.ts";
import { createReadBaseline } from "../../../relations/sqlite/baseline.ts";
import { toEvents } from "../../../senders/events.ts";
import type { InTransaction } from "../../../storage/sqlite/open-connection.ts";

/**
 * Removes the oldest entries of the journal, which were read before, and folds what they say of relations into the baseline, all in one commit.
 * Returns how many: none where another process has pruned since they were read.
 */
export type PruneEntries = (oldest: CommittedEntry[]) => number;

export function createPruneEntries(connection: DatabaseSync, inTransaction: InTransaction): PruneEntries {
  const baseline = createReadBaseline(connection);
  const apply = createApply(connection, "baseline_relation");
  const removeLate = connection.prepare("DELETE FROM late_decision WHERE id = ?");
  const removeThrough = connection.prepare("DELETE FROM entry WHERE position <= ?");
  const writeBaseline = connection.prepare("UPDATE baseline SET position = ? WHERE id = 1");

  return function pruneEntries(oldest) {
    const [first, last] = [oldest.at(0), oldest.at(-1)];
    if (first === undefined || last === undefined) return 0;
    // Before the transaction, so that the writer of the journal does not wait for it.
    const events = oldest.flatMap(({ entry }) => toEvents(entry));
    return inTransaction(() => {
      if (baseline() >= first.position) return 0;
      events.forEach(apply);
      for (const { entry } of oldest) removeLate.run(entry.id);
      removeThrough.run(last.position);
      writeBaseline.run(last.position);
      return oldest.length;
    });
  };
}
