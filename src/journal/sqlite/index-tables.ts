import { sql } from "kysely";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { POSITIONS_PER_PARTITION } from "../index/index-row.ts";
import { createTerms, type IndexTables, type Source } from "../index/terms.ts";

/** Tables and columns whose rows are ordered within each partition only. */
const PARTITIONED_TABLES: readonly string[] = ["indexed_user", "indexed_group"];
const PARTITIONED_COLUMNS: readonly string[] = ["message", "request_id"];

/** The index as its file has it. */
export const INDEX_TABLES: IndexTables = {
  table: (name) => sql.table(name),
  stored: escapeUnpaired,
  storedLabel: (text) => text,
  isOfCandidate: (table, alias) => {
    const isSame = sql`${sql.ref(`${alias}.id`)} = candidate.id`;
    if (!PARTITIONED_TABLES.includes(table)) return isSame;
    return sql`${isSame} AND ${sql.ref(`${alias}.partition`)} = candidate.position / ${sql.lit(POSITIONS_PER_PARTITION)}`;
  },
};

export const terms = createTerms(INDEX_TABLES);

/** Whether the rows of a source are ordered within each partition only. */
export function isPartitioned({ table, column }: Pick<Source, "table" | "column">): boolean {
  return PARTITIONED_TABLES.includes(table) || PARTITIONED_COLUMNS.includes(column);
}
