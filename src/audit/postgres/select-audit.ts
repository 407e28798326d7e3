import { type Kysely, type RawBuilder, sql } from "kysely";
import type { AuditEntry } from "../../../generated/operator.ts";
import { firstIdAt } from "../../journal/entry-id.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import { pageOf } from "../../journal/page-of.ts";
import { isText } from "../../storage/postgres/is-text.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AuditFilter } from "../audit-log.ts";
import { type AuditRow, toAuditEntry, toStoredValue } from "../audit-row.ts";

/** Lists entries, newest first. Ids begin with the time; the cursor of the next page is the last of them. */
export async function selectAudit(kysely: Kysely<unknown>, filter: AuditFilter, { limit, cursor }: PageRequest): Promise<Page<AuditEntry>> {
  const conditions = [...conditionsOf(filter), ...(cursor === undefined ? [] : [sql`id < ${cursor}`])];
  const { rows } = await sql<AuditRow>`
    SELECT id, at, who, role, address, action, object, value, before, after FROM imhook.audit_entry
    WHERE ${sql.join([sql`true`, ...conditions], sql` AND `)} ORDER BY id DESC LIMIT ${limit + 1}`.execute(kysely);
  return pageOf({ rows, limit, toItem: toAuditEntry, cursorAfter: ({ id }) => id });
}

function conditionsOf({ who, action, object, value, since, until }: AuditFilter): RawBuilder<unknown>[] {
  return [
    who === undefined ? [] : sql`who = ${escapeUnpaired(who)}`,
    action === undefined ? [] : sql`action = ${escapeUnpaired(action)}`,
    object === undefined ? [] : sql`object = ${escapeUnpaired(object)}`,
    value === undefined ? [] : isText(sql.ref("value"), toStoredValue(value)),
    since === undefined ? [] : sql`id >= ${firstIdAt(since)}`,
    until === undefined ? [] : sql`id < ${firstIdAt(until)}`,
  ].flat();
}
