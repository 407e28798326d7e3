import { decidingRule } from "../deciding-rule.ts";
import type { CommittedRules } from "../journal.ts";
import type { EntryColumn, EntryRow } from "./entry-row.ts";
import { toRules } from "./rule-columns.ts";

/** Columns of what rules made of an entry. */
export const RULES_COLUMNS = ["position", "id", "received_at", "decided_by", "decided_name", "rules"] as const satisfies EntryColumn[];

/** Converts the row of an entry for which rules were evaluated; returns null for any other. */
export function toCommittedRules(row: EntryRow<(typeof RULES_COLUMNS)[number]>): CommittedRules | null {
  if (row.rules === null) return null;
  const { counts, asked, flaggedBy } = toRules(row.rules);
  const rule = decidingRule({ by: row.decided_by, name: row.decided_name }, { asked });
  return { position: row.position, id: row.id, receivedAt: row.received_at, rule, flaggedBy, counts };
}
