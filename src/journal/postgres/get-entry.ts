import { type Kysely, sql } from "kysely";
import type { LateDecision } from "../../../generated/operator.ts";
import { isId } from "../entry-id.ts";
import type { JournalReader } from "../journal.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { ENTRY_COLUMNS, restore, toEntry } from "../rows/rows.ts";
import { fromStored } from "./entry-rows.ts";
import { BASELINE, columnsOf } from "./read-batch.ts";

/** Resolves with undefined if there is no such entry. */
export async function getEntry(kysely: Kysely<unknown>, id: string): ReturnType<JournalReader["get"]> {
  if (!isId(id)) return undefined;
  const { rows } = await sql<EntryRow<(typeof ENTRY_COLUMNS)[number]>>`
    SELECT ${columnsOf(ENTRY_COLUMNS)} FROM imhook.entry WHERE id = ${id} AND position > ${BASELINE} LIMIT 1`.execute(kysely);
  const [row] = rows;
  if (row === undefined) return undefined;
  const recoveredBy = row.status === "quarantined" ? await getRecoveredBy(kysely, id) : null;
  return { ...toEntry(fromStored(row)), late: await getLateDecision(kysely, id), ...(recoveredBy !== null && { recoveredBy }) };
}

/** Resolves with null if the handler decided in time. */
async function getLateDecision(kysely: Kysely<unknown>, id: string): Promise<LateDecision | null> {
  const { rows } = await sql<{ decision: string | null; reason: string | null; durationMs: number }>`
    SELECT decision, reason, duration_ms AS "durationMs" FROM imhook.late_decision WHERE id = ${id}`.execute(kysely);
  const [row] = rows;
  return row === undefined
    ? null
    : { ...row, decision: row.decision === null ? null : JSON.parse(row.decision), reason: restore(row.reason) };
}

/** Resolves with the id of the entry that recovers another one; null if none does. */
async function getRecoveredBy(kysely: Kysely<unknown>, id: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM imhook.entry JOIN imhook.recovery USING (position) WHERE quarantined = ${id}`.execute(kysely);
  return rows[0]?.id ?? null;
}
