import { sql } from "kysely";
import type { RelationKey } from "../../../callbacks/lookups.ts";
import { toName } from "../../../relations/postgres/to-name.ts";
import { serverOf } from "../../../storage/postgres/database-error.ts";
import { openDatabase } from "../../../storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../storage/storage.ts";
import type { OpenRelationLookup } from "../relation-lookup.ts";

export interface RelationLookupOptions {
  /** Longest time of a lookup, in milliseconds. The callback must be answered after it as well. Default: 500. */
  timeout?: number;
}

/** Of one process. A lookup takes less than a millisecond, so many share a connection. */
const CONNECTIONS = 4;

const TIMEOUT_MS = 500;

/** Looks up the current relations in a database, each by its key. They are as old as those of the operator API before it catches up with the journal. */
export function openRelationLookup(settings: DatabaseSettings, { timeout = TIMEOUT_MS }: RelationLookupOptions = {}): OpenRelationLookup {
  const database = openDatabase(settings, { role: "rules", connections: CONNECTIONS, timeout });
  return {
    since: (key) => within(timeout, settings, select(key)),
    // Whoever still waits for an answer gets none.
    close: () => void database.close().catch(() => {}),
  };

  async function select({ sender, app, kind, owner, target }: RelationKey): Promise<number | null> {
    const { rows } = await sql<{ since: number }>`
      SELECT since FROM imhook.relation
      WHERE sender = ${sender} AND app = ${app} AND kind = ${kind} AND owner = ${toName(owner)} AND target = ${toName(target)}`.execute(
      database.kysely,
    );
    return rows[0]?.since ?? null;
  }
}

/** Also limits the time to connect, and that until a connection is free. */
function within<Result>(timeout: number, { url }: DatabaseSettings, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`database ${serverOf(url)}: no answer within ${timeout} ms`)), timeout);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
