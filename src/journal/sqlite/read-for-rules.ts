import type { DatabaseSync } from "node:sqlite";
import type { RulesPart } from "../journal.ts";
import { type RuledRow, toCommittedRules } from "../rows/committed-rules.ts";

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
    const rows = select.all(position, through) as unknown as RuledRow[];
    return { through, entries: rows.map((row) => toCommittedRules(row, true)) };
  };
}
