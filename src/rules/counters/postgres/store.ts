import { type Kysely, sql } from "kysely";
import { transact } from "../../../storage/postgres/transact.ts";
import type { CounterStore } from "../counter-store.ts";
import { readCounts } from "./read-counts.ts";
import { addToSeries, addValues, forget } from "./write-counts.ts";

export interface CounterStoreOptions {
  kysely: Kysely<unknown>;
  /** Most values that are kept. */
  limit: number;
  /** Ends the use of the database. */
  close(): Promise<void>;
}

/** Of the cursor. */
const NAME = "counters";

/** Keeps what was counted in the database of all instances. Its position is locked while it is written, so that no two instances add the same entries. */
export function createCounterStore({ kysely, limit, close }: CounterStoreOptions): CounterStore {
  let newest = 0;

  return {
    position: () => readPosition(kysely),
    reset: ({ from, to }) =>
      transact(kysely, async (transaction) => {
        if (!(await move(transaction, from, to))) return;
        for (const table of ["counter_series", "counter_value"]) await sql`DELETE FROM ${sql.id("imhook", table)}`.execute(transaction);
      }),
    apply: (counted, { after, through }) =>
      transact(kysely, async (transaction) => {
        if (!(await move(transaction, after, through))) return;
        await addToSeries(transaction, counted);
        await addValues(transaction, counted);
        newest = counted.reduce((latest, { at }) => Math.max(latest, at), newest);
        await forget(transaction, newest, limit);
      }),
    read: (take, signal) =>
      kysely
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute(async (transaction) => {
          const position = await readPosition(transaction);
          for await (const part of readCounts(transaction)) {
            if (signal.aborted) break;
            take(part);
          }
          return position;
        }),
    close,
  };
}

async function readPosition(kysely: Kysely<unknown>): Promise<number | null> {
  const { rows } = await sql<{ position: number }>`SELECT position FROM imhook.follower WHERE name = ${NAME}`.execute(kysely);
  return rows[0]?.position ?? null;
}

/** Moves the position if it is `from`, and locks it until the end of the transaction. Resolves with whether it was. */
async function move(transaction: Kysely<unknown>, from: number | null, to: number): Promise<boolean> {
  const moving =
    from === null
      ? sql`INSERT INTO imhook.follower (name, position) VALUES (${NAME}, ${to}) ON CONFLICT DO NOTHING RETURNING name`
      : sql`UPDATE imhook.follower SET position = ${to} WHERE name = ${NAME} AND position = ${from} RETURNING name`;
  const { rows } = await moving.execute(transaction);
  return rows.length > 0;
}
