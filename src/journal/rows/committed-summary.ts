import type { CommittedSummary } from "../journal.ts";
import type { EntryColumn, EntryRow } from "./entry-row.ts";
import { SUMMARY_COLUMNS, toSummary } from "./rows.ts";
import { rulesOf, toRules } from "./rule-columns.ts";

/** Columns of what lists show of an entry and filter it by, apart from what follows from its body. */
export const COMMITTED_COLUMNS = [...SUMMARY_COLUMNS, "request_id", "rules"] as const satisfies EntryColumn[];

export function toCommittedSummary(
  row: EntryRow<"position" | (typeof COMMITTED_COLUMNS)[number]>,
): Omit<CommittedSummary, "eventTypes" | "text"> {
  const summary = toSummary(row);
  const rules = rulesOf({ decidedBy: summary.decidedBy, rules: row.rules === null ? null : toRules(row.rules) });
  return { position: row.position, summary, requestId: row.request_id, rules };
}
