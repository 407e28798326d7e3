import { type Kysely, sql } from "kysely";
import type { Counted } from "../counter-store.ts";
import { groupTimes } from "../group-times.ts";
import { addTimes, createSeries } from "../series.ts";
import { toBytes, toSeries } from "../series-bytes.ts";
import { digestOf, stored } from "./stored-text.ts";

/** Adds to the series what was counted without a key, in a transaction. */
export async function addToSeries(transaction: Kysely<unknown>, counted: readonly Counted[]): Promise<void> {
  const groups = groupTimes(counted).map(({ of: { counter, value, window }, times }) => ({
    ...{ counter, value, window, times },
    digest: digestOf(counter, value),
  }));
  if (groups.length === 0) return;
  const keys = groups.map(({ window, digest }, number) => ({ number, length: window, digest }));
  const { rows } = await sql<{ number: number; times: Uint8Array }>`
    SELECT number, times
    FROM json_to_recordset(${JSON.stringify(keys)}) AS key (number integer, length bigint, digest text)
    JOIN imhook.counter_series AS series ON series.length = key.length AND series.digest = decode(key.digest, 'hex')`.execute(transaction);
  const found = new Map(rows.map(({ number, times }) => [number, times]));
  const written = groups.map(({ counter, value, window, times, digest }, number) => {
    const before = found.get(number);
    const series = before === undefined ? createSeries() : toSeries(before);
    addTimes(series, times, window);
    const bytes = Buffer.from(toBytes(series)).toString("hex");
    return { counter: stored(counter), length: window, value: stored(value), digest, latest: series.times.at(-1) ?? 0, times: bytes };
  });
  await sql`
    INSERT INTO imhook.counter_series (counter, length, value, digest, latest, times)
    SELECT counter, length, value, decode(digest, 'hex'), latest, decode(times, 'hex') FROM json_to_recordset(${JSON.stringify(written)})
      AS one (counter text, length bigint, value text, digest text, latest bigint, times text)
    ON CONFLICT (length, digest) DO UPDATE SET latest = excluded.latest, times = excluded.times`.execute(transaction);
}

/** Notes the different values of keys, in a transaction. */
export async function addValues(transaction: Kysely<unknown>, counted: readonly Counted[]): Promise<void> {
  const latest = new Map<string, object & { latest: number }>();
  for (const { counter, key, value, window, at } of counted) {
    if (key === null) continue;
    const digest = digestOf(counter, key, value);
    const name = `${window} ${digest}`;
    const row = { counter: stored(counter), length: window, key: stored(key), value: stored(value), digest };
    latest.set(name, { ...row, latest: Math.max(at, latest.get(name)?.latest ?? at) });
  }
  if (latest.size === 0) return;
  await sql`
    INSERT INTO imhook.counter_value AS known (counter, length, key, value, digest, latest)
    SELECT counter, length, key, value, decode(digest, 'hex'), latest FROM json_to_recordset(${JSON.stringify([...latest.values()])})
      AS one (counter text, length bigint, key text, value text, digest text, latest bigint)
    ON CONFLICT (length, digest) DO UPDATE SET latest = greatest(known.latest, excluded.latest)`.execute(transaction);
}

/** Forgets what has left its window at a time, and the least recent of what is more than `limit` in a table. */
export async function forget(transaction: Kysely<unknown>, time: number, limit: number): Promise<void> {
  for (const name of ["counter_series", "counter_value"]) {
    const table = sql.id("imhook", name);
    await sql`
      WITH RECURSIVE known (length) AS (
        SELECT min(length) FROM ${table}
        UNION ALL
        SELECT (SELECT min(length) FROM ${table} WHERE length > known.length) FROM known WHERE known.length IS NOT NULL
      )
      DELETE FROM ${table} AS counted USING known WHERE counted.length = known.length AND counted.latest <= ${time} - known.length`.execute(
      transaction,
    );
    await sql`
      DELETE FROM ${table} WHERE id IN (
        SELECT id FROM ${table} ORDER BY latest LIMIT greatest(0, (SELECT count(*) FROM ${table}) - ${limit})
      )`.execute(transaction);
  }
}
