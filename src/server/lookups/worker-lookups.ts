import { connectCounters } from "../../rules/counters/connect-counters.ts";
import type { Storage } from "../../storage/storage.ts";
import { partsOf } from "../storage/parts-of.ts";
import type { Lookups } from "./lookups.ts";

/** Opens what rules and handlers of a worker ask for. It counts in its primary, at the socket `countersSocket`. */
export async function openWorkerLookups(storage: Storage, countersSocket: string): Promise<Lookups> {
  const counters = connectCounters(countersSocket);
  const relations = await partsOf(storage).openRelationLookup();
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
