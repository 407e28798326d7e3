import type { Event } from "../../../generated/operator.ts";
import type { CommittedForEvents } from "../../journal/journal.ts";
import { relationEvents } from "../../relations/relation-events.ts";

/** What one transaction prunes. */
export interface PruningPart<Committed extends CommittedForEvents> {
  /** Entries to remove; empty if only some events of the oldest one are applied. */
  entries: Committed[];
  events: Event[];
  /** Number of events of the oldest entry that were applied before. */
  applied: number;
}

/** Takes as many of the oldest entries as have few enough events together. `applied` is how many events of the first one the baseline has already. */
export type TakePart = <Committed extends CommittedForEvents>(oldest: readonly Committed[], applied: number) => PruningPart<Committed>;

/** The function that is returned remembers the events of an entry that it splits. */
export function createTakePart(mostEvents: number): TakePart {
  let split: { id: string; events: Event[] } | undefined;
  const eventsOf = ({ entry }: CommittedForEvents) => (split?.id === entry.id ? split.events : relationEvents(entry));

  return function takePart<Committed extends CommittedForEvents>(oldest: readonly Committed[], applied: number) {
    const part: PruningPart<Committed> = { entries: [], events: [], applied };
    for (const committed of oldest) {
      const isFirst = part.entries.length === 0;
      const events = eventsOf(committed);
      const rest = isFirst ? events.slice(applied) : events;
      if (part.events.length + rest.length > mostEvents) {
        if (!isFirst) return part;
        split = { id: committed.entry.id, events };
        return { ...part, events: rest.slice(0, mostEvents) };
      }
      part.entries.push(committed);
      part.events.push(...rest);
    }
    return part;
  };
}
