import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { firstIdAt } from "../entry-id.ts";
import { partitionOf } from "../index/index-row.ts";
import type { Source, Term } from "../index/terms.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createGetEntry } from "./tables/entry.ts";

/** An entry that may match a filter. */
export interface Candidate {
  id: string;
  position: number;
  /** Whether it matches all terms; 1 or 0. */
  matches: number;
}

/** Where a search begins and ends. */
export interface SearchRange {
  /** In milliseconds since 1970, inclusive. */
  since?: number | undefined;
  /** Exclusive. */
  until?: number | undefined;
  /** Id of the last candidate that was looked at. */
  after?: string | undefined;
  /** Id of the candidate to begin with. */
  from?: string | undefined;
  /** Whether candidates come by ascending id. */
  isAscending?: boolean;
}

/**
 * Returns the candidates of a filter one by one, by descending id unless the range says otherwise: the entries of one of its terms or, if no term finds
 * entries, all entries. The caller stops when it has seen enough. Entries that users, groups, messages or requests find are read partition by partition.
 * Two entries in different partitions are therefore listed by commit, even if they were received in the opposite order.
 */
export type FindCandidates = (terms: readonly Term[], range: SearchRange) => Iterable<Candidate>;

/** How many rows of a source are counted to find out which one has the fewest. */
const MOST_COUNTED = 1000;

const ALL = "entry";

/** `connection` is one that `openIndex` returned; `kysely` builds statements and runs none. */
export function createFindCandidates(connection: DatabaseSync, kysely: Kysely<unknown>): FindCandidates {
  const getEntry = createGetEntry(connection, ["position"]);
  const readBaseline = createReadBaseline(connection);
  const readRange = connection.prepare(
    "SELECT (SELECT min(position) FROM indexed_entry) AS oldest, (SELECT max(position) FROM indexed_entry) AS newest",
  );

  return function* findCandidates(terms, range) {
    const sources = terms.flatMap(({ source }) => source ?? []);
    const partitioned = sources.filter(({ isPartitioned }) => isPartitioned);
    if (partitioned.length > 0) yield* inPartitions(terms, partitioned, range);
    else yield* candidatesOf(fewest(sources, conditionsOf(range)), terms, conditionsOf(range), range);
  };

  function* inPartitions(terms: readonly Term[], sources: readonly Source[], range: SearchRange): Iterable<Candidate> {
    const indexed = readRange.get();
    if (indexed?.newest == null) return;
    const [oldest, newest] = [partitionOf(Number(indexed.oldest)), partitionOf(Number(indexed.newest))];
    const { since, until } = range;
    const first = firstPartition(range);
    for (const partition of partitionsBetween(oldest, newest, first, range.isAscending)) {
      const conditions = [sql`candidate.partition = ${partition}`, ...conditionsOf(partition === first ? range : { since, until })];
      yield* candidatesOf(fewest(sources, conditions), terms, conditions, range);
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
    { isAscending = false }: SearchRange,
  ): Iterable<Candidate> {
    const checks = terms.flatMap((term) => (term.source === undefined || term.source !== source ? term.condition : (source.check ?? [])));
    const matches = checks.length === 0 ? sql`1` : all(checks);
    const order = isAscending ? sql`ASC` : sql`DESC`;
    const query = sql`SELECT candidate.id, candidate.position, ${matches} AS matches ${fromSource(source, conditions)} ORDER BY candidate.id ${order}`;
    // The statement selects these columns; SQLite knows no types of TypeScript.
    return iterate(query) as Iterable<unknown> as Iterable<Candidate>;
  }

  /** Returns the source with the fewest rows; of several with many rows, the first. */
  function fewest(sources: readonly Source[], conditions: ReadonlyArray<RawBuilder<unknown>>): Source | undefined {
    if (sources.length < 2) return sources[0];
    const counts = sources.map((source) => countRows(source, conditions));
    return sources[counts.indexOf(Math.min(...counts))];
  }

  function countRows(source: Source, conditions: ReadonlyArray<RawBuilder<unknown>>): number {
    const [row] = iterate(sql`SELECT count(*) AS "rows" FROM (SELECT 1 ${fromSource(source, conditions)} LIMIT ${sql.lit(MOST_COUNTED)})`);
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

function fromSource(source: Source | undefined, conditions: ReadonlyArray<RawBuilder<unknown>>): RawBuilder<unknown> {
  const where = [...(source === undefined ? [] : [source.where]), ...conditions];
  const table = sql`FROM ${sql.table(source?.table ?? ALL)} AS candidate`;
  return where.length === 0 ? table : sql`${table} WHERE ${all(where)}`;
}

function conditionsOf({ since, until, after, from, isAscending = false }: SearchRange): Array<RawBuilder<unknown>> {
  return [
    ...(since === undefined ? [] : [sql`candidate.id >= ${firstIdAt(since)}`]),
    ...(until === undefined ? [] : [sql`candidate.id < ${firstIdAt(until)}`]),
    ...(after === undefined ? [] : [isAscending ? sql`candidate.id > ${after}` : sql`candidate.id < ${after}`]),
    ...(from === undefined ? [] : [isAscending ? sql`candidate.id >= ${from}` : sql`candidate.id <= ${from}`]),
  ];
}

function all(conditions: ReadonlyArray<RawBuilder<unknown>>): RawBuilder<unknown> {
  return sql.join(conditions, sql` AND `);
}
