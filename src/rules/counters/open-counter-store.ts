import { startThread } from "../../storage/rpc/worker-thread.ts";
import type { CounterStore } from "./counter-store.ts";
import type { CounterThread, CounterThreadOptions } from "./sqlite/store.ts";

/** Opens what was counted in a SQLite file. It is created if it does not exist, and begins anew if it is damaged or if another version wrote it. */
export async function openCounterStore(options: CounterThreadOptions): Promise<CounterStore> {
  const thread = startThread<CounterThread>(import.meta.url, "sqlite/store", options);
  await thread.open();
  return {
    position: () => thread.call("position"),
    reset: (position) => thread.call("reset", position),
    apply: (counted, { after, through }) => thread.call("apply", { counted, after, through }),
    list: (page) => thread.call("list", page),
    close: async () => {
      await thread.call("close");
      await thread.close();
    },
  };
}
