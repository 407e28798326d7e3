import { type Kysely, sql } from "kysely";
import type { SeenCommand, SeenCommands, SeriesFilter } from "../series.ts";
import { type Seen, UNKNOWN_COMMAND } from "../tally-entries.ts";
import { storedApp } from "./app-name.ts";

/** Adds what was seen, in a transaction. */
export async function addSeen(transaction: Kysely<unknown>, seen: readonly Seen[]): Promise<void> {
  const rows = seen.map((one) => ({ ...one, app: storedApp(one.app) }));
  await sql`
    INSERT INTO imhook.seen_command AS seen (sender, app, command, count, quarantined, first_at, last_at)
    SELECT sender, app, command, count, quarantined, "firstAt", "lastAt" FROM json_to_recordset(${JSON.stringify(rows)})
      AS one (sender text, app text, command text, count bigint, quarantined bigint, "firstAt" bigint, "lastAt" bigint)
    ON CONFLICT (sender, app, command) DO UPDATE SET
      count = seen.count + excluded.count, quarantined = seen.quarantined + excluded.quarantined,
      first_at = least(seen.first_at, excluded.first_at), last_at = greatest(seen.last_at, excluded.last_at)`.execute(transaction);
}

export async function readSeen(kysely: Kysely<unknown>, { sender, app }: Omit<SeriesFilter, "command">): Promise<SeenCommands> {
  const { rows } = await sql<SeenCommand>`
    SELECT sender, nullif(command, ${UNKNOWN_COMMAND}) AS command, sum(count)::bigint AS count, sum(quarantined)::bigint AS quarantined,
      min(first_at) AS "firstAt", max(last_at) AS "lastAt"
    FROM imhook.seen_command AS seen
    WHERE (${sender ?? null}::text IS NULL OR sender = ${sender ?? null}) AND (${app ?? null}::text IS NULL OR app = ${storedApp(app ?? "")})
    GROUP BY sender, seen.command ORDER BY sender COLLATE "C", seen.command COLLATE "C"`.execute(kysely);
  return { countedSince: await readCountedSince(kysely), commands: rows };
}

/** Resolves with the receipt of the oldest callback that is counted; null if there is none. */
export async function readCountedSince(kysely: Kysely<unknown>): Promise<number | null> {
  const { rows } = await sql<{ since: number | null }>`SELECT min(first_at) AS since FROM imhook.seen_command`.execute(kysely);
  return rows[0]?.since ?? null;
}
