import { setImmediate as nextTurn } from "node:timers/promises";
import type { Place } from "../../journal/journal.ts";
import type { Group } from "./audience.ts";
import { missedOf } from "./begin.ts";
import type { FeedSlice, SlicePart } from "./feed-source.ts";
import type { Viewer } from "./viewer.ts";

/** Viewers that are written to in one turn of the event loop: a callback that arrives meanwhile waits for these, and not for all of them. */
const VIEWERS_PER_TURN = 8;

/** Gives each group its part of a slice that begins after the place `from`. Resolves when all viewers have it. */
export async function deliver(groups: Group[], slice: FeedSlice, from: Place): Promise<void> {
  let served = 0;
  for (const [index, { viewers }] of groups.entries()) {
    // There is a part for each group.
    const part = slice.parts[index] as SlicePart;
    for (const viewer of [...viewers]) {
      deliverTo(viewer, part, slice, from);
      served += 1;
      if (served % VIEWERS_PER_TURN === 0) await nextTurn();
    }
  }
}

/** Gives one viewer its part. */
export function deliverTo(viewer: Viewer, part: SlicePart, { pruned, through }: FeedSlice, from: Place): void {
  if (pruned > 0) viewer.lose(missedOf(pruned, viewer.filter), { position: from.position + pruned, entry: null });
  viewer.take(part, through);
}
