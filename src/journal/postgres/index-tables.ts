import { sql } from "kysely";
import { escapeNull } from "../../storage/null-character.ts";
import { boundName } from "../../storage/postgres/bound-name.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { createTerms, type IndexTables } from "../index/terms.ts";

/** The index as a database has it. */
export const INDEX_TABLES: IndexTables = {
  table: (name) => sql.table(`imhook.${name}`),
  stored: toIndexedName,
  storedLabel: toIndexedName,
  isOfCandidate: (_table, alias) => sql`${sql.ref(`${alias}.id`)} = candidate.id AND ${sql.ref(`${alias}.position`)} = candidate.position`,
};

export const terms = createTerms(INDEX_TABLES);

/** Returns a text of a sender as the tables of the index have it. It can be long, and have characters that a database does not store. */
export function toIndexedName(text: string): string {
  return boundEscaped(escapeUnpaired(text));
}

/** As `toIndexedName`, of a text that `escapeUnpaired` has returned. */
export function boundEscaped(text: string): string {
  return boundName(escapeNull(text));
}
