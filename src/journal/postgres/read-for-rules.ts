import type { Kysely } from "kysely";
import type { RulesPart } from "../journal.ts";
import { RULES_COLUMNS, toCommittedRules } from "../rows/committed-rules.ts";
import { readBatch } from "./read-batch.ts";

const SELECTED = { columns: RULES_COLUMNS, long: ["rules"] } as const;

/** Reads what rules made of the entries after a position, `limit` entries at most. */
export async function readForRules(kysely: Kysely<unknown>, position: number, limit: number): Promise<RulesPart> {
  const { rows } = await readBatch(kysely, SELECTED, position, { entries: limit });
  return { through: rows.at(-1)?.position ?? position, entries: rows.flatMap((row) => toCommittedRules(row) ?? []) };
}
