import type { ChangeOrigin } from "../../../audit/change-origin.ts";
import { createAuditWriter } from "../../../audit/sqlite/audit-table.ts";
import { openOperatorFile } from "../../../storage/operator-file/open-operator-file.ts";
import { createGuardedTransactions } from "../../../storage/sqlite/guarded-transactions.ts";
import { toAuditEntry } from "../session-audit.ts";
import type { NewSession, StoredSession } from "../session-store.ts";
import { begin, extend } from "../session-times.ts";
import { createSessionTable } from "./session-table.ts";

/** Procedures of the thread that keeps the sessions. `at` is the time of the call, in milliseconds since 1970. */
export interface SessionThread {
  add(call: { session: NewSession; origin: ChangeOrigin; at: number }): StoredSession;
  use(call: { digest: string; at: number }): StoredSession | undefined;
  get(call: { digest: string; at: number }): StoredSession | undefined;
  end(call: { digest: string; origin: ChangeOrigin | null; at: number }): boolean;
  close(): void;
}

/** Opens the sessions in the operator's file `path`. */
export async function serve({ path }: { path: string }): Promise<SessionThread> {
  const connection = await openOperatorFile(path);
  const write = createGuardedTransactions(connection, path);
  const sessions = createSessionTable(connection);
  const audit = createAuditWriter(connection);

  return {
    add: ({ session, origin, at }) =>
      write(() => {
        const added = { ...session, ...begin(at) };
        sessions.write(added);
        sessions.tidy(session.token, at);
        audit.write(toAuditEntry(origin));
        return added;
      }),
    use: ({ digest, at }) => {
      const session = sessions.get(digest, at);
      const extended = session && extend(session, at);
      if (!extended) return session;
      return write(() => {
        // Somebody may have signed out meanwhile, in another process.
        if (sessions.get(digest, at) === undefined) return undefined;
        sessions.write(extended);
        return extended;
      });
    },
    get: ({ digest, at }) => sessions.get(digest, at),
    end: ({ digest, origin, at }) =>
      write(() => {
        if (sessions.get(digest, at) === undefined) return false;
        sessions.remove(digest);
        if (origin !== null) audit.write(toAuditEntry(origin));
        return true;
      }),
    close: () => connection.close(),
  };
}
