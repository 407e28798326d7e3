import type { DeliveryState, DestinationState, Replay } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

const OF_DESTINATIONS: Readonly<Record<DestinationState, Mark>> = { running: "good", waiting: "bad", paused: "quiet", unassigned: "warn" };
const OF_DELIVERIES: Readonly<Record<DeliveryState, Mark>> = { retrying: "warn", held: "quiet", dead: "bad" };
const OF_REPLAYS: Readonly<Record<Replay["state"], Mark>> = { running: "changed", paused: "quiet", done: "good", cancelled: "quiet" };

export function markOfDestination(state: DestinationState): Mark {
  return OF_DESTINATIONS[state];
}

export function markOfDelivery(state: DeliveryState): Mark {
  return OF_DELIVERIES[state];
}

/** One that is done has not delivered everything if some were given up. */
export function markOfReplay({ state, dead }: Pick<Replay, "state" | "dead">): Mark {
  return state === "done" && dead > 0 ? "warn" : OF_REPLAYS[state];
}
