import type { Resolved } from "../../deliveries/definition/resolved.ts";
import { createSelection, type Selection, type SelectionOptions } from "../../deliveries/events/selection.ts";
import type { OpenReplay } from "../../deliveries/store/delivery-store.ts";

/** What a replay delivers: what the destination takes of the callbacks that were received in its time and meet its condition. */
export function createReplaySelection(
  destination: Resolved,
  { since, until, when }: Pick<OpenReplay, "since" | "until" | "when">,
  options: Pick<SelectionOptions, "wants"> = {},
): Pick<Selection, "ofEntry"> {
  const { ofEntry } = createSelection(destination, { ...options, when });
  return {
    // Positions and times have nearly the same order, so there are others between the first and the last position.
    ofEntry: (position, entry, replay) => (entry.receivedAt < since || entry.receivedAt >= until ? [] : ofEntry(position, entry, replay)),
  };
}
