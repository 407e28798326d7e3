import { type Kysely, sql } from "kysely";
import { eventsOrNone } from "../../../journal/events-or-none.ts";
import { INDEXED_COLUMNS, RECOVERED } from "../../../journal/index/index-row.ts";
import { toIndexed } from "../../../journal/index/indexed-entry.ts";
import type { CommittedEntry } from "../../../journal/journal.ts";
import { type NameRow, toIndexRows } from "../../../journal/postgres/index-rows.ts";
import { toEvents } from "../../../senders/events.ts";
import type { Problems } from "./verification.ts";

/** Compares the index of a database with the entries. */
export interface CheckIndexTables {
  /** Takes entries that follow one another, and returns what is wrong with how the index lists them, by position. */
  of(entries: readonly CommittedEntry[]): Promise<Array<{ position: number; problem: string }>>;
  /** Reports what the index has beyond the entries that were checked. */
  end(problems: Problems): Promise<void>;
}

const NOUNS = { users: "user", groups: "group", rules: "rule", events: "event" } as const;

type Kind = keyof typeof NOUNS;

const KINDS = Object.keys(NOUNS) as Kind[];

/** `cursor` is the position up to which the index follows the journal. */
export function createCheckIndexTables(
  kysely: Kysely<unknown>,
  { cursor, prunedThrough }: { cursor: number; prunedThrough: number },
): CheckIndexTables {
  const found = { entries: 0, users: 0, groups: 0, rules: 0, events: 0 };

  return {
    of: async (committed) => {
      const indexed = committed
        .filter(({ position }) => position <= cursor)
        .map(({ position, entry }) => toIndexed(position, entry, eventsOrNone(toEvents, entry)));
      if (indexed.length === 0) return [];
      const expected = toIndexRows(indexed);
      const range = { first: indexed[0]?.row.position ?? 0, last: indexed.at(-1)?.row.position ?? 0 };
      const stored = await storedEntries(range);
      const differing = expected.entries.filter((row) => !isStored(row, stored));
      found.entries += expected.entries.length - differing.length;
      const problems = differing.map((row) => ({ position: positionOf(row), problem: "the index lacks it or differs from it" }));
      for (const kind of KINDS) {
        const missing = await missingNames(kind, expected[kind], range);
        found[kind] += expected[kind].length - missing.length;
        for (const { position, name } of missing)
          problems.push({ position, problem: `the index does not list it for its ${NOUNS[kind]} ${JSON.stringify(name)}` });
      }
      return problems;
    },
    end: async (problems) => {
      const surplus = (await countRows("indexed_entry")) - found.entries;
      if (surplus > 0) problems.add("index", `the index has ${surplus} rows for entries that differ or do not exist`);
      for (const kind of KINDS) {
        const rows = (await countRows(`indexed_${NOUNS[kind]}`)) - found[kind];
        if (rows > 0) problems.add("index", `the index has ${rows} rows for ${kind} that no entry names`);
      }
    },
  };

  async function storedEntries({ first, last }: { first: number; last: number }): Promise<Map<number, object>> {
    const columns = sql.raw(INDEXED_COLUMNS.join(", "));
    const { rows } = await sql<{ position: number }>`
      SELECT ${columns} FROM imhook.indexed_entry WHERE position BETWEEN ${first} AND ${last}`.execute(kysely);
    return new Map(rows.map((row) => [row.position, row]));
  }

  async function missingNames(
    kind: Kind,
    expected: readonly NameRow[],
    { first, last }: { first: number; last: number },
  ): Promise<NameRow[]> {
    const hasRoles = kind === "users" || kind === "groups";
    // One search of the index per name: planned together, it could read whole tables.
    const { rows } = await sql<NameRow>`
      SELECT expected.name, expected.id, expected.position
      FROM json_to_recordset(${JSON.stringify(expected)}::json) AS expected (name text, id uuid, position bigint, roles integer)
      LEFT JOIN LATERAL (
        SELECT true AS found FROM imhook.${sql.raw(`indexed_${NOUNS[kind]}`)} AS stored
        WHERE stored.name = expected.name AND stored.id = expected.id AND stored.position = expected.position
          AND stored.position BETWEEN ${first} AND ${last} ${hasRoles ? sql`AND stored.roles = expected.roles` : sql``}
        LIMIT 1
      ) AS stored ON true WHERE stored.found IS NULL`.execute(kysely);
    return rows;
  }

  async function countRows(table: string): Promise<number> {
    const { rows } = await sql<{ rows: number }>`
      SELECT count(*) AS rows FROM imhook.${sql.raw(table)} WHERE position > ${prunedThrough}`.execute(kysely);
    return rows[0]?.rows ?? 0;
  }
}

/** Only a later entry says whether a quarantined one was recovered. */
function isStored(expected: object, stored: ReadonlyMap<number, object>): boolean {
  const row = stored.get(positionOf(expected));
  return row !== undefined && INDEXED_COLUMNS.every((column) => isSame(column, Reflect.get(expected, column), Reflect.get(row, column)));
}

function isSame(column: string, expected: unknown, stored: unknown): boolean {
  return stored === expected || (column === "status" && expected === "quarantined" && stored === RECOVERED);
}

function positionOf(row: object): number {
  return Number(Reflect.get(row, "position"));
}
