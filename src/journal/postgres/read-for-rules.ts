import { type Kysely, sql } from "kysely";
import type { RulesPart } from "../journal.ts";
import { type RuledRow, toCommittedRules } from "../rows/committed-rules.ts";
import type { EntryRow } from "../rows/entry-row.ts";
import { BASELINE } from "./read-batch.ts";

export interface RulesQuery {
  position: number;
  /** Most entries that are read, whether rules were evaluated for them or not. */
  limit: number;
  /** UUID of this instance. */
  instance: string;
}

type Row = EntryRow<"position" | "id" | "received_at" | "decided_by" | "decided_name" | "rules"> & { own: boolean };

/** Bytes of what rules did; one entry is read however long it is. */
const MOST_BYTES = 4 << 20;

/**
 * Reads what rules made of the entries after a position. Which instance recorded an entry is known from its commit, for an hour. The last entry is read
 * even if no rules were evaluated for it, because it tells how far was read.
 */
export async function readForRules(kysely: Kysely<unknown>, { position, limit, instance }: RulesQuery): Promise<RulesPart> {
  const { rows } = await sql<Row>`
    WITH part AS MATERIALIZED (
      SELECT position, id, received_at, decided_by, decided_name, rules,
        sum(coalesce(octet_length(rules), 0)) OVER (ORDER BY position) - coalesce(octet_length(rules), 0) AS before
      FROM (
        SELECT position, id, received_at, decided_by, decided_name, rules FROM imhook.entry
        WHERE position > ${position} AND position > ${BASELINE} ORDER BY position LIMIT ${limit}
      ) AS entry
    ), bounded AS MATERIALIZED (
      SELECT * FROM part WHERE before < ${MOST_BYTES}
    )
    SELECT entry.position, id, received_at, decided_by, decided_name, rules,
      coalesce(commit.instance = ${instance} AND entry.position > commit.through - commit.entries, false) AS own
    FROM bounded AS entry LEFT JOIN LATERAL (
      SELECT through, entries, instance FROM imhook.committed WHERE through >= entry.position ORDER BY through LIMIT 1
    ) AS commit ON true
    WHERE rules IS NOT NULL OR entry.position = (SELECT max(position) FROM bounded)
    ORDER BY entry.position`.execute(kysely);
  const ruled = rows.flatMap(({ own, rules, ...row }) =>
    rules === null ? [] : [toCommittedRules({ ...row, rules } satisfies RuledRow, own)],
  );
  return { through: rows.at(-1)?.position ?? position, entries: ruled };
}
