import type { DatabaseSync } from "node:sqlite";
import { filesOf, namingDatabase } from "../../storage/sqlite/database-error.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { LONGEST_ID } from "../people.ts";
import { byKind, MOST_COUNTED, type PeopleReads, type Side } from "../people-reads.ts";
import { createFindIds } from "./find-ids.ts";

/** Relations of one kind that `:id` has, in the order of their targets. */
const OF_OWNER = "relation WHERE sender = :sender AND app = :app AND kind = :kind AND owner = :id";

/** Relations of one kind that name `:id`, in the order of their owners. */
const OF_TARGET = "relation INDEXED BY relation_by_target WHERE target = :id AND sender = :sender AND app = :app AND kind = :kind";

/** Columns of `OtherSide`, apart from the id. */
interface Row {
  id: string;
  since: number;
  inferred: number;
}

export function createPeopleReads(connection: DatabaseSync): PeopleReads {
  const count = {
    owner: connection.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM ${OF_OWNER} LIMIT ${MOST_COUNTED})`),
    target: connection.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM ${OF_TARGET} LIMIT ${MOST_COUNTED})`),
  };
  const others = {
    owner: connection.prepare(`SELECT target AS id, since, inferred FROM ${OF_OWNER} AND ${isShort("target")} LIMIT :limit`),
    target: connection.prepare(`SELECT owner AS id, since, inferred FROM ${OF_TARGET} AND ${isShort("owner")} LIMIT :limit`),
  };
  const among = connection.prepare(`
    SELECT owners.key AS "from", targets.key AS "to", since, inferred
    FROM json_each(:owners) AS owners CROSS JOIN json_each(:targets) AS targets CROSS JOIN relation
    WHERE sender = :sender AND app = :app AND kind = :kind AND owner = owners.value AND target = targets.value LIMIT :limit`);
  const guard =
    <Argument extends unknown[], Result>(read: (...argument: Argument) => Result) =>
    async (...argument: Argument) =>
      namingDatabase(filesOf(connection), () => read(...argument));

  const othersOf = guard(({ side, id, ...selected }: Parameters<PeopleReads["othersOf"]>[0]) => {
    // The statements select these columns.
    const rows = others[side].all({ ...selected, id: escapeUnpaired(id) }) as unknown as Row[];
    return rows.map((row) => ({ id: unescapeUnpaired(row.id), since: row.since, inferred: row.inferred === 1 }));
  });

  return {
    find: guard(createFindIds(connection)),
    count: async ({ sender, app, id }) => {
      const countSide = guard((side: Side, kind: string) => Number(count[side].get({ sender, app, kind, id: escapeUnpaired(id) })?.count));
      return {
        owned: await byKind((kind) => countSide("owner", kind)),
        received: await byKind((kind) => countSide("target", kind)),
      };
    },
    othersOf,
    targetsOf: async ({ owners, ...selected }) => {
      const targets: string[][] = [];
      for (const id of owners) targets.push((await othersOf({ ...selected, id, side: "owner" })).map((other) => other.id));
      return targets;
    },
    among: guard(({ owners, targets, ...selected }) => {
      const rows = among.all({ ...selected, owners: toJson(owners), targets: toJson(targets) });
      return rows.map(({ from, to, since, inferred }) => ({
        ...{ kind: selected.kind, from: Number(from), to: Number(to) },
        ...{ since: Number(since), inferred: inferred === 1 },
      }));
    }),
  };
}

/** Condition that keeps hostile ids of a megabyte out of what is drawn or compared. */
function isShort(column: Side): string {
  return `length(${column}) <= ${LONGEST_ID}`;
}

function toJson(ids: readonly string[]): string {
  return JSON.stringify(ids.map(escapeUnpaired));
}
