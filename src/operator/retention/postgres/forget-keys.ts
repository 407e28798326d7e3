import { type Kysely, sql } from "kysely";

/** Deletes some of the keys by which repeats are found and that are too old for it. Returns whether there may be more. */
export type ForgetKeys = () => Promise<boolean>;

export interface ForgetKeysOptions {
  /** How long repeats are found, in seconds. */
  duplicateWindow: number;
  /** In milliseconds since 1970. */
  now(): number;
}

/** Where in a bucket to go on, so that what was deleted is not read again. */
interface Place {
  bucket: number;
  /** In hexadecimal. */
  key: string;
}

const KEYS_PER_STEP = 10_000;

/** Length of a bucket (`append`). */
const HOUR_MS = 3_600_000;

/** Keys older than two windows go, bucket by bucket. Of the bucket that has the limit in it, those that are old enough go. */
export function createForgetKeys(kysely: Kysely<unknown>, { duplicateWindow, now }: ForgetKeysOptions): ForgetKeys {
  const window = duplicateWindow * 1000;
  let buckets: number[] = [];
  let place: Place | null = null;

  return async function forgetKeys() {
    if (window === 0) return false;
    if (place === null) {
      if (buckets.length === 0) buckets = await oldBuckets();
      const [bucket] = buckets;
      if (bucket === undefined) return false;
      place = { bucket, key: "" };
    }
    const last = await forgetAfter(place);
    place = last === null ? null : { ...place, key: last };
    if (place !== null) return true;
    buckets.shift();
    return buckets.length > 0;
  };

  async function oldBuckets(): Promise<number[]> {
    const { rows } = await sql<{ bucket: number }>`
      WITH RECURSIVE known AS (
        SELECT min(bucket) AS bucket FROM imhook.idempotency_key
        UNION ALL
        SELECT (SELECT min(bucket) FROM imhook.idempotency_key WHERE idempotency_key.bucket > known.bucket) FROM known WHERE bucket IS NOT NULL
      )
      SELECT bucket FROM known WHERE bucket <= ${Math.floor((now() - 2 * window) / HOUR_MS)}`.execute(kysely);
    return rows.map(({ bucket }) => bucket);
  }

  /** Returns the last key that was looked at; null if it was the last of the bucket. */
  async function forgetAfter({ bucket, key }: Place): Promise<string | null> {
    const { rows } = await sql<{ read: number; last: string | null }>`
      WITH next AS MATERIALIZED (
        SELECT ctid, key, received_at FROM imhook.idempotency_key
        WHERE bucket = ${bucket} AND key > decode(${key}, 'hex') ORDER BY key LIMIT ${KEYS_PER_STEP}
      ), gone AS (
        DELETE FROM imhook.idempotency_key WHERE ctid = ANY(ARRAY(SELECT ctid FROM next WHERE received_at < ${now() - 2 * window}))
      )
      SELECT count(*) AS read, (SELECT encode(key, 'hex') FROM next ORDER BY key DESC LIMIT 1) AS last FROM next`.execute(kysely);
    const [{ read, last } = { read: 0, last: null }] = rows;
    return read < KEYS_PER_STEP ? null : last;
  }
}
