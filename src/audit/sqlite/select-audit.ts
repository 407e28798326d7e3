import type { Kysely } from "kysely";
import type { AuditEntry } from "../../../generated/operator.ts";
import { firstIdAt } from "../../journal/entry-id.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import { pageOf } from "../../journal/page-of.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AuditFilter } from "../audit-log.ts";
import { type AuditRow, toAuditEntry, toStoredValue } from "../audit-row.ts";

/** Tables of the audit log in the operator's file. */
export interface AuditTables {
  audit_entry: AuditRow;
}

/** Lists entries, newest first. Ids begin with the time; the cursor of the next page is the last of them. */
export async function selectAudit(
  kysely: Kysely<AuditTables>,
  { value, since, until, ...filter }: AuditFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<AuditEntry>> {
  let query = kysely.selectFrom("audit_entry").selectAll();
  for (const column of ["who", "action", "object"] as const) {
    const text = filter[column];
    if (text !== undefined) query = query.where(column, "=", escapeUnpaired(text));
  }
  if (value !== undefined) query = query.where("value", "=", toStoredValue(value));
  if (since !== undefined) query = query.where("id", ">=", firstIdAt(since));
  if (until !== undefined) query = query.where("id", "<", firstIdAt(until));
  if (cursor !== undefined) query = query.where("id", "<", cursor);
  const rows = await query
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return pageOf({ rows, limit, toItem: toAuditEntry, cursorAfter: ({ id }) => id });
}
