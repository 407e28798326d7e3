import type { DatabaseSync } from "node:sqlite";
import { MOST_OF_TOKEN, type SessionRow, toSession } from "../session-row.ts";
import type { StoredSession } from "../session-store.ts";

/** Reads and changes sessions. The caller begins and ends transactions. */
export interface SessionTable {
  /** Returns a session that has not ended at a time. */
  get(digest: string, at: number): StoredSession | undefined;
  /** Adds a session, or replaces its times. */
  write(session: StoredSession): void;
  remove(digest: string): void;
  /** Removes those that have ended at a time, and all but the newest of a token. */
  tidy(token: string, at: number): void;
}

export function createSessionTable(connection: DatabaseSync): SessionTable {
  const select = connection.prepare("SELECT * FROM session WHERE digest = ? AND expires_at > ?");
  const write = connection.prepare(`
    INSERT OR REPLACE INTO session (digest, token, who, role, created_at, last_used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const remove = connection.prepare("DELETE FROM session WHERE digest = ?");
  const removeEnded = connection.prepare("DELETE FROM session WHERE expires_at <= ?");
  const removeOldest = connection.prepare(`
    DELETE FROM session WHERE digest IN (
      SELECT digest FROM session WHERE token = ? ORDER BY created_at DESC, digest LIMIT -1 OFFSET ${MOST_OF_TOKEN})`);
  return {
    get: (digest, at) => {
      // The statement selects these columns.
      const row = select.get(digest, at) as SessionRow | undefined;
      return row && toSession(row);
    },
    write: ({ digest, token, who, role, createdAt, lastUsedAt, expiresAt }) =>
      void write.run(digest, token, who, role, createdAt, lastUsedAt, expiresAt),
    remove: (digest) => void remove.run(digest),
    tidy: (token, at) => {
      removeEnded.run(at);
      removeOldest.run(token);
    },
  };
}
