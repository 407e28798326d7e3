import { type Kysely, sql } from "kysely";
import type { AuditEntry } from "../../../generated/operator.ts";
import { addCounts, areNone, toAuditRow } from "../audit-row.ts";
import type { ChangeOrigin } from "../change-origin.ts";

/** Adds entries, or replaces those with the same ids; of several with one id, the last one counts. Changes write theirs in their own transaction. */
export async function writeAuditEntries(kysely: Kysely<unknown>, entries: readonly AuditEntry[]): Promise<void> {
  const rows = [...new Map(entries.map((entry) => [entry.id, toAuditRow(entry)])).values()];
  if (rows.length === 0) return;
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  await sql`
    INSERT INTO imhook.audit_entry (id, at, who, role, address, action, object, value, before, after)
    SELECT * FROM unnest(
      ${column("id")}::uuid[], ${column("at")}::bigint[], ${column("who")}::text[], ${column("role")}::text[], ${column("address")}::text[],
      ${column("action")}::text[], ${column("object")}::text[], ${column("value")}::text[], ${column("before")}::text[], ${column("after")}::text[])
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, who = excluded.who, role = excluded.role, address = excluded.address,
      action = excluded.action, object = excluded.object, value = excluded.value, before = excluded.before, after = excluded.after`.execute(
    kysely,
  );
}

/** Adds counts to those of the entry of a change that is made in parts, in the transaction of a part. Does nothing if all are 0. */
export async function countInAudit(
  transaction: Kysely<unknown>,
  origin: ChangeOrigin,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  if (areNone(counts)) return;
  const { rows } = await sql<{
    after: string | null;
  }>`SELECT after FROM imhook.audit_entry WHERE id = ${origin.id} FOR UPDATE`.execute(transaction);
  await writeAuditEntries(transaction, [{ ...origin, value: null, before: null, after: addCounts(rows[0]?.after ?? null, counts) }]);
}
