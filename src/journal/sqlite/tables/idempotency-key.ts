import type { DatabaseSync } from "node:sqlite";
import type { Original } from "../../journal.ts";

/** Table `idempotency_key`: the first entry with each key. Rows that are older than the duplicate window are deleted. */
export interface IdempotencyKeyTable {
  /** Time of receipt, in whole windows since 1970. */
  bucket: number;
  key: Uint8Array;
  /** Of the entry. */
  id: string;
  received_at: number;
}

/** A key with the time at which its callback was received, in milliseconds since 1970. */
export interface ReceivedKey {
  key: Uint8Array;
  receivedAt: number;
}

/** The keys of a window. Used within the transaction that writes the entries. */
export interface IdempotencyKeys {
  /** Returns the latest entry with this key that was received at most one window before or after. */
  find(received: ReceivedKey): Original | undefined;
  /** Remembers the key of an entry, and forgets some keys that are too old to be found. */
  add(received: ReceivedKey, id: string): void;
}

/** Each new key deletes up to two old ones, so the table holds no more than a few windows. */
const DELETED_PER_ADDED = 2;

/**
 * `window` is in milliseconds. A bucket is as long as the window, so a key that can be found is in the bucket of its own time, in the one
 * before, or, if clocks differ, in the one after. Keys are random: within a bucket they scatter over its pages, but old buckets are at the
 * front of the table, where they are deleted page by page. With an index by time, each key would cost half as much again.
 */
export function createIdempotencyKeys(connection: DatabaseSync, window: number): IdempotencyKeys {
  assignBuckets(connection, window);
  const bucketOf = (time: number) => Math.floor(time / window);
  const select = connection.prepare(`
    SELECT entry.id, entry.reply FROM idempotency_key JOIN entry ON entry.id = idempotency_key.id
    WHERE bucket IN (?, ?, ?) AND key = ? AND abs(idempotency_key.received_at - ?) <= ${window}
    ORDER BY idempotency_key.received_at DESC LIMIT 1`);
  const insert = connection.prepare("INSERT OR REPLACE INTO idempotency_key (bucket, key, id, received_at) VALUES (?, ?, ?, ?)");
  const deleteOld = connection.prepare(`
    DELETE FROM idempotency_key WHERE (bucket, key) IN
      (SELECT bucket, key FROM idempotency_key WHERE bucket < ? ORDER BY bucket, key LIMIT ${DELETED_PER_ADDED})`);

  return {
    find: ({ key, receivedAt }) => {
      const bucket = bucketOf(receivedAt);
      const row = select.get(bucket - 1, bucket, bucket + 1, key, receivedAt);
      // The statement selects these columns.
      return row && { id: row.id as string, reply: row.reply as string };
    },
    add: ({ key, receivedAt }, id) => {
      const bucket = bucketOf(receivedAt);
      deleteOld.run(bucket - 1);
      insert.run(bucket, key, id, receivedAt);
    },
  };
}

/** Moves the rows to the buckets of this window, if they were written with another one. */
function assignBuckets(connection: DatabaseSync, window: number): void {
  const first = connection.prepare("SELECT bucket, received_at FROM idempotency_key LIMIT 1").get();
  if (first === undefined || first.bucket === Math.floor(Number(first.received_at) / window)) return;
  connection.exec(`UPDATE OR REPLACE idempotency_key SET bucket = received_at / ${window}`);
}
