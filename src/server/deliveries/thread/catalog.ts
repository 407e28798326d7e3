import type { DestinationDefinition } from "../../../../generated/operator.ts";
import { resolve } from "../../../deliveries/definition/resolve.ts";
import type { Resolved } from "../../../deliveries/definition/resolved.ts";
import type { StoredDestination } from "../../../deliveries/store/delivery-store.ts";

/** The destinations that are defined, wherever that is. */
export interface Catalog {
  /** Replaces those of the settings file. */
  useSettings(definitions: readonly DestinationDefinition[]): void;
  /** Whether there are handlers here, and how they are called. */
  useHandlers(destination: Resolved | null): void;
  /** By name. A name in the settings file wins over one of a request. */
  resolveAll(stored: readonly StoredDestination[]): ReadonlyMap<string, Resolved>;
}

export function createCatalog(first: readonly DestinationDefinition[]): Catalog {
  let ofSettings = toResolved(first);
  let handlers: readonly Resolved[] = [];
  return {
    useSettings: (definitions) => {
      ofSettings = toResolved(definitions);
    },
    useHandlers: (destination) => {
      handlers = destination === null ? [] : [destination];
    },
    resolveAll: (stored) => {
      const ofRequests = stored.flatMap(({ definition }) => (definition === null ? [] : [resolve(definition, "api")]));
      return new Map([...ofRequests, ...ofSettings, ...handlers].map((destination) => [destination.name, destination]));
    },
  };
}

/** Handlers run in another thread, which says whether there are any. */
function toResolved(definitions: readonly DestinationDefinition[]): Resolved[] {
  return definitions.filter(({ kind }) => kind !== "handler").map((definition) => resolve(definition, "settings"));
}
