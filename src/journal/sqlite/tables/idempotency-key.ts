import type { DatabaseSync } from "node:sqlite";
import type { Match } from "../../rows/match.ts";

/**
 * Table `idempotency_key`: the first entry with each key, and the first one with each other body. Rows that are older than the duplicate
 * window are deleted.
 */
export interface IdempotencyKeyTable {
  /** Time of receipt, in whole windows since 1970. */
  bucket: number;
  /** The key; in the row of another body the digest of that body. */
  key: Uint8Array;
  /** Of the entry. */
  id: string;
  received_at: number;
  /** null if an older release wrote the row: every body then counts as the same. */
  body_digest: Uint8Array | null;
}

/** A key with what tells repeats from other callbacks that have the same key. */
export interface ReceivedKey {
  key: Uint8Array;
  /** Digest of key and body. */
  bodyDigest: Uint8Array;
  /** In milliseconds since 1970. */
  receivedAt: number;
}

/** The keys of a window. Used within the transaction that writes the entries. */
export interface IdempotencyKeys {
  /** Returns the latest entries with this key that were received at most one window before or after. */
  find(received: ReceivedKey): Match;
  /** Remembers the key of an entry that `find` matched with no original, and forgets some keys that are too old to be found. */
  add(received: ReceivedKey, id: string, match: Match): void;
}

/** Each new key deletes up to two old ones, so the table holds no more than a few windows. */
const DELETED_PER_ADDED = 2;

/**
 * `window` is in milliseconds. A bucket is as long as the window, so a key that can be found is in the bucket of its own time, in the one
 * before, or, if clocks differ, in the one after. Keys are random: within a bucket they scatter over its pages, but old buckets are at the
 * front of the table, where they are deleted page by page. With an index by time, each key would cost half as much again.
 *
 * Other bodies with one key are rows of their own, with the digest as their key. However many there are, each is found at once.
 */
export function createIdempotencyKeys(connection: DatabaseSync, window: number): IdempotencyKeys {
  assignBuckets(connection, window);
  const bucketOf = (time: number) => Math.floor(time / window);
  const select = connection.prepare(`
    SELECT entry.id, entry.reply, body_digest AS bodyDigest FROM idempotency_key JOIN entry ON entry.id = idempotency_key.id
    WHERE bucket IN (?, ?, ?) AND key IN (?, ?) AND abs(idempotency_key.received_at - ?) <= ${window}
    ORDER BY idempotency_key.received_at DESC`);
  const insert = connection.prepare(
    "INSERT OR REPLACE INTO idempotency_key (bucket, key, id, received_at, body_digest) VALUES (?, ?, ?, ?, ?)",
  );
  const deleteOld = connection.prepare(`
    DELETE FROM idempotency_key WHERE (bucket, key) IN
      (SELECT bucket, key FROM idempotency_key WHERE bucket < ? ORDER BY bucket, key LIMIT ${DELETED_PER_ADDED})`);

  return {
    find: ({ key, bodyDigest, receivedAt }) => {
      const bucket = bucketOf(receivedAt);
      // The statement selects these columns.
      const rows = select.all(bucket - 1, bucket, bucket + 1, key, bodyDigest, receivedAt) as unknown as Row[];
      const same = rows.find((row) => row.bodyDigest === null || Buffer.compare(row.bodyDigest, bodyDigest) === 0);
      if (same !== undefined) return { original: { id: same.id, reply: same.reply }, sameKeyAs: null };
      return { original: null, sameKeyAs: rows[0]?.id ?? null };
    },
    add: ({ key, bodyDigest, receivedAt }, id, { sameKeyAs }) => {
      const bucket = bucketOf(receivedAt);
      deleteOld.run(bucket - 1);
      insert.run(bucket, sameKeyAs === null ? key : bodyDigest, id, receivedAt, bodyDigest);
    },
  };
}

interface Row {
  id: string;
  reply: string;
  bodyDigest: Uint8Array | null;
}

/** Moves the rows to the buckets of this window, if they were written with another one. */
function assignBuckets(connection: DatabaseSync, window: number): void {
  const first = connection.prepare("SELECT bucket, received_at FROM idempotency_key LIMIT 1").get();
  if (first === undefined || first.bucket === Math.floor(Number(first.received_at) / window)) return;
  connection.exec(`UPDATE OR REPLACE idempotency_key SET bucket = received_at / ${window}`);
}
