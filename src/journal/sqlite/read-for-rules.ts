import type { DatabaseSync } from "node:sqlite";
import { decidingRule } from "../deciding-rule.ts";
import type { RulesPart } from "../journal.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { toRules } from "../rows/rule-columns.ts";

type Row = EntryRow<"position" | "id" | "received_at" | "decided_by" | "decided_name"> & { rules: string };

/** Returns a function that reads what rules made of the entries after a position, `limit` entries at most. */
export function createReadForRules(connection: DatabaseSync): (position: number, limit: number) => RulesPart {
  const selectLast = connection.prepare(
    "SELECT max(position) AS last FROM (SELECT position FROM entry WHERE position > ? ORDER BY position LIMIT ?)",
  );
  const select = connection.prepare(`
    SELECT position, id, received_at, decided_by, decided_name, rules FROM entry
    WHERE position > ? AND position <= ? AND rules IS NOT NULL ORDER BY position`);

  return function readForRules(position, limit) {
    const through = Number(selectLast.get(position, limit)?.last ?? position);
    // The statement selects these columns.
    const rows = select.all(position, through) as unknown as Row[];
    return { through, entries: rows.map(toCommittedRules) };
  };
}

function toCommittedRules(row: Row): RulesPart["entries"][number] {
  const { counts, asked, flaggedBy } = toRules(row.rules);
  const rule = decidingRule({ by: row.decided_by, name: row.decided_name }, { asked });
  return { position: row.position, id: row.id, receivedAt: row.received_at, rule, flaggedBy, counts };
}
