import type { DatabaseSync } from "node:sqlite";
import type { CommittedForSeries } from "../journal.ts";
import type { EntryRow } from "../rows/entry-row.ts";

interface Row extends EntryRow<"position" | "id" | "sender" | "app" | "command" | "status" | "received_at" | "duration_ms"> {
  decision: CommittedForSeries["decision"];
  fallback: string | null;
  failed_rules: number | null;
}

/** Returns a function that reads what is counted of the entries after a position, in the order of commits, `limit` of them at most. */
export function createReadForSeries(connection: DatabaseSync): (position: number, limit: number) => CommittedForSeries[] {
  // Version 0.1.0 called the cause of a fallback `default`. What rules did is behind the body, which can be long, so it is read for few.
  const select = connection.prepare(`
    SELECT position, id, sender, app, command, status, received_at, duration_ms,
      CASE WHEN recovers IS NULL THEN decision ->> 'kind' END AS decision,
      CASE WHEN recovers IS NULL THEN coalesce(decision ->> 'fallback', decision ->> 'default') END AS fallback,
      CASE WHEN phase = 'before' THEN json_array_length(rules, '$.failed') END AS failed_rules
    FROM entry WHERE position > ? ORDER BY position LIMIT ?`);
  return (position, limit) => {
    // The statement selects these columns.
    const rows = select.all(position, limit) as unknown as Row[];
    return rows.map(toCommitted);
  };
}

function toCommitted({ received_at: receivedAt, duration_ms: durationMs, failed_rules: failedRules, ...row }: Row): CommittedForSeries {
  return { ...row, receivedAt, durationMs, hasFailedRule: (failedRules ?? 0) > 0 };
}
