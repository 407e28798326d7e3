import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { firstIdAt } from "../entry-id.ts";
import { partitionOf } from "./index-schema.ts";
import { createReadBaseline } from "./tables/baseline.ts";
import { createGetEntry } from "./tables/entry.ts";
import type { Source, Term } from "./terms.ts";

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
}

/**
 * Returns the candidates of a filter by descending id, one by one: the entries of one of its terms or, if no term finds entries, all entries.
 * The caller stops when it has seen enough. Entries that users, groups, messages or requests find are read partition by partition, newest partition first.
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
    else yield* candidatesOf(fewest(sources, conditionsOf(range)), terms, conditionsOf(range));
  };

  function* inPartitions(terms: readonly Term[], sources: readonly Source[], range: SearchRange): Iterable<Candidate> {
    const indexed = readRange.get();
    if (indexed?.newest == null) return;
    // If the last entry of the previous page has been pruned, the partitions after the last pruned one are listed already.
    const cursor = range.after ?? range.from;
    const start = cursor === undefined ? Number(indexed.newest) : (getEntry(cursor)?.position ?? readBaseline());
    const first = partitionOf(start);
    for (let partition = first; partition >= partitionOf(Number(indexed.oldest)); partition -= 1) {
      const conditions = [
        sql`candidate.partition = ${partition}`,
        ...conditionsOf(partition === first ? range : { since: range.since, until: range.until }),
      ];
      yield* candidatesOf(fewest(sources, conditions), terms, conditions);
    }
  }

  function candidatesOf(
    source: Source | undefined,
    terms: readonly Term[],
    conditions: ReadonlyArray<RawBuilder<unknown>>,
  ): Iterable<Candidate> {
    const checks = terms.flatMap((term) => (term.source === undefined || term.source !== source ? term.condition : (source.check ?? [])));
    const matches = checks.length === 0 ? sql`1` : all(checks);
    const query = sql`SELECT candidate.id, candidate.position, ${matches} AS matches ${fromSource(source, conditions)} ORDER BY candidate.id DESC`;
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

function fromSource(source: Source | undefined, conditions: ReadonlyArray<RawBuilder<unknown>>): RawBuilder<unknown> {
  const where = [...(source === undefined ? [] : [source.where]), ...conditions];
  const table = sql`FROM ${sql.table(source?.table ?? ALL)} AS candidate`;
  return where.length === 0 ? table : sql`${table} WHERE ${all(where)}`;
}

function conditionsOf({ since, until, after, from }: SearchRange): Array<RawBuilder<unknown>> {
  return [
    ...(since === undefined ? [] : [sql`candidate.id >= ${firstIdAt(since)}`]),
    ...(until === undefined ? [] : [sql`candidate.id < ${firstIdAt(until)}`]),
    ...(after === undefined ? [] : [sql`candidate.id < ${after}`]),
    ...(from === undefined ? [] : [sql`candidate.id <= ${from}`]),
  ];
}

function all(conditions: ReadonlyArray<RawBuilder<unknown>>): RawBuilder<unknown> {
  return sql.join(conditions, sql` AND `);
}
