import type { DatabaseSync } from "node:sqlite";
import { filesOf, namingDatabase } from "../../storage/sqlite/database-error.ts";
import type { PeopleReader } from "../people.ts";
import { createCompareOwners } from "./compare-owners.ts";
import { createCountRelations } from "./count-relations.ts";
import { createFindPeople } from "./find-people.ts";
import { createReadNeighborhood } from "./read-neighborhood.ts";

/** The procedures of a `PeopleReader`, in the thread that has the relations. */
export type PeopleProcedures = {
  [Name in keyof PeopleReader]: (argument: Parameters<PeopleReader[Name]>[0]) => Awaited<ReturnType<PeopleReader[Name]>>;
};

export function createPeopleReader(connection: DatabaseSync): PeopleProcedures {
  const guard =
    <Argument, Result>(read: (argument: Argument) => Result) =>
    (argument: Argument) =>
      namingDatabase(filesOf(connection), () => read(argument));
  return {
    find: guard(createFindPeople(connection)),
    count: guard(createCountRelations(connection)),
    neighborhood: guard(createReadNeighborhood(connection)),
    compare: guard(createCompareOwners(connection)),
  };
}
