import { type Kysely, sql } from "kysely";
import { unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AppOfSender } from "../people.ts";
import { byKind, type FoundId, MOST_COUNTED, type PeopleReads, type Side, type SideOf } from "../people-reads.ts";
import { findIds } from "./find-ids.ts";
import { toName } from "./to-name.ts";

/** The other side, and columns of `OtherSide` apart from the id. */
interface Row {
  id: string;
  since: number;
  inferred: number;
}

/** The name of nobody is too long here: `toName` bounds them. */
export function createPeopleReads(kysely: Kysely<unknown>): PeopleReads {
  return {
    find: async (search, side): Promise<FoundId[]> => {
      const found = await findIds(kysely, search, side);
      return found.map((row) => ({ ...row, id: unescapeUnpaired(row.id) }));
    },
    count: async (of) => ({
      owned: await byKind((kind) => countSide({ ...of, kind, side: "owner" })),
      received: await byKind((kind) => countSide({ ...of, kind, side: "target" })),
    }),
    othersOf: async (of) => {
      const other = otherSide(of);
      const { rows } = await sql<Row>`
        SELECT ${other} AS id, since, inferred FROM imhook.relation WHERE ${isOn(of)} ORDER BY ${other} LIMIT ${of.limit}`.execute(kysely);
      return rows.map(({ id, since, inferred }) => ({ id: unescapeUnpaired(id), since, inferred: inferred === 1 }));
    },
    targetsOf: async ({ sender, app, kind, owners, limit }) => {
      const { rows } = await sql<{ place: number; target: string }>`
        SELECT place, target FROM ${placesOf(owners, "owner")} CROSS JOIN LATERAL (
          SELECT target FROM imhook.relation AS relation
          WHERE sender = ${sender} AND app = ${app} AND kind = ${kind} AND relation.owner = owner.name ORDER BY target LIMIT ${limit}
        ) AS owned ORDER BY place, target`.execute(kysely);
      const targets: string[][] = owners.map(() => []);
      for (const { place, target } of rows) targets[place - 1]?.push(unescapeUnpaired(target));
      return targets;
    },
    among: async ({ sender, app, kind, owners, targets, limit }) => {
      // The limit within has the database look up each pair, whatever it believes about the table.
      const { rows } = await sql<{ from: number; to: number; since: number; inferred: number }>`
        SELECT owner.place - 1 AS "from", target.place - 1 AS "to", since, inferred
        FROM ${placesOf(owners, "owner")} CROSS JOIN ${placesOf(targets, "target")} CROSS JOIN LATERAL (
          SELECT since, inferred FROM imhook.relation AS relation
          WHERE sender = ${sender} AND app = ${app} AND kind = ${kind} AND relation.owner = owner.name AND relation.target = target.name LIMIT 1
        ) AS edge ORDER BY owner.place, target.place LIMIT ${limit}`.execute(kysely);
      return rows.map(({ inferred, ...edge }) => ({ kind, ...edge, inferred: inferred === 1 }));
    },
  };

  async function countSide(of: Omit<SideOf, "limit">): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM (
        SELECT FROM imhook.relation WHERE ${isOn(of)} ORDER BY ${otherSide(of)} LIMIT ${MOST_COUNTED}
      ) AS counted`.execute(kysely);
    return rows[0]?.count ?? 0;
  }
}

/** Selects relations of one kind by one side. */
function isOn({ sender, app, kind, side, id }: AppOfSender & { kind: string; side: Side; id: string }) {
  return sql`sender = ${sender} AND app = ${app} AND kind = ${kind} AND ${sql.ref(side)} = ${toName(id)}`;
}

/** The order of an index, by which the database stops at a limit instead of reading the table. */
function otherSide({ side }: { side: Side }) {
  return sql.ref(side === "owner" ? "target" : "owner");
}

/** Names with their places, from 1. */
function placesOf(names: readonly string[], alias: Side) {
  return sql`json_array_elements_text(${JSON.stringify(names.map(toName))}) WITH ORDINALITY AS ${sql.ref(alias)} (name, place)`;
}
