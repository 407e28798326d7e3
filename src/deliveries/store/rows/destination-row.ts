import type { DeliveryCounts, DeliveryState, HttpDestination } from "../../../../generated/operator.ts";
import { LIVE } from "../../lane.ts";
import type { StoredDestination } from "../delivery-store.ts";
import { readAnswer } from "./answers.ts";

interface CountColumns {
  delivered: number;
  failed_attempts: number;
  given_up: number;
  pruned: number;
}

/** A row of the table `destination`. Its counts are those of replays that are forgotten. */
export interface DestinationRow extends CountColumns {
  name: string;
  /** 0 or 1. */
  paused: number;
  /** JSON; null if it is defined elsewhere. */
  definition: string | null;
  /** Number of its newest attempt. */
  attempts: number;
}

/** A row of the table `delivery_lane`. */
export interface LaneRow extends CountColumns {
  destination: string;
  lane: string;
  token: number;
  revision: number;
  position: number | null;
  entry: string | null;
  last_delivered_at: number | null;
  /** JSON. */
  last_failure: string | null;
  waiting_until: number | null;
  written_by: string | null;
  written_at: number | null;
}

export function toDestination(
  row: DestinationRow,
  lanes: readonly LaneRow[],
  counts: ReadonlyMap<DeliveryState, number>,
): StoredDestination {
  const live = lanes.find(({ lane }) => lane === LIVE);
  const failures = lanes.map(({ last_failure }) => readAnswer(last_failure)).filter((answer) => answer !== null);
  const written = lanes.toSorted((one, other) => (other.written_at ?? 0) - (one.written_at ?? 0))[0];
  return {
    name: row.name,
    isPaused: row.paused === 1,
    definition: readDefinition(row.definition),
    cursor: live === undefined || live.position === null ? null : { position: live.position, entry: live.entry },
    counts: [row, ...lanes].map(toCounts).reduce(addCounts),
    retrying: counts.get("retrying") ?? 0,
    held: counts.get("held") ?? 0,
    dead: counts.get("dead") ?? 0,
    lastDeliveredAt: latest(lanes.map(({ last_delivered_at }) => last_delivered_at)),
    lastFailure: failures.toSorted((one, other) => other.at - one.at)[0] ?? null,
    waitingUntil: latest(lanes.map(({ waiting_until }) => waiting_until)),
    writtenBy: written?.written_by && written.written_at !== null ? { instance: written.written_by, at: written.written_at } : null,
  };
}

/** What `saveDestination` has written. */
function readDefinition(text: string | null): HttpDestination | null {
  return text === null ? null : JSON.parse(text);
}

function toCounts({ delivered, failed_attempts, given_up, pruned }: CountColumns): DeliveryCounts {
  return { delivered, failedAttempts: failed_attempts, givenUp: given_up, pruned };
}

function addCounts(one: DeliveryCounts, other: DeliveryCounts): DeliveryCounts {
  return {
    delivered: one.delivered + other.delivered,
    failedAttempts: one.failedAttempts + other.failedAttempts,
    givenUp: one.givenUp + other.givenUp,
    pruned: one.pruned + other.pruned,
  };
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.max(...known);
}
