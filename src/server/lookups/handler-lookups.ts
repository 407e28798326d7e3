import { NO_LISTS } from "../../callbacks/context/no-lookups.ts";
import type { HandlerLookups } from "../../callbacks/lookups.ts";
import type { RuleEngine } from "../rules/engine.ts";
import type { Lookups } from "./lookups.ts";

/** What handlers of a process ask for: the same as its rules, and the lists of its rules file. Without rules there are no lists. */
export function toHandlerLookups(lookups: Lookups, rules: { engine: Pick<RuleEngine, "lists"> } | null): HandlerLookups {
  return { counters: lookups.counters, relations: lookups.relations, lists: rules?.engine.lists ?? NO_LISTS };
}
