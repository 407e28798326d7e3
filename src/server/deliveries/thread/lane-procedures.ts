import type { Lane } from "../../../deliveries/lane.ts";
import type { DeliveryStore, LaneChanges, LaneControl, LaneState, OpenReplay } from "../../../deliveries/store/delivery-store.ts";
import type { CommittedReader } from "../../../journal/committed-reader.ts";
import type { Place } from "../../../journal/journal.ts";

/** What a destination asks for that runs in another thread. */
export interface LaneProcedures {
  readLane(read: { lane: Lane; token: number }): Promise<LaneState | null>;
  readControl(lane: Lane): Promise<LaneControl>;
  writeLane(written: { lane: Lane; changes: LaneChanges; token: number }): Promise<LaneControl | null>;
  openReplays(destination: string): Promise<OpenReplay[]>;
  beforeReceipt(time: number): Promise<Place>;
}

export function createLaneProcedures(
  { lanes, replays }: Pick<DeliveryStore, "lanes" | "replays">,
  journal: Pick<CommittedReader, "beforeReceipt">,
): LaneProcedures {
  return {
    readLane: ({ lane, token }) => lanes.read(lane, token),
    readControl: (lane) => lanes.readControl(lane),
    writeLane: ({ lane, changes, token }) => lanes.write(lane, changes, token),
    openReplays: (destination) => replays.open(destination),
    beforeReceipt: (time) => journal.beforeReceipt(time),
  };
}
