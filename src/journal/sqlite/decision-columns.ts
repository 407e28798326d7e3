import type { StoredEntry } from "../journal.ts";
import type { IndexedDecision } from "./index-schema.ts";
import { UNKNOWN_DECIDER } from "./tables/entry.ts";

// SQL expressions over a row of the table `entry`, for the lists that filter by what the row has only inside JSON.

/** The kind of the decision. */
export const DECISION_KIND = "entry.decision ->> 'kind'";

/** As `toDecidedBy`, the kind alone. Version 0.1.0 called the cause of a fallback `default`. */
export const DECIDED_BY = `
  CASE WHEN entry.decision IS NULL THEN NULL
    WHEN entry.decided_by IS NULL THEN 'default'
    WHEN entry.decided_by <> '${UNKNOWN_DECIDER}' THEN entry.decided_by
    WHEN coalesce(entry.decision ->> 'fallback', entry.decision ->> 'default') IS NOT NULL THEN 'fallback'
    WHEN ${DECISION_KIND} <> 'allow' THEN 'handler'
  END`;

/** As `rulesOf`, as JSON; null if there are none. */
const RULES = `
  CASE WHEN entry.rules IS NOT NULL THEN (
    SELECT nullif(json_group_array(name), '[]') FROM (
      SELECT entry.decided_name AS name WHERE entry.decided_by = 'rule'
      UNION SELECT entry.rules ->> '$.asked[#-1].rule' WHERE entry.decided_by = 'service' AND entry.rules -> 'asked' IS NOT NULL
      UNION SELECT entry.rules ->> 'flaggedBy' WHERE entry.rules ->> 'flaggedBy' IS NOT NULL
      UNION SELECT value ->> 'rule' FROM json_each(entry.rules, '$.shadow')
      UNION SELECT value ->> 'rule' FROM json_each(entry.rules, '$.failed')))
  END`;

/** Decisions that an index would not help to find, because most entries or nearly none have another. */
export const COMMON_DECISION = "allow";
export const COMMON_DECIDERS: ReadonlySet<string> = new Set(["default", "handler"]);

/** What the index has of an entry's decision, except for its rules. */
export function toIndexedDecision({ decision, decidedBy }: Pick<StoredEntry, "decision" | "decidedBy">): Omit<IndexedDecision, "rules"> {
  return {
    decision: decision === null || decision.kind === COMMON_DECISION ? null : decision.kind,
    decided_by: decidedBy === null || COMMON_DECIDERS.has(decidedBy.by) ? null : decidedBy.by,
  };
}

/** Columns of the index that are computed from the row, by name. */
export const DERIVED_COLUMNS = {
  decision: `nullif(${DECISION_KIND}, '${COMMON_DECISION}')`,
  decided_by: [...COMMON_DECIDERS].reduce((expression, decider) => `nullif(${expression}, '${decider}')`, DECIDED_BY),
  rules: RULES,
} satisfies Record<keyof IndexedDecision, string>;
