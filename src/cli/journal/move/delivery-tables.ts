import type { ColumnKind, MovedTable } from "./moved-table.ts";

/** Both storages have texts of deliveries as `toStored` of the store writes them. */
const COUNTS: Readonly<Record<string, ColumnKind>> = {
  delivered: "bigint",
  failed_attempts: "bigint",
  given_up: "bigint",
  pruned: "bigint",
};

const DESTINATION: MovedTable = {
  name: "destination",
  file: "deliveries",
  columns: { name: "own", paused: "integer", definition: "own", attempts: "bigint", ...COUNTS },
  key: ["name"],
  long: ["definition"],
};

/** The token stays behind: leases of the other side start over. */
const DELIVERY_LANE: MovedTable = {
  name: "delivery_lane",
  file: "deliveries",
  columns: {
    ...{ destination: "own", lane: "own", revision: "bigint", position: "bigint", entry: "own", ...COUNTS },
    ...{ last_delivered_at: "bigint", last_failure: "own", waiting_until: "bigint", written_by: "own", written_at: "bigint" },
  },
  key: ["destination", "lane"],
  long: [],
};

const DELIVERY: MovedTable = {
  name: "delivery",
  file: "deliveries",
  columns: {
    ...{ id: "bigint", destination: "own", lane: "own", position: "bigint", number: "integer", event: "own", type: "own", entry: "own" },
    ...{ order_key: "own", state: "own", attempts: "bigint", created_at: "bigint", first_failed_at: "bigint", next_attempt_at: "bigint" },
    ...{ answers: "own", revision: "bigint" },
  },
  key: ["id"],
  long: ["answers", "order_key"],
};

const DROPPED_DELIVERY: MovedTable = {
  name: "dropped_delivery",
  file: "deliveries",
  columns: { destination: "own", lane: "own", position: "bigint", number: "integer", revision: "bigint" },
  key: ["destination", "lane", "position", "number"],
  long: [],
};

const DELIVERY_ATTEMPT: MovedTable = {
  name: "delivery_attempt",
  file: "deliveries",
  columns: {
    ...{ destination: "own", number: "bigint", lane: "own", at: "bigint", duration_ms: "double", status: "integer", text: "own" },
    ...{ delivered: "integer", event: "own", type: "own", entry: "own", attempt: "bigint" },
  },
  key: ["destination", "number"],
  long: ["text"],
};

const REPLAY: MovedTable = {
  name: "replay",
  file: "deliveries",
  columns: {
    ...{ id: "own", destination: "own", state: "own", dry_run: "integer", since: "bigint", until_time: "bigint", condition: "own" },
    ...{ rate: "own", started_at: "bigint", ended_at: "bigint", started_by: "own", after_position: "bigint", end_position: "bigint" },
    ...{ examined: "bigint", matching: "bigint" },
  },
  key: ["id"],
  long: ["condition"],
};

const DESTINATION_NOTICE: MovedTable = {
  name: "destination_notice",
  file: "deliveries",
  columns: { position: "bigint", id: "own", at: "bigint", notice: "own" },
  key: ["position"],
  long: ["notice"],
};

/** What deliveries keep. */
export const DELIVERY_TABLES: readonly MovedTable[] = [
  ...[DESTINATION, DELIVERY_LANE, DELIVERY, DROPPED_DELIVERY, DELIVERY_ATTEMPT, REPLAY, DESTINATION_NOTICE],
];
