import { type Kysely, type RawBuilder, sql } from "kysely";
import { KEY_COLUMNS, RELATION_COLUMNS, type RelationTable } from "../relation-table.ts";

/** How far the journal has been pruned, as the columns of the SQLite table say. */
export interface Baseline {
  position: number;
  events: number;
}

const COLUMNS = sql.raw(RELATION_COLUMNS.join(", "));
const KEY = sql.raw(KEY_COLUMNS.join(", "));

/** Of one statement, so that no statement takes long. */
const ROWS_PER_PAGE = 50_000;

/** Sorts before every key. */
const FIRST_KEY: Key = { sender: "", app: "", kind: "", owner: "", target: "" };

type Key = Record<(typeof KEY_COLUMNS)[number], string>;

/** Reads the baseline, and keeps the journal from being pruned until the end of the transaction: what follows must be read after it. */
export async function holdBaseline(transaction: Kysely<unknown>): Promise<Baseline> {
  const { rows } = await sql<Baseline>`SELECT position, events FROM imhook.baseline WHERE id = 1 FOR SHARE`.execute(transaction);
  return rows[0] ?? { position: 0, events: 0 };
}

/** Replaces the relations with those of the baseline. Readers see the former ones until the end of the transaction. */
export async function resetToBaseline(transaction: Kysely<unknown>): Promise<void> {
  await eachPage(
    (after) => sql<Key>`
      WITH page AS MATERIALIZED (
        SELECT ctid, ${KEY} FROM imhook.relation WHERE ${isAfter(after)} ORDER BY ${KEY} LIMIT ${ROWS_PER_PAGE}
      ), gone AS (DELETE FROM imhook.relation WHERE ctid = ANY(ARRAY(SELECT ctid FROM page)))
      SELECT ${KEY} FROM page ORDER BY ${KEY_DESCENDING} LIMIT 1`,
    transaction,
  );
  await eachPage(
    (after) => sql<Key>`
      WITH page AS MATERIALIZED (${nextPage(after)}), copied AS (INSERT INTO imhook.relation (${COLUMNS}) SELECT * FROM page)
      SELECT ${KEY} FROM page ORDER BY ${KEY_DESCENDING} LIMIT 1`,
    transaction,
  );
}

/** Runs a statement for each page. It gets the last key of the page before, and returns its own; none if there was nothing left. */
async function eachPage(statement: (after: Key) => RawBuilder<Key>, transaction: Kysely<unknown>): Promise<void> {
  for (let after: Key | undefined = FIRST_KEY; after !== undefined; ) {
    const { rows }: { rows: Key[] } = await statement(after).execute(transaction);
    after = rows[0];
  }
}

/** Reads the relations of the baseline, page by page. Names are as they are stored. */
export async function* readBaselineRelations(transaction: Kysely<unknown>): AsyncGenerator<RelationTable[]> {
  for (let after: Key | undefined = FIRST_KEY; after !== undefined; ) {
    const { rows }: { rows: RelationTable[] } = await sql<RelationTable>`${nextPage(after)}`.execute(transaction);
    yield rows;
    after = rows.at(-1);
  }
}

function nextPage(after: Key) {
  return sql`
    SELECT ${COLUMNS} FROM imhook.baseline_relation WHERE ${isAfter(after)} ORDER BY ${KEY} LIMIT ${ROWS_PER_PAGE}`;
}

function isAfter(key: Key) {
  return sql`(${KEY}) > (${sql.join(KEY_COLUMNS.map((column) => key[column]))})`;
}

const KEY_DESCENDING = sql.raw(KEY_COLUMNS.map((column) => `${column} DESC`).join(", "));
