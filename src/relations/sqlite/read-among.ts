import type { DatabaseSync } from "node:sqlite";
import type { NeighborhoodEdge, RelationKind } from "../../../generated/operator.ts";
import { escapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import type { AppOfSender } from "../people.ts";

export interface Among extends AppOfSender {
  kind: RelationKind;
  owners: readonly string[];
  targets: readonly string[];
  /** Largest number of edges. */
  limit: number;
}

interface Row {
  from: number;
  to: number;
  since: number;
  inferred: number;
}

/** Returns a function that reads the relations of one kind from some users to some others. It looks up each pair, however many relations each has. */
export function createReadAmong(connection: DatabaseSync): (among: Among) => NeighborhoodEdge[] {
  const select = connection.prepare(`
    SELECT owners.key AS "from", targets.key AS "to", since, inferred
    FROM json_each(:owners) AS owners CROSS JOIN json_each(:targets) AS targets CROSS JOIN relation
    WHERE sender = :sender AND app = :app AND kind = :kind AND owner = owners.value AND target = targets.value LIMIT :limit`);

  return function readAmong({ sender, app, kind, owners, targets, limit }) {
    const toJson = (ids: readonly string[]) => JSON.stringify(ids.map(escapeUnpaired));
    // The statement selects these columns.
    const rows = select.all({ sender, app, kind, owners: toJson(owners), targets: toJson(targets), limit }) as unknown as Row[];
    return rows.map(({ from, to, since, inferred }) => ({ kind, from, to, since, inferred: inferred === 1 }));
  };
}
