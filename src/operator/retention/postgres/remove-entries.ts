import { type Kysely, sql } from "kysely";
import { boundEscaped } from "../../../journal/postgres/index-tables.ts";

/** What the index has of an entry by name, as JSON. */
interface NamedRow {
  position: number;
  id: string;
  users: string | null;
  groups: string | null;
  rules: string | null;
  events: string | null;
}

const NAME_TABLES = { users: "indexed_user", groups: "indexed_group", rules: "indexed_rule", events: "indexed_event" } as const;

/** Removes the entries at these positions with what the index has of them. */
export async function removeEntries(transaction: Kysely<unknown>, first: number, last: number): Promise<void> {
  const { rows } = await sql<NamedRow>`
    SELECT position, id, users, groups, rules, events FROM imhook.indexed_entry WHERE position BETWEEN ${first} AND ${last}`.execute(
    transaction,
  );
  for (const [column, table] of Object.entries(NAME_TABLES)) {
    const names = rows.flatMap(({ position, id, ...row }) =>
      namesIn(row[column as keyof typeof NAME_TABLES]).map((name) => ({ name, id, position })),
    );
    if (names.length > 0)
      await sql`
        DELETE FROM imhook.${sql.raw(table)} AS indexed
        USING json_to_recordset(${JSON.stringify(names)}::json) AS gone (name text, id uuid, position bigint)
        WHERE (indexed.name, indexed.id, indexed.position) = (gone.name, gone.id, gone.position)
          AND indexed.position BETWEEN ${first} AND ${last}`.execute(transaction);
  }
  await sql`DELETE FROM imhook.indexed_entry WHERE position BETWEEN ${first} AND ${last}`.execute(transaction);
  await sql`DELETE FROM imhook.entry WHERE position BETWEEN ${first} AND ${last}`.execute(transaction);
}

/** Names as the tables have them. */
function namesIn(text: string | null): string[] {
  if (text === null) return [];
  const names: string[] = JSON.parse(text);
  return names.map((name) => boundEscaped(name));
}

/** Removes what belongs to entries that are pruned and is in tables of its own. */
export async function removeWhatBelongsTo(
  transaction: Kysely<unknown>,
  { ids, quarantined }: { ids: readonly string[]; quarantined: readonly string[] },
): Promise<void> {
  await sql`DELETE FROM imhook.late_decision WHERE id = ANY(${ids}::uuid[])`.execute(transaction);
  if (quarantined.length > 0) await sql`DELETE FROM imhook.recovery WHERE quarantined = ANY(${quarantined}::uuid[])`.execute(transaction);
}
