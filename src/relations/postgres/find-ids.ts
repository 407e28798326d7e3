import { type Kysely, sql } from "kysely";
import type { PeopleSearch } from "../people.ts";
import { type FoundId, MOST_STEPS, type Side } from "../people-reads.ts";
import { toPrefixRange } from "../prefix.ts";
import { toName } from "./to-name.ts";

/** Columns by which the ids of a side differ. Users have relations of several kinds, so their next one is looked for without the kind. */
const DIFFERING = { owner: ["owner", "sender", "app"], target: ["target", "sender", "app", "kind"] } as const;

/**
 * Finds ids of one side that begin with a prefix, as they are stored. Each step of the recursion reads one row of an index. The database takes no more steps
 * than the outer limit asks for.
 */
export async function findIds(kysely: Kysely<unknown>, search: PeopleSearch, side: Side): Promise<FoundId[]> {
  const { least, end } = toPrefixRange(toName(search.prefix));
  const id = sql.ref(side);
  const columns = sql.raw(DIFFERING[side].join(", "));
  const isBeforeEnd = end === null ? sql`` : sql` AND ${id} < ${end}`;
  const { sender, app } = search;
  const { rows } = await sql<FoundId>`
    WITH RECURSIVE step (id, sender, app, kind, number) AS (
      (SELECT ${id}, sender, app, kind, 1 FROM imhook.relation WHERE ${id} >= ${least}${isBeforeEnd} ORDER BY ${columns} LIMIT 1)
      UNION ALL
      SELECT next.id, next.sender, next.app, next.kind, number + 1 FROM step CROSS JOIN LATERAL (
        SELECT ${id} AS id, sender, app, kind FROM imhook.relation AS relation
        WHERE (${sql.join(DIFFERING[side].map((column) => sql.ref(`relation.${column}`)))})
            > (${sql.join(DIFFERING[side].map((column) => sql.ref(`step.${column === side ? "id" : column}`)))})${isBeforeEnd}
        ORDER BY ${columns} LIMIT 1
      ) AS next WHERE number < ${MOST_STEPS}
    )
    SELECT id, sender, app, kind FROM step
    WHERE ${sender === undefined ? sql`true` : sql`sender = ${sender}`} AND ${app === undefined ? sql`true` : sql`app = ${app}`}
    LIMIT ${search.limit}`.execute(kysely);
  return rows;
}
