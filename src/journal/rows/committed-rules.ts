import { decidingRule } from "../deciding-rule.ts";
import type { CommittedRules } from "../journal.ts";
import type { EntryRow } from "./entry-row.ts";
import { toRules } from "./rule-columns.ts";

/** An entry for which rules were evaluated. */
export type RuledRow = EntryRow<"position" | "id" | "received_at" | "decided_by" | "decided_name"> & { rules: string };

export function toCommittedRules(row: RuledRow, isOwn: boolean): CommittedRules {
  const { counts, asked, flaggedBy } = toRules(row.rules);
  const rule = decidingRule({ by: row.decided_by, name: row.decided_name }, { asked });
  return { position: row.position, id: row.id, receivedAt: row.received_at, rule, flaggedBy, counts, isOwn };
}
