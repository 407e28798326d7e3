import type { DeliveryOptions } from "../../../src/deliveries/deliver-in-order.ts";
import { readNewestPosition } from "../../../src/journal/postgres/positions.ts";
import { readAfter } from "../../../src/journal/postgres/read-after.ts";
import { openDatabase } from "../../../src/storage/postgres/open-database.ts";
import type { DatabaseSettings } from "../../../src/storage/storage.ts";

/** The journal in a database, as deliveries read it. It looks for commits often. */
export function openDeliveredJournal(settings: Pick<DatabaseSettings, "url">): DeliveryOptions["journal"] & { close(): Promise<void> } {
  const { kysely, close } = openDatabase(settings, { role: "test", connections: 1 });
  const listeners: Array<() => void> = [];
  const timer = setInterval(() => {
    for (const listener of listeners) listener();
  }, 50);
  return {
    readAfter: async (position, limit) => (await readAfter(kysely, position, { entries: limit })).entries,
    newestPosition: () => readNewestPosition(kysely),
    onCommit: (listener) => void listeners.push(listener),
    close: async () => {
      clearInterval(timer);
      await close();
    },
  };
}
