import type { ListMatch } from "../data.ts";

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
  /** By name. Conditions add to it. */
  counters: Map<string, CounterDefinition>;
  /** A number that no other call of a function has. */
  nextSlot(): number;
}

export function createDeclarations(lists: ReadonlyMap<string, ListMatch | null>): Declarations {
  let slots = 0;
  return { lists, counters: new Map(), nextSlot: () => slots++ };
}
