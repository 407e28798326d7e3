import type { DatabaseSync } from "node:sqlite";
import type { Person, RelationKind, Sender } from "../../../generated/operator.ts";
import { escapeUnpaired, unescapeUnpaired } from "../../storage/unpaired-surrogates.ts";
import { LONGEST_ID, type PeopleSearch } from "../people.ts";

/** Ids that one search looks at on each side of the relations. Those of other apps cost as much as those that it finds. */
const MOST_STEPS = 2000;

interface Found {
  id: string;
  sender: Sender;
  app: string;
  kind: RelationKind;
}

/** A place in the order of ids. */
interface Place {
  id: string;
  sender: Sender | "";
  app: string;
  kind: RelationKind | "";
}

/** Returns a function that finds users and groups by the beginning of their id. It goes from one id to the next, however many relations each has. */
export function createFindPeople(connection: DatabaseSync): (search: PeopleSearch) => Person[] {
  // Users have relations of several kinds, so their next one is looked for without the kind.
  const nextOwner = connection.prepare(`
    SELECT owner AS id, sender, app, kind FROM relation INDEXED BY relation_by_owner
    WHERE (owner, sender, app) > (:id, :sender, :app) ORDER BY owner, sender, app LIMIT 1`);
  const nextTarget = connection.prepare(`
    SELECT target AS id, sender, app, kind FROM relation INDEXED BY relation_by_target
    WHERE (target, sender, app, kind) > (:id, :sender, :app, :kind) ORDER BY target, sender, app, kind LIMIT 1`);

  return function findPeople(search) {
    const found = new Map<string, Person>();
    const add = (person: Person) => found.set(JSON.stringify(Object.values(person)), person);
    for (const { sender, app, id } of step(search, ({ kind: _kind, ...after }) => nextOwner.get(after)))
      add({ sender, app, type: "user", id: unescapeUnpaired(id) });
    for (const { sender, app, kind, id } of step(search, (after) => nextTarget.get({ ...after })))
      add({ sender, app, type: isGroup(kind) ? "group" : "user", id: unescapeUnpaired(id) });
    return [...found.values()].toSorted(byId).slice(0, search.limit);
  };
}

/** Goes through the ids of one side that begin with the prefix, and returns as many as the search asks for. */
function step({ prefix, sender, app, limit }: PeopleSearch, next: (after: Place) => unknown): Found[] {
  const beginning = escapeUnpaired(prefix);
  const found: Found[] = [];
  // Nothing that is stored comes between this and the first id.
  let at: Place = { id: beginning, sender: "", app: "", kind: "" };
  for (let steps = 0; steps < MOST_STEPS && found.length < limit; steps += 1) {
    // The statements select these columns.
    const row = next(at) as Found | undefined;
    if (row === undefined || !row.id.startsWith(beginning)) break;
    at = row;
    const isWanted = (sender === undefined || sender === row.sender) && (app === undefined || app === row.app);
    if (isWanted && row.id.length <= LONGEST_ID) found.push(row);
  }
  return found;
}

function isGroup(kind: RelationKind): boolean {
  return kind === "member" || kind === "owner";
}

function byId({ id: one }: Person, { id: other }: Person): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
