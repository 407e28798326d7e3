import type { Person, RelationKind } from "../../generated/operator.ts";
import type { PeopleSearch } from "./people.ts";
import type { PeopleReads } from "./people-reads.ts";

/** Returns a function that finds users and groups by the beginning of their id. */
export function createFindPeople(reads: PeopleReads): (search: PeopleSearch) => Promise<Person[]> {
  return async function findPeople(search) {
    const found = new Map<string, Person>();
    const add = (person: Person) => found.set(JSON.stringify(Object.values(person)), person);
    for (const { sender, app, id } of await reads.find(search, "owner")) add({ sender, app, type: "user", id });
    for (const { sender, app, kind, id } of await reads.find(search, "target"))
      add({ sender, app, type: isGroup(kind) ? "group" : "user", id });
    return [...found.values()].toSorted(byId).slice(0, search.limit);
  };
}

function isGroup(kind: RelationKind): boolean {
  return kind === "member" || kind === "owner";
}

function byId({ id: one }: Person, { id: other }: Person): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
