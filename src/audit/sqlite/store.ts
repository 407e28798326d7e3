import type { AuditEntry } from "../../../generated/operator.ts";
import { firstIdAt } from "../../journal/entry-id.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import { openOperatorFile } from "../../storage/operator-file/open-operator-file.ts";
import { filesOf, toDatabaseError } from "../../storage/sqlite/database-error.ts";
import { createReadPages, createReleasePages, surplusOf } from "../../storage/sqlite/free-pages.ts";
import { createGuardedTransactions } from "../../storage/sqlite/guarded-transactions.ts";
import { createTransactions } from "../../storage/sqlite/open-connection.ts";
import { toKysely } from "../../storage/sqlite/open-database.ts";
import type { AuditFilter, AuditLimits } from "../audit-log.ts";
import { createAuditWriter } from "./audit-table.ts";
import { type AuditTables, selectAudit } from "./select-audit.ts";

/** Procedures of the thread that keeps the audit log. */
export interface AuditThread {
  write(entry: AuditEntry): void;
  list(call: { filter: AuditFilter; page: PageRequest }): Promise<Page<AuditEntry>>;
  /** Forgets some entries beyond the limits, and returns their number. Others wait meanwhile. */
  forget(limits: AuditLimits): number;
  /** Returns some space to the disk. Returns whether there may be more to do. */
  release(): boolean;
  close(): void;
}

const ENTRIES_PER_STEP = 1000;

/** Opens the audit log in the operator's file `path`. */
export async function serve({ path }: { path: string }): Promise<AuditThread> {
  const connection = await openOperatorFile(path);
  const write = createGuardedTransactions(connection, path);
  const kysely = toKysely<AuditTables>(connection);
  const writer = createAuditWriter(connection);
  const findLast = connection.prepare("SELECT id FROM audit_entry ORDER BY id DESC LIMIT 1 OFFSET ?");
  const forgetSome = connection.prepare(
    `DELETE FROM audit_entry WHERE id IN (SELECT id FROM audit_entry WHERE id < ? OR id <= ? ORDER BY id LIMIT ${ENTRIES_PER_STEP})`,
  );
  const readPages = createReadPages(connection);
  const releasePages = createReleasePages(connection, createTransactions(connection));

  return {
    write: (entry) => write(() => writer.write(entry)),
    list: ({ filter, page }) =>
      selectAudit(kysely, filter, page).catch((error) => {
        throw toDatabaseError(error, filesOf(connection));
      }),
    forget: ({ since, most }) => write(() => Number(forgetSome.run(firstIdAt(since), String(findLast.get(most)?.id ?? "")).changes)),
    release: () => releasePages(surplusOf(readPages())),
    close: () => connection.close(),
  };
}
