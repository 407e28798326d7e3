import { isId } from "../journal/entry-id.ts";
import { checkOperatorFile } from "../storage/operator-file/check-operator-file.ts";
import { createLazyThread } from "../storage/rpc/lazy-thread.ts";
import { sizeOf } from "../storage/sqlite/database-files.ts";
import type { AuditLog } from "./audit-log.ts";
import type { AuditThread } from "./sqlite/store.ts";

export interface AuditLogOptions {
  /** File of what people decided. It is created or upgraded with the first call, if necessary. */
  path: string;
}

/** Opens the audit log. The thread and its file are opened with the first call, which rejects if the file is unusable. */
export function openAuditLog({ path }: AuditLogOptions): AuditLog {
  const lazy = createLazyThread<AuditThread>(import.meta.url, "sqlite/store", { path }, () => checkOperatorFile(path));
  return {
    write: async (entry) => (await lazy.open()).call("write", entry),
    list: async (filter, page) => {
      if (page.cursor !== undefined && !isId(page.cursor)) throw new RangeError("cursor must be the next of a page");
      return (await lazy.open()).call("list", { filter, page });
    },
    forget: async (limits) => {
      // Without a file there is nothing to forget.
      if (!lazy.isStarted() && (await sizeOf(path)) === undefined) return 0;
      const thread = await lazy.open();
      let forgotten = 0;
      for (let some = await thread.call("forget", limits); some > 0; some = await thread.call("forget", limits)) forgotten += some;
      if (forgotten > 0) while (await thread.call("release"));
      return forgotten;
    },
    close: () => lazy.close((thread) => thread.call("close")),
  };
}
