import { type RawBuilder, sql } from "kysely";
import { firstIdAt } from "../entry-id.ts";
import type { IndexTables, Source, Term } from "./terms.ts";

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

type Conditions = ReadonlyArray<RawBuilder<unknown>>;

/** How many rows of a source are counted to find out which one has the fewest. */
const MOST_COUNTED = 1000;

/** The statements of a search. */
export interface CandidateQueries {
  /** Selects the candidates of a source in the order of the range; undefined stands for all entries. */
  select(source: Source | undefined, terms: readonly Term[], conditions: Conditions, range: SearchRange): RawBuilder<unknown>;
  /** Counts `rows` of a source, up to a limit. */
  count(source: Source, conditions: Conditions): RawBuilder<unknown>;
}

export function createCandidateQueries({ table }: Pick<IndexTables, "table">): CandidateQueries {
  return {
    select: (source, terms, conditions, { isAscending = false }) => {
      const checks = terms.flatMap((term) => (term.source === undefined || term.source !== source ? term.condition : (source.check ?? [])));
      const matches = checks.length === 0 ? sql`1` : sql`CASE WHEN ${all(checks)} THEN 1 ELSE 0 END`;
      const order = isAscending ? sql`ASC` : sql`DESC`;
      return sql`SELECT candidate.id, candidate.position, ${matches} AS matches ${from(source, conditions)} ORDER BY candidate.id ${order}`;
    },
    count: (source, conditions) =>
      sql`SELECT count(*) AS "rows" FROM (SELECT 1 ${from(source, conditions)} LIMIT ${sql.lit(MOST_COUNTED)}) AS counted`,
  };

  function from(source: Source | undefined, conditions: Conditions): RawBuilder<unknown> {
    const where = [...(source === undefined ? [] : [source.where]), ...conditions];
    const candidates = sql`FROM ${table(source?.table ?? "entry")} AS candidate`;
    return where.length === 0 ? candidates : sql`${candidates} WHERE ${all(where)}`;
  }
}

/** Returns the source with the fewest rows; of several with many rows, the first. */
export function fewest(sources: readonly Source[], counts: readonly number[]): Source | undefined {
  return sources[counts.indexOf(Math.min(...counts))];
}

export function conditionsOf({ since, until, after, from, isAscending = false }: SearchRange): Array<RawBuilder<unknown>> {
  return [
    ...(since === undefined ? [] : [sql`candidate.id >= ${firstIdAt(since)}`]),
    ...(until === undefined ? [] : [sql`candidate.id < ${firstIdAt(until)}`]),
    ...(after === undefined ? [] : [isAscending ? sql`candidate.id > ${after}` : sql`candidate.id < ${after}`]),
    ...(from === undefined ? [] : [isAscending ? sql`candidate.id >= ${from}` : sql`candidate.id <= ${from}`]),
  ];
}

function all(conditions: Conditions): RawBuilder<unknown> {
  return sql.join(conditions, sql` AND `);
}
