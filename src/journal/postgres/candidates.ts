import { type RawBuilder, sql } from "kysely";
import { conditionsOf, createCandidateQueries, fewest, type SearchRange } from "../index/candidates.ts";
import type { Candidate } from "../index/search.ts";
import type { Source, Term } from "../index/terms.ts";
import type { Searched } from "./in-search.ts";
import { INDEX_TABLES } from "./index-tables.ts";

export interface CandidateRange extends SearchRange {
  /** How many candidates are needed if all of them match. */
  expected: number;
}

/** Most candidates that are read at a time. */
const LARGEST_PAGE = 2000;

const GROWTH = 4;

const queries = createCandidateQueries(INDEX_TABLES);

/**
 * Returns the candidates of a filter page by page, by descending id unless the range says otherwise: the entries of one of its terms or, if no term finds
 * entries, all entries. The caller stops when it has seen enough.
 */
export async function* findCandidates(
  searched: Searched,
  terms: readonly Term[],
  { expected, ...range }: CandidateRange,
): AsyncIterable<Candidate[]> {
  const isKept = sql`candidate.position > ${searched.baseline}`;
  const source = await smallest(searched, terms, [isKept, ...conditionsOf(range)]);
  let [rest, size]: [SearchRange, number] = [range, Math.min(expected, LARGEST_PAGE)];
  for (;;) {
    const query = queries.select(source, terms, [isKept, ...conditionsOf(rest)], rest);
    const { rows } = await sql<Candidate>`${query} LIMIT ${size}`.execute(searched.snapshot);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    const { from: _from, ...unbounded } = rest;
    rest = { ...unbounded, after: rows.at(-1)?.id };
    size = Math.min(GROWTH * size, LARGEST_PAGE);
  }
}

async function smallest(
  { snapshot }: Searched,
  terms: readonly Term[],
  conditions: ReadonlyArray<RawBuilder<unknown>>,
): Promise<Source | undefined> {
  const sources = terms.flatMap(({ source }) => source ?? []);
  if (sources.length < 2) return sources[0];
  const counts = sources.map((source) => sql`(${queries.count(source, conditions)})`);
  const { rows } = await sql<{ counts: number[] }>`SELECT json_build_array(${sql.join(counts)}) AS counts`.execute(snapshot);
  return fewest(sources, rows[0]?.counts ?? []);
}
