import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { conditionsOf, createCandidateQueries, fewest, type SearchRange } from "../index/candidates.ts";
import { partitionOf } from "../index/index-row.ts";
import type { Candidate } from "../index/search.ts";
import type { Source, Term } from "../index/terms.ts";
import { INDEX_TABLES, isPartitioned } from "./index-tables.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createGetEntry } from "./tables/entry.ts";

/**
 * Returns the candidates of a filter one by one, by descending id unless the range says otherwise: the entries of one of its terms or, if no term finds
 * entries, all entries. The caller stops when it has seen enough. Entries that users, groups, messages or requests find are read partition by partition.
 * Two entries in different partitions are therefore listed by commit, even if they were received in the opposite order.
 */
export type FindCandidates = (terms: readonly Term[], range: SearchRange) => Iterable<Candidate>;

const queries = createCandidateQueries(INDEX_TABLES);

/** `connection` is one that `openIndex` returned; `kysely` builds statements and runs none. */
export function createFindCandidates(connection: DatabaseSync, kysely: Kysely<unknown>): FindCandidates {
  const getEntry = createGetEntry(connection, ["position"]);
  const readBaseline = createReadBaseline(connection);
  const readRange = connection.prepare(
    "SELECT (SELECT min(position) FROM indexed_entry) AS oldest, (SELECT max(position) FROM indexed_entry) AS newest",
  );

  return function* findCandidates(terms, range) {
    const sources = terms.flatMap(({ source }) => source ?? []);
    const partitioned = sources.filter(isPartitioned);
    if (partitioned.length > 0) yield* inPartitions(terms, partitioned, range);
    else yield* candidatesOf(smallest(sources, conditionsOf(range)), terms, conditionsOf(range), range);
  };

  function* inPartitions(terms: readonly Term[], sources: readonly Source[], range: SearchRange): Iterable<Candidate> {
    const indexed = readRange.get();
    if (indexed?.newest == null) return;
    const [oldest, newest] = [partitionOf(Number(indexed.oldest)), partitionOf(Number(indexed.newest))];
    const { since, until } = range;
    const first = firstPartition(range);
    for (const partition of partitionsBetween(oldest, newest, first, range.isAscending)) {
      const conditions = [sql`candidate.partition = ${partition}`, ...conditionsOf(partition === first ? range : { since, until })];
      yield* candidatesOf(smallest(sources, conditions), terms, conditions, range);
    }
  }

  /** The partition that the search goes on in; undefined at its beginning. */
  function firstPartition({ after, from = after }: SearchRange): number | undefined {
    if (from === undefined) return undefined;
    // If the last entry of the previous page has been pruned, the partitions after the last pruned one are listed already.
    return partitionOf(getEntry(from)?.position ?? readBaseline());
  }

  function candidatesOf(
    source: Source | undefined,
    terms: readonly Term[],
    conditions: ReadonlyArray<RawBuilder<unknown>>,
    range: SearchRange,
  ): Iterable<Candidate> {
    // The statement selects these columns; SQLite knows no types of TypeScript.
    return iterate(queries.select(source, terms, conditions, range)) as Iterable<unknown> as Iterable<Candidate>;
  }

  function smallest(sources: readonly Source[], conditions: ReadonlyArray<RawBuilder<unknown>>): Source | undefined {
    if (sources.length < 2) return sources[0];
    return fewest(
      sources,
      sources.map((source) => countRows(source, conditions)),
    );
  }

  function countRows(source: Source, conditions: ReadonlyArray<RawBuilder<unknown>>): number {
    const [row] = iterate(queries.count(source, conditions));
    return Number(row?.rows);
  }

  function iterate(query: RawBuilder<unknown>) {
    const { sql: text, parameters } = query.compile(kysely);
    return connection.prepare(text).iterate(...(parameters as SQLInputValue[]));
  }
}

/** The partitions of a search in its order, from `first` on if that is given. */
function* partitionsBetween(oldest: number, newest: number, first: number | undefined, isAscending = false): Iterable<number> {
  if (isAscending) for (let partition = Math.max(first ?? oldest, oldest); partition <= newest; partition += 1) yield partition;
  else for (let partition = Math.min(first ?? newest, newest); partition >= oldest; partition -= 1) yield partition;
}
