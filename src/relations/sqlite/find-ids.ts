import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { RelationKind, Sender } from "../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { LONGEST_ID, type PeopleSearch } from "../people.ts";
import { type FoundId, isWanted, MOST_STEPS, type Side } from "../people-reads.ts";

/** A place in the order of ids. */
interface Place {
  id: string;
  sender: Sender | "";
  app: string;
  kind: RelationKind | "";
}

/** Returns a function that finds ids on one side of the relations. */
export function createFindIds(connection: DatabaseSync): (search: PeopleSearch, side: Side) => FoundId[] {
  // Users have relations of several kinds, so their next one is looked for without the kind.
  const nextOwner = connection.prepare(`
    SELECT owner AS id, sender, app, kind FROM relation INDEXED BY relation_by_owner
    WHERE (owner, sender, app) > (:id, :sender, :app) ORDER BY owner, sender, app LIMIT 1`);
  const nextTarget = connection.prepare(`
    SELECT target AS id, sender, app, kind FROM relation INDEXED BY relation_by_target
    WHERE (target, sender, app, kind) > (:id, :sender, :app, :kind) ORDER BY target, sender, app, kind LIMIT 1`);

  return (search, side) =>
    side === "owner"
      ? step(search, ({ kind: _kind, ...after }) => toFound(nextOwner, after))
      : step(search, (after) => toFound(nextTarget, after));
}

function toFound(statement: StatementSync, after: Partial<Place>): FoundId | undefined {
  // The statements select these columns.
  return statement.get({ ...after }) as FoundId | undefined;
}

/** Goes through the ids of one side that begin with the prefix, and returns as many as the search asks for. */
function step(search: PeopleSearch, next: (after: Place) => FoundId | undefined): FoundId[] {
  const beginning = escapeUnpaired(search.prefix);
  const found: FoundId[] = [];
  // Nothing that is stored comes between this and the first id.
  let at: Place = { id: beginning, sender: "", app: "", kind: "" };
  for (let steps = 0; steps < MOST_STEPS && found.length < search.limit; steps += 1) {
    const row = next(at);
    if (row === undefined || !row.id.startsWith(beginning)) break;
    at = row;
    if (isWanted(search, row) && row.id.length <= LONGEST_ID) found.push({ ...row, id: unescapeUnpaired(row.id) });
  }
  return found;
}
