import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { addRow, type BucketKey, type BucketRow } from "../bucket-row.ts";
import { BUCKETS_KEPT, type Buckets, type KeptSince, STORED_LENGTHS, type StoredLength } from "../buckets.ts";
import { encodeLatencies } from "../latencies.ts";
import type { SeriesFilter } from "../series.ts";
import { COUNT_NAMES, type Tally } from "../tally.ts";

export interface BucketTable {
  /**
   * Adds a tally to a bucket, and drops the oldest buckets if there are too many. The tally is what the bucket has afterwards. The caller begins and ends the
   * transaction.
   */
  add(key: BucketKey, tally: Tally): void;
  read(buckets: Buckets, filter: SeriesFilter): Iterable<BucketRow>;
  keptSince(): KeptSince;
}

export function createBucketTable(connection: DatabaseSync): BucketTable {
  const where = "length = ? AND at = ? AND sender = ? AND app = ? AND command = ?";
  const select = connection.prepare(`SELECT ${COUNT_NAMES.join(", ")}, latencies FROM bucket WHERE ${where}`);
  const columns = ["length", "at", "sender", "app", "command", ...COUNT_NAMES, "latencies"];
  const replace = connection.prepare(`INSERT OR REPLACE INTO bucket (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`);
  const keep = connection.prepare("INSERT OR IGNORE INTO kept (length, at) VALUES (?, ?)");
  const selectSurplus = connection.prepare("SELECT at FROM kept WHERE length = ? ORDER BY at DESC LIMIT 1 OFFSET ?");
  const dropping = ["bucket", "kept"].map((table) => connection.prepare(`DELETE FROM ${table} WHERE length = ? AND at <= ?`));
  const noteDropped = connection.prepare(
    "INSERT INTO dropped (length, before) VALUES (?, ?) ON CONFLICT DO UPDATE SET before = max(before, excluded.before)",
  );
  const selectDropped = connection.prepare("SELECT before FROM dropped WHERE length = ?");
  const selectRange = connection.prepare(`
    SELECT at, sender, command, ${COUNT_NAMES.join(", ")}, latencies FROM bucket
    WHERE length = :length AND at >= :since AND at < :until
      AND (:sender IS NULL OR sender = :sender) AND (:app IS NULL OR app = :app) AND (:command IS NULL OR command = :command)`);

  return {
    add: (key, tally) => {
      const place = [key.length, key.at, key.sender, key.app, key.command] as const;
      // The statement selects these columns.
      const stored = select.get(...place) as unknown as BucketRow | undefined;
      if (stored !== undefined) addRow(stored, tally);
      replace.run(...place, ...COUNT_NAMES.map((name) => tally.counts[name]), encodeLatencies(tally.latencies));
      if (stored === undefined && keep.run(key.length, key.at).changes > 0) dropSurplus(key.length);
    },
    read: ({ stored, since, until }, { sender, app, command }) => {
      const parameters: Record<string, SQLInputValue> = { length: stored, since, until };
      const filter = { sender: sender ?? null, app: app ?? null, command: command ?? null };
      // The statement selects these columns.
      return selectRange.iterate({ ...parameters, ...filter }) as Iterable<unknown> as Iterable<BucketRow>;
    },
    keptSince: () =>
      Object.fromEntries(STORED_LENGTHS.map((length) => [length, droppedBefore(length)])) as Record<StoredLength, number | null>,
  };

  function dropSurplus(length: StoredLength): void {
    const at = selectSurplus.get(length, BUCKETS_KEPT[length])?.at;
    if (at === undefined) return;
    for (const statement of dropping) statement.run(length, Number(at));
    noteDropped.run(length, Number(at) + length);
  }

  function droppedBefore(length: StoredLength): number | null {
    const before = selectDropped.get(length)?.before;
    return before === undefined ? null : Number(before);
  }
}
