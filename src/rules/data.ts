import type { CounterLookup, ListLookup, RelationLookup } from "../callbacks/lookups.ts";

/** What conditions ask for beside the callback itself. */
export interface RuleData {
  lists: ListLookup;
  counters: CounterLookup;
  relations: RelationLookup;
}
