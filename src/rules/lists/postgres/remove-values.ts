import { type Kysely, sql } from "kysely";
import type { ListValue } from "../../../../generated/operator.ts";
import type { SourceOfList } from "../source-of-list.ts";
import type { ListTransaction } from "./change-lists.ts";
import { findPresent, hasExpired } from "./present-values.ts";
import { endRows } from "./write-values.ts";

/** Takes values off a list and resolves with them as they were. `at` is in milliseconds since 1970. */
export async function removeValues(
  { transaction, nextNumber }: ListTransaction,
  source: SourceOfList,
  values: readonly string[],
  at: number,
): Promise<ListValue[]> {
  if (values.length === 0) return [];
  const present = [...(await findPresent(transaction, source, values)).values()].filter((value) => !hasExpired(value, at));
  await endRows(
    transaction,
    present.map(({ change }) => ({ stored: change, change: nextNumber(), removedAt: at })),
  );
  return present.map(({ change: _change, ...value }) => value);
}

/** Whether there are values that have expired and whose end is not noted. */
export async function areExpired(kysely: Kysely<unknown>, at: number): Promise<boolean> {
  const { rows } = await sql`SELECT FROM imhook.list_value WHERE removed_at IS NULL AND expires_at <= ${at} LIMIT 1`.execute(kysely);
  return rows.length > 0;
}

/** Notes the end of values that have expired, `limit` at most, and resolves with whether there were so many. */
export async function endExpired({ transaction, nextNumber }: ListTransaction, at: number, limit: number): Promise<boolean> {
  const { rows } = await sql<{ change: number; expires_at: number }>`
    SELECT change, expires_at FROM imhook.list_value WHERE removed_at IS NULL AND expires_at <= ${at}
    ORDER BY expires_at, change LIMIT ${limit}`.execute(transaction);
  await endRows(
    transaction,
    rows.map(({ change, expires_at }) => ({ stored: change, change: nextNumber(), removedAt: expires_at })),
  );
  return rows.length === limit;
}
