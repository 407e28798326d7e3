import { callOf } from "../callbacks.ts";
import type { EntryRow } from "../journal-file.ts";
import type { Sent } from "./load.ts";

/** What a round's callbacks and the journal say of one another. */
export interface Account {
  /** Acknowledged after-callbacks. */
  acknowledged: number;
  /** After-callbacks that the kill left without an answer, of which these were recorded none the less. */
  unanswered: number;
  unansweredAndRecorded: number;
  /** Callbacks sent again, or twice at once, and kept as repeats. */
  duplicates: number;
  /** Acknowledged and not in the journal. */
  missing: string[];
  /** In the journal more than once without being taken for a repeat, or more often than sent. */
  doubled: string[];
  /** In the journal, not acknowledged, sent again, and not taken for a repeat. */
  unrecognised: string[];
  /** In quarantine. */
  quarantined: string[];
}

/** Entries by the callback that they are of. */
export type EntriesByCall = Map<string, EntryRow[]>;

export function groupByCall(rows: readonly EntryRow[]): EntriesByCall {
  return Map.groupBy(rows, ({ query }) => callOf(query) ?? "");
}

/** Holds what was sent against the journal: `before` as it was after the restart, `after` once the unanswered had been sent again. */
export function accountFor(sent: readonly Sent[], before: EntriesByCall, after: EntriesByCall): Account {
  // The answer to a before-callback is a decision and promises no record.
  const afterCallbacks = sent.filter(({ callback }) => callback.phase === "after");
  const rowsOf = (entries: EntriesByCall, { callback }: Sent) => entries.get(callback.id) ?? [];
  const count = (entries: EntriesByCall, record: Sent, status: EntryRow["status"]) =>
    rowsOf(entries, record).filter((row) => row.status === status).length;
  const idsOf = (records: readonly Sent[]) => records.map(({ callback }) => `${callback.command} ${callback.id}`);
  const unanswered = afterCallbacks.filter(isUnanswered);
  const retriedAndRecorded = afterCallbacks.filter(
    (record) => record.callback.keyed && record.attempts > 1 && rowsOf(before, record).length > 0,
  );
  return {
    acknowledged: afterCallbacks.filter(({ acknowledged }) => acknowledged > 0).length,
    unanswered: unanswered.length,
    unansweredAndRecorded: unanswered.filter((record) => rowsOf(before, record).length > 0).length,
    duplicates: sent.reduce((sum, record) => sum + count(after, record, "duplicate"), 0),
    missing: idsOf(afterCallbacks.filter((record) => record.acknowledged > 0 && rowsOf(after, record).length === 0)),
    doubled: idsOf(sent.filter((record) => count(after, record, "accepted") > 1 || rowsOf(after, record).length > record.attempts)),
    unrecognised: idsOf(
      retriedAndRecorded.filter((record) =>
        rowsOf(after, record)
          .slice(1)
          .some(({ duplicate_of }) => duplicate_of === null),
      ),
    ),
    quarantined: idsOf(sent.filter((record) => count(after, record, "quarantined") > 0)),
  };
}

/** Whether some attempt had no answer. */
export function isUnanswered({ attempts, acknowledged }: Sent): boolean {
  return acknowledged < attempts;
}
