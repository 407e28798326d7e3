import { startThread } from "../../storage/rpc/worker-thread.ts";
import type { CounterStore } from "./counter-store.ts";
import type { CounterThread, CounterThreadOptions } from "./sqlite/store.ts";

const ROWS_PER_PAGE = 2000;

/** Opens what was counted in a SQLite file. It is created if it does not exist, and begins anew if it is damaged or if another version wrote it. */
export async function openCounterStore(options: CounterThreadOptions): Promise<CounterStore> {
  const thread = startThread<CounterThread>(import.meta.url, "sqlite/store", options);
  await thread.open();
  return {
    position: () => thread.call("position"),
    reset: (positions) => thread.call("reset", positions),
    apply: (counted, { after, through }) => thread.call("apply", { counted, after, through }),
    read: async (take, signal) => {
      const position = await thread.call("position");
      for (let cursor: string | undefined, isMore = true; isMore && !signal.aborted; ) {
        const { items, next } = await thread.call("list", { limit: ROWS_PER_PAGE, ...(cursor !== undefined && { cursor }) });
        take(items);
        cursor = next ?? undefined;
        isMore = next !== null;
      }
      return position;
    },
    close: async () => {
      await thread.call("close");
      await thread.close();
    },
  };
}
