import { connectCounters } from "../../rules/counters/connect-counters.ts";
import { openRelationLookup } from "../../rules/relations/open-relation-lookup.ts";
import type { DataFiles } from "../../storage/storage.ts";
import type { Lookups } from "./lookups.ts";

/** Opens what rules and handlers of a worker ask for. It counts in its primary, at the socket `countersSocket`. */
export function openWorkerLookups({ relations: path }: Pick<DataFiles, "relations">, countersSocket: string): Lookups {
  const counters = connectCounters(countersSocket);
  const relations = openRelationLookup(path);
  return {
    counters,
    relations,
    // The primary stores what is counted.
    keepCounters: async () => {},
    check: async () => {},
    close: async () => {
      relations.close();
      await counters.close();
    },
  };
}
