import type { HandlerLookups, NamedLists } from "../lookups.ts";

/** There are no lists, because there is no rules file. */
export const NO_LISTS: NamedLists = { get: () => undefined, names: () => [] };

/** Nothing can be looked up here. */
export const NO_LOOKUPS: HandlerLookups = {
  lists: NO_LISTS,
  counters: { count: fail, distinct: fail },
  relations: { since: fail },
};

function fail(): never {
  throw new Error("relations and counters are not open in this process");
}
