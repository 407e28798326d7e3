import type { Finding } from "../../generated/operator.ts";
import type { DatedFinding } from "./find.ts";

/** Remembers when findings were first found, as long as they are found again each time. */
export interface FirstFound {
  /** Dates what was found at a time, and forgets what was not. */
  date(at: number, items: readonly DatedFinding[]): Finding[];
}

export function createFirstFound(): FirstFound {
  let firstAt: ReadonlyMap<string, number> = new Map();
  return {
    date: (at, items) => {
      const dated = items.map((item) => ({ key: keyOf(item), item: { ...item, since: item.since ?? firstAt.get(keyOf(item)) ?? at } }));
      firstAt = new Map(dated.map(({ key, item }) => [key, item.since]));
      return dated.map(({ item }) => item);
    },
  };
}

/** A finding of the same kind about the same things. The rest of the subjects may be a message. */
export function keyOf({ kind, sender, subjects: [first = ""] }: Pick<Finding, "kind" | "sender" | "subjects">): string {
  return `${kind} ${sender ?? ""} ${first}`;
}
