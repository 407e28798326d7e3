import { type Kysely, sql } from "kysely";
import type { Database } from "../../storage/postgres/open-database.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { JournalRecorder } from "../batching-writer.ts";
import type { CommitCounts } from "../count-commits.ts";
import type { NewEntry, Original, RecoveringEntry, RecoveryResult } from "../journal.ts";
import { toMicroseconds } from "../to-microseconds.ts";
import { toAppended } from "./entry-rows.ts";

export interface RecorderOptions {
  /** In seconds; 0 finds no duplicates. */
  duplicateWindow: number;
  /** UUID of this instance. */
  instance: string;
  counts: CommitCounts;
  /** In milliseconds, as `machineTime`. */
  now(): number;
}

/** A row for each entry whose key is known. */
interface KnownKey {
  /** Number of the entry, from 1. */
  number: number;
  original: string | null;
  original_reply: string | null;
}

const MILLISECONDS_PER_SECOND = 1000;

/** Records in a database that other instances record in as well. */
export function createRecorder({ kysely, close }: Database, options: RecorderOptions): JournalRecorder {
  const { duplicateWindow, instance, counts, now } = options;
  const window = duplicateWindow * MILLISECONDS_PER_SECOND;
  let latestAppendMs = 0;

  return {
    append: appendMeasured,
    appendLate: async ({ id, decision, reason, durationMs }) => {
      const text = decision === null ? null : JSON.stringify(decision);
      await sql`
        INSERT INTO imhook.late_decision (id, decision, reason, duration_ms)
        VALUES (${id}, ${text}, ${reason === null ? null : escapeUnpaired(reason)}, ${toMicroseconds(durationMs)})`.execute(kysely);
    },
    recover: (entries) => kysely.transaction().execute((transaction) => recoverIn(transaction, entries)),
    probe: async () => {
      // Its session must not wait for another probe when this instance no longer does.
      await sql`UPDATE imhook.probe SET checked_at = now() FROM set_config('lock_timeout', '4s', true) WHERE id = 1`.execute(kysely);
    },
    close,
  };

  async function appendMeasured(entries: NewEntry[]): Promise<Array<Original | null>> {
    const startedAt = now();
    try {
      const rows = entries.map((entry) => ({ key: entry.idempotencyKey, row: toAppended(entry, durationOf(entry), entry.receivedAt) }));
      const originals = await append(kysely, withoutRepeatedKeys(rows));
      latestAppendMs = now() - startedAt;
      counts.succeeded(entries.length, latestAppendMs);
      return originals;
    } catch (error) {
      counts.failed();
      throw error;
    }
  }

  /** Appends parts one after the other, in one statement: all of them or nothing. */
  async function append(executor: Kysely<unknown>, parts: object[][]): Promise<Array<Original | null>> {
    const originals: Array<Original | null> = parts.flatMap((rows) => rows.map(() => null));
    let before = 0;
    const calls = parts.map((rows) => {
      const call = sql`
        SELECT ${before}::bigint + number AS number, original, original_reply FROM imhook.append(${JSON.stringify(rows)}, ${window}, ${instance})`;
      before += rows.length;
      return call;
    });
    const known = await sql<KnownKey>`${sql.join(calls, sql` UNION ALL `)}`.execute(executor);
    for (const { number, original, original_reply: reply } of known.rows)
      if (original !== null && reply !== null) originals[number - 1] = { id: original, reply };
    return originals;
  }

  /** One at a time: a recovering entry can repeat another one of the same call. */
  async function recoverIn(transaction: Kysely<unknown>, entries: RecoveringEntry[]): Promise<RecoveryResult[]> {
    await sql`SELECT imhook.lock_journal()`.execute(transaction);
    const results: RecoveryResult[] = [];
    for (const entry of entries) results.push(await recoverOne(transaction, entry));
    return results;
  }

  async function recoverOne(transaction: Kysely<unknown>, entry: RecoveringEntry): Promise<RecoveryResult> {
    const { entry: quarantined, receivedAt } = entry.recovers;
    const { rows } = await sql`SELECT FROM imhook.recovery WHERE quarantined = ${quarantined}`.execute(transaction);
    if (rows.length > 0) return "already";
    const [original] = await append(transaction, [[toAppended(entry, entry.durationMs, receivedAt)]]);
    await sql`
      INSERT INTO imhook.recovery (quarantined, position) SELECT ${quarantined}, max(through) FROM imhook.committed`.execute(transaction);
    return original === null ? "recovered" : "duplicate";
  }

  /** The answer leaves when the entry's own commit ends. That is not known yet, so the latest one stands for it. */
  function durationOf({ durationMs, measuredAt }: NewEntry): number {
    return measuredAt === undefined ? durationMs : durationMs + Math.max(0, now() - measuredAt) + latestAppendMs;
  }
}

/** Splits rows so that a part has no key twice: `append` finds the keys of earlier calls only. */
function withoutRepeatedKeys(rows: ReadonlyArray<{ key: string | null; row: object }>): object[][] {
  const parts: object[][] = [];
  const keys = new Set<string>();
  for (const { key, row } of rows) {
    const part = parts.at(-1);
    if (part === undefined || (key !== null && keys.has(key))) {
      parts.push([row]);
      keys.clear();
    } else part.push(row);
    if (key !== null) keys.add(key);
  }
  return parts;
}
