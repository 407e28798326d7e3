import type { Follower } from "../../journal/follow.ts";
import { type CountSource, ENTRIES_PER_STEP, findStart, toCounted } from "./count-source.ts";
import type { CounterStore } from "./counter-store.ts";

export interface StoreFollowerOptions {
  store: CounterStore;
  journal: CountSource;
  /** A store that is new begins with entries of this time, in milliseconds since 1970. */
  since: number;
}

/** Stores what the journal says was counted. The store has the position, because several instances may take turns. */
export function createStoreFollower({ store, journal, since }: StoreFollowerOptions): Follower {
  return {
    step: async () => {
      const [position, newest] = [await store.position(), await journal.newestPosition()];
      // A store that followed another journal begins again.
      if (position === null || position > newest) {
        await store.reset({ from: position, to: await findStart(journal, newest, since) });
        return true;
      }
      const { entries, through } = await journal.readForRules(position, ENTRIES_PER_STEP);
      if (through === position) return false;
      await store.apply(entries.flatMap(toCounted), { after: position, through });
      return true;
    },
    progress: async () => ({ followed: (await store.position()) ?? 0, newest: await journal.newestPosition() }),
  };
}
