import { createCompareOwners } from "./compare-owners.ts";
import { createFindPeople } from "./find-people.ts";
import type { PeopleReader } from "./people.ts";
import type { PeopleReads } from "./people-reads.ts";
import { createReadNeighborhood } from "./read-neighborhood.ts";

export function createPeopleReader(reads: PeopleReads): PeopleReader {
  return {
    find: createFindPeople(reads),
    count: reads.count,
    neighborhood: createReadNeighborhood(reads),
    compare: createCompareOwners(reads),
  };
}
