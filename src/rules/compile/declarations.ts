import type { ListMatch } from "../../callbacks/lookups.ts";

/** A counter as conditions use it. */
export interface CounterDefinition {
  name: string;
  kind: "count" | "distinct";
  /** In milliseconds. */
  window: number;
}

/** What the rules of a file may ask for by name, and what they do ask for. */
export interface Declarations {
  /** How each list compares; null for a list that has a fault itself. */
  lists: ReadonlyMap<string, ListMatch | null>;
  deciders: ReadonlySet<string>;
  /** By name. Conditions add to it. */
  counters: Map<string, CounterDefinition>;
  /** Whether a condition asks for relations. Conditions set it. */
  asksForRelations: boolean;
}

export function createDeclarations({ lists, deciders }: Pick<Declarations, "lists" | "deciders">): Declarations {
  return { lists, deciders, counters: new Map(), asksForRelations: false };
}
