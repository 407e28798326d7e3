import type { Selection } from "../events/selection.ts";
import type { DeliveryStore, KeptNotice } from "../store/delivery-store.ts";
import type { Source, SourceItem } from "./source.ts";

/** What follows from findings about imhook itself. */
export function createFindingsSource(notices: DeliveryStore["notices"], selection: Pick<Selection, "ofNotice">): Source {
  return {
    readAfter: async (position, limit) => {
      const items = (await notices.readAfter(position, limit)).map(toItem);
      // Numbers that are missing were never used, or their findings are so old that nobody misses them.
      return { items, through: items.at(-1)?.position ?? position, pruned: 0, isEnd: items.length < limit };
    },
    read: async (position) => {
      const [found] = await notices.readAfter(position - 1, 1);
      return found?.position === position ? toItem(found) : undefined;
    },
    newest: () => notices.newest(),
    end: null,
  };

  function toItem(kept: KeptNotice): SourceItem {
    const { position, at } = kept;
    return { position, entry: null, at, size: SIZE, deliveries: () => selection.ofNotice(kept) };
  }
}

/** About the size of a finding. */
const SIZE = 1000;
