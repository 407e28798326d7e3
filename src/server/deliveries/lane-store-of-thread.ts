import type { DestinationOptions } from "../../deliveries/engine/run-destination.ts";
import type { DeliveryStore } from "../../deliveries/store/delivery-store.ts";
import type { OpenThread } from "./thread-of-deliveries.ts";

/** What a destination in this thread keeps, in the store of the thread of deliveries. It takes no findings. */
export function connectLaneStore(call: OpenThread["call"], openTurn: DeliveryStore["openTurn"]): DestinationOptions["store"] {
  return {
    openTurn,
    lanes: {
      read: (lane, token) => call("readLane", { lane, token }),
      readControl: (lane) => call("readControl", lane),
      write: (lane, changes, token) => call("writeLane", { lane, changes, token }),
    },
    replays: { open: (destination) => call("openReplays", destination) },
    notices: { append: async () => {}, readAfter: async () => [], newest: async () => 0 },
  };
}
