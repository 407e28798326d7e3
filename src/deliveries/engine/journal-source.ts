import type { CommittedEntry } from "../../journal/journal.ts";
import type { Selection } from "../events/selection.ts";
import type { JournalPart, JournalReading } from "./journal-reading.ts";
import { sizeOf } from "./journal-tail.ts";
import type { Source, SourceItem, SourcePart } from "./source.ts";

export interface JournalSourceOptions {
  reading: JournalReading;
  selection: Pick<Selection, "ofEntry">;
  /** Id of the replay, and the position with which it ends. null: it goes on with what will be committed. */
  replay: { id: string; end: number } | null;
}

/** What follows from the entries of the journal, in the order of their commits. */
export function createJournalSource({ reading, selection, replay }: JournalSourceOptions): Source {
  const end = replay?.end ?? null;
  const last = end ?? Number.POSITIVE_INFINITY;

  return {
    readAfter: async (position, limit) => {
      const part = await reading.readAfter(position, limit);
      if (part.entries.length > 0) return toPart(position, part);
      const newest = await reading.journal.newestPosition();
      if (newest <= position) return { items: [], through: position, pruned: 0, isEnd: true };
      // There was a commit in between, or everything is gone. The reading may not have been told of a commit yet, so only the journal can tell.
      const entries = await reading.journal.readAfter(position, limit);
      return entries.length > 0 ? toPart(position, { entries, isEnd: false }) : allGone(position, Math.min(newest, last));
    },
    read: async (position) => {
      const committed = await reading.read(position);
      return committed && toItem(committed);
    },
    newest: async () => Math.min(await reading.journal.newestPosition(), last),
    end,
  };

  function toPart(after: number, { entries, isEnd }: JournalPart): SourcePart {
    const items = entries.filter(({ position }) => position <= last).map(toItem);
    const first = items[0]?.position;
    if (first === undefined) return allGone(after, last);
    return { items, through: items.at(-1)?.position ?? first, pruned: first - after - 1, isEnd };
  }

  function toItem(committed: CommittedEntry): SourceItem {
    const { position, entry } = committed;
    return {
      ...{ position, entry: entry.id, at: entry.receivedAt, size: sizeOf(committed) },
      deliveries: () => selection.ofEntry(position, entry, replay?.id ?? null),
    };
  }
}

function allGone(after: number, through: number): SourcePart {
  return { items: [], through, pruned: through - after, isEnd: false };
}
