import type { Kysely } from "kysely";
import type { AuditEntry } from "../../../generated/operator.ts";
import { firstIdAt } from "../../journal/entry-id.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AuditFilter } from "../audit-log.ts";
import { shorten } from "../shorten.ts";
import { type AuditTable, toAuditEntry } from "./audit-table.ts";

/** Tables of the audit log in the operator's file. */
export interface AuditTables {
  audit_entry: AuditTable;
}

/** Lists entries, newest first. Ids begin with the time; the cursor of the next page is the last of them. */
export async function selectAudit(
  kysely: Kysely<AuditTables>,
  { value, since, until, ...filter }: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditEntry>> {
  let query = kysely.selectFrom("audit_entry").selectAll();
  for (const column of ["who", "action", "object"] as const) {
    const text = filter[column];
    if (text !== undefined) query = query.where(column, "=", escapeUnpaired(text));
  }
  if (value !== undefined) query = query.where("value", "=", escapeUnpaired(shorten(value)));
  if (since !== undefined) query = query.where("id", ">=", firstIdAt(since));
  if (until !== undefined) query = query.where("id", "<", firstIdAt(until));
  if (page.cursor !== undefined) query = query.where("id", "<", page.cursor);
  const rows = await query
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  const isMore = rows.length > page.limit;
  return { items: rows.slice(0, page.limit).map(toAuditEntry), next: isMore ? (rows[page.limit - 1]?.id ?? null) : null };
}
