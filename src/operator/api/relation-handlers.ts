import type { Relations } from "../../relations/relations.ts";
import { withBadRequest } from "./bad-request.ts";
import type { OperatorHandlers } from "./operation.ts";
import { withTimes } from "./times.ts";

type RelationOperations = "listRelations" | "findPeople" | "countRelations" | "getNeighborhood" | "compareOwners";

/** Creates the handlers of relations and of the users and groups that have them. */
export function createRelationHandlers({ list, people }: Pick<Relations, "list" | "people">): Pick<OperatorHandlers, RelationOperations> {
  return {
    listRelations: ({ query: { limit, cursor, ...filter } }) => withBadRequest(list(filter, { limit, cursor })),
    findPeople: async ({ query }) => ({ items: await people.find(query) }),
    countRelations: ({ query }) => people.count(query),
    getNeighborhood: ({ query }) => people.neighborhood(query),
    compareOwners: ({ query: { kind = "block", ...query } }) => people.compare({ ...withTimes(query), kind }),
  };
}
