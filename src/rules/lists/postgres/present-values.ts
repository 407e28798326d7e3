import { type Kysely, sql } from "kysely";
import type { ListValue } from "../../../../generated/operator.ts";
import { escapeUnpaired } from "../../../storage/unpaired-surrogates.ts";
import { isExpired, type ListRow, toListValue, type ValueRow } from "../list-row.ts";
import type { SourceOfList } from "../source-of-list.ts";

/** A value that is stored as present. */
export interface PresentValue extends ListValue {
  /** Number of its last change. */
  change: number;
}

type PresentRow = ValueRow & Pick<ListRow, "change">;

/** Finds values of a source, whether they have expired or not, by what they are. */
export async function findPresent(
  kysely: Kysely<unknown>,
  { list, source }: SourceOfList,
  values: readonly string[],
): Promise<Map<string, PresentValue>> {
  // One by one: without statistics of a list, the database would read all of it and compare each value with all of these.
  const { rows } = await sql<PresentRow>`
    SELECT present.* FROM unnest(${values.map(escapeUnpaired)}::text[]) AS wanted (value) CROSS JOIN LATERAL (
      SELECT change, value, source, added_at, expires_at, note FROM imhook.list_value
      WHERE list = ${list} AND source = ${source} AND digest = sha256(convert_to(wanted.value, 'UTF8')) AND removed_at IS NULL LIMIT 1
    ) AS present`.execute(kysely);
  return new Map(rows.map(toPresent).map((present) => [present.value, present]));
}

/** Finds one value that has not expired. */
export async function findValue(kysely: Kysely<unknown>, source: SourceOfList, value: string, at: number): Promise<ListValue | undefined> {
  const present = (await findPresent(kysely, source, [value])).get(value);
  if (present === undefined || hasExpired(present, at)) return undefined;
  const { change: _change, ...found } = present;
  return found;
}

/** Lists values of a source by their digests, from after one on. `digest` is that of the last one; null if there are no more. */
export async function listByDigest(
  kysely: Kysely<unknown>,
  { list, source }: SourceOfList,
  after: Uint8Array,
  limit: number,
): Promise<{ values: PresentValue[]; digest: Uint8Array | null }> {
  const { rows } = await sql<PresentRow & { digest: Uint8Array }>`
    SELECT change, value, source, added_at, expires_at, note, digest FROM imhook.list_value
    WHERE list = ${list} AND source = ${source} AND removed_at IS NULL AND digest > ${Buffer.from(after)}
    ORDER BY digest LIMIT ${limit}`.execute(kysely);
  return { values: rows.map(toPresent), digest: rows.length < limit ? null : (rows.at(-1)?.digest ?? null) };
}

export function hasExpired({ expiresAt }: Pick<ListValue, "expiresAt">, at: number): boolean {
  return isExpired({ expires_at: expiresAt }, at);
}

function toPresent(row: PresentRow): PresentValue {
  return { change: row.change, ...toListValue(row) };
}
