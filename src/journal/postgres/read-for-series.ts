import { type Kysely, sql } from "kysely";
import type { CommittedForSeries } from "../journal.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { parseDecision } from "../rows/rows.ts";
import { toRules } from "../rows/rule-columns.ts";
import { fromStored } from "./entry-rows.ts";

/** What is counted of the entries after a position. */
export interface SeriesPart {
  entries: CommittedForSeries[];
  /** Whether a limit was reached, so that there may be more. */
  cut: boolean;
}

interface Row
  extends EntryRow<"position" | "id" | "sender" | "app" | "command" | "status" | "received_at" | "duration_ms" | "decision" | "rules"> {
  /** Entries that were found, of which long ones are left for the next part. */
  found: number;
}

/** Bytes of decisions, and of evaluations with failed rules; one entry is read however long it is. */
const MOST_BYTES = 8 << 20;

/** Reads what is counted of the entries after a position, in the order of commits, `limit` of them at most. Few have failed rules; only theirs are read. */
export async function readForSeries(kysely: Kysely<unknown>, position: number, limit: number): Promise<SeriesPart> {
  const { rows } = await sql<Row>`
    WITH part AS MATERIALIZED (
      SELECT position, id, sender, app, command, status, received_at, duration_ms,
        CASE WHEN recovers IS NULL THEN decision END AS decision,
        CASE WHEN phase = 'before' AND strpos(rules, '"failed":[') > 0 THEN rules END AS rules
      FROM imhook.entry
      WHERE position > greatest(${position}::bigint, (SELECT position FROM imhook.baseline WHERE id = 1)) ORDER BY position LIMIT ${limit}
    ), measured AS (
      SELECT *, coalesce(octet_length(decision), 0) + coalesce(octet_length(rules), 0) AS bytes FROM part
    ), summed AS (
      SELECT *, sum(bytes) OVER (ORDER BY position) - bytes AS before FROM measured
    )
    SELECT position, id, sender, app, command, status, received_at, duration_ms, decision, rules, (SELECT count(*) FROM part) AS found
    FROM summed WHERE before < ${MOST_BYTES} ORDER BY position`.execute(kysely);
  const found = rows[0]?.found ?? 0;
  return { entries: rows.map(toCommitted), cut: found === limit || rows.length < found };
}

function toCommitted(row: Row): CommittedForSeries {
  const { position, id, sender, app, command, status } = fromStored(row);
  const decision = parseDecision(row.decision);
  return {
    ...{ position, id, sender, app, command, status, receivedAt: row.received_at, durationMs: row.duration_ms },
    decision: decision?.kind ?? null,
    fallback: decision?.fallback ?? null,
    hasFailedRule: row.rules !== null && toRules(row.rules).failed.length > 0,
  };
}
