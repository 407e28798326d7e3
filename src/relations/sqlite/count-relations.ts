import type { DatabaseSync } from "node:sqlite";
import type { KindCounts, RelationCounts, RelationKind } from "../../../generated/operator.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AppOfSender } from "../people.ts";
import { OF_OWNER, OF_TARGET } from "./selections.ts";

/** Counting stops here. */
const MOST = 100_000;

/** Returns a function that counts the relations of one id. */
export function createCountRelations(connection: DatabaseSync): (of: AppOfSender & { id: string }) => RelationCounts {
  const owned = connection.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM ${OF_OWNER} LIMIT ${MOST})`);
  const received = connection.prepare(`SELECT count(*) AS count FROM (SELECT 1 FROM ${OF_TARGET} LIMIT ${MOST})`);

  return function countRelations({ sender, app, id }) {
    const count = (statement: typeof owned, kind: RelationKind) =>
      Number(statement.get({ sender, app, kind, id: escapeUnpaired(id) })?.count);
    return { owned: byKind((kind) => count(owned, kind)), received: byKind((kind) => count(received, kind)) };
  };
}

function byKind(count: (kind: RelationKind) => number): KindCounts {
  return { friend: count("friend"), block: count("block"), follow: count("follow"), member: count("member"), owner: count("owner") };
}
