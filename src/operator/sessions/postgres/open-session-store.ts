import { type Kysely, sql } from "kysely";
import { writeAuditEntries } from "../../../audit/postgres/audit-entries.ts";
import { transact } from "../../../storage/postgres/transact.ts";
import { toAuditEntry } from "../session-audit.ts";
import { MOST_OF_TOKEN, type SessionRow, toSession } from "../session-row.ts";
import type { SessionStore, StoredSession } from "../session-store.ts";
import { begin, extend } from "../session-times.ts";

export interface SessionStoreOptions {
  /** Closed by whoever opened it. */
  kysely: Kysely<unknown>;
  /** The time in milliseconds since 1970. */
  now?(): number;
}

/** Opens the sessions of all instances: who signs in at one can go on at another. */
export function openSessionStore({ kysely, now = Date.now }: SessionStoreOptions): SessionStore {
  return {
    add: (session, origin) =>
      transact(kysely, async (transaction) => {
        const added = { ...session, ...begin(now()) };
        await insert(transaction, added);
        await tidy(transaction, session.token, now());
        await writeAuditEntries(transaction, [toAuditEntry(origin)]);
        return added;
      }),
    use: async (digest) => {
      const session = await find(digest);
      const extended = session && extend(session, now());
      return extended ? update(extended) : session;
    },
    get: find,
    end: (digest, origin) =>
      transact(kysely, async (transaction) => {
        const { rows } = await sql`DELETE FROM imhook.session WHERE digest = ${digest} AND expires_at > ${now()} RETURNING digest`.execute(
          transaction,
        );
        if (rows.length > 0 && origin !== null) await writeAuditEntries(transaction, [toAuditEntry(origin)]);
        return rows.length > 0;
      }),
    close: async () => {},
  };

  async function find(digest: string): Promise<StoredSession | undefined> {
    const { rows } = await sql<SessionRow>`SELECT * FROM imhook.session WHERE digest = ${digest} AND expires_at > ${now()}`.execute(kysely);
    return rows.map(toSession)[0];
  }

  /** Somebody may have signed out meanwhile; the session is over then. What another instance has taken down stays if it is later. */
  async function update({ digest, lastUsedAt, expiresAt }: StoredSession): Promise<StoredSession | undefined> {
    const { rows } = await sql<SessionRow>`
      UPDATE imhook.session SET last_used_at = greatest(last_used_at, ${lastUsedAt}), expires_at = greatest(expires_at, ${expiresAt})
      WHERE digest = ${digest} AND expires_at > ${now()} RETURNING *`.execute(kysely);
    return rows.map(toSession)[0];
  }
}

async function insert(
  transaction: Kysely<unknown>,
  { digest, token, who, role, createdAt, lastUsedAt, expiresAt }: StoredSession,
): Promise<void> {
  await sql`
    INSERT INTO imhook.session (digest, token, who, role, created_at, last_used_at, expires_at)
    VALUES (${digest}, ${token}, ${who}, ${role}, ${createdAt}, ${lastUsedAt}, ${expiresAt})`.execute(transaction);
}

/** Removes those that have ended, and all but the newest of a token; leaves out what another instance removes at this moment. */
async function tidy(transaction: Kysely<unknown>, token: string, at: number): Promise<void> {
  await sql`
    DELETE FROM imhook.session WHERE digest IN (
      SELECT digest FROM imhook.session WHERE expires_at <= ${at} FOR UPDATE SKIP LOCKED)`.execute(transaction);
  await sql`
    DELETE FROM imhook.session WHERE digest IN (
      SELECT digest FROM imhook.session
      WHERE digest IN (SELECT digest FROM imhook.session WHERE token = ${token} ORDER BY created_at DESC, digest OFFSET ${MOST_OF_TOKEN})
      FOR UPDATE SKIP LOCKED)`.execute(transaction);
}
