import { type Kysely, sql } from "kysely";
import { firstIdAt, isId } from "../../journal/entry-id.ts";
import type { AuditLimits, AuditLog } from "../audit-log.ts";
import { writeAuditEntries } from "./audit-entries.ts";
import { selectAudit } from "./select-audit.ts";

export interface AuditLogOptions {
  /** Closed by whoever opened it. */
  kysely: Kysely<unknown>;
}

const ENTRIES_PER_STEP = 1000;

const BEYOND_ALL_IDS = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** Opens the audit log of all instances. */
export function openAuditLog({ kysely }: AuditLogOptions): AuditLog {
  return {
    write: (entry) => writeAuditEntries(kysely, [entry]),
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return selectAudit(kysely, filter, page);
    },
    forget: async (limits) => {
      const first = await firstKept(limits);
      let forgotten = 0;
      for (let some = await forgetSome(first); some > 0; some = await forgetSome(first)) forgotten += some;
      return forgotten;
    },
    close: async () => {},
  };

  /** Resolves with an id before which all are beyond the limits. */
  async function firstKept({ since, most }: AuditLimits): Promise<string> {
    if (most === 0) return BEYOND_ALL_IDS;
    const { rows } = await sql<{ id: string }>`SELECT id FROM imhook.audit_entry ORDER BY id DESC OFFSET ${most - 1} LIMIT 1`.execute(
      kysely,
    );
    const ids = [rows[0]?.id ?? "", firstIdAt(since)];
    return ids.toSorted().at(-1) ?? "";
  }

  /** Leaves out those that another instance forgets at this moment. */
  async function forgetSome(first: string): Promise<number> {
    const { numAffectedRows } = await sql`
      DELETE FROM imhook.audit_entry WHERE id IN (
        SELECT id FROM imhook.audit_entry WHERE id < ${first} ORDER BY id LIMIT ${ENTRIES_PER_STEP} FOR UPDATE SKIP LOCKED)`.execute(
      kysely,
    );
    return Number(numAffectedRows ?? 0);
  }
}
