import type { Delivery, DeliveryAttempt, Destination } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

/** What has become of the deliveries of a callback to one destination. */
export interface DeliveriesOfCallback {
  name: string;
  /** Below `deliveries.` in the texts. */
  state:
    | "deliveryStates.retrying"
    | "deliveryStates.held"
    | "deliveryStates.dead"
    | "ofCallback.delivered"
    | "answer.failed"
    | "ofCallback.notYet"
    | "ofCallback.notTaken";
  mark: Mark;
  /** When that was; null if nothing has happened. */
  at: number | null;
  /** Deliveries that have not arrived. */
  outstanding: number;
  attempts: number;
}

const SECOND_MS = 1000;

/** What is worst is said. */
const OUTSTANDING = [
  { state: "dead", mark: "bad" },
  { state: "retrying", mark: "warn" },
  { state: "held", mark: "quiet" },
] as const;

/** What is known of one callback and one destination. */
export interface KnownDeliveries {
  destination: Pick<Destination, "name" | "lag">;
  /** Those of the callback that have not arrived, of any destination. */
  deliveries: readonly Pick<Delivery, "destination" | "state">[];
  /** The latest first. */
  attempts: readonly Pick<DeliveryAttempt, "at" | "delivered">[];
  /** In milliseconds since 1970, as `now`. */
  receivedAt: number;
  now: number;
}

/** What is to be said of one destination. */
export function describeDeliveries({
  destination: { name, lag },
  deliveries,
  attempts,
  receivedAt,
  now,
}: KnownDeliveries): DeliveriesOfCallback {
  const own = deliveries.filter(({ destination }) => destination === name);
  const [latest] = attempts;
  const counts = { name, outstanding: own.length, attempts: attempts.length, at: latest?.at ?? null };
  const worst = OUTSTANDING.find(({ state }) => own.some((delivery) => delivery.state === state));
  if (worst !== undefined) return { ...counts, state: `deliveryStates.${worst.state}`, mark: worst.mark };
  if (latest !== undefined)
    return latest.delivered
      ? { ...counts, state: "ofCallback.delivered", mark: "good" }
      : { ...counts, state: "answer.failed", mark: "bad" };
  const isAhead = lag.entries > 0 && receivedAt >= now - lag.seconds * SECOND_MS - SECOND_MS;
  return { ...counts, state: isAhead ? "ofCallback.notYet" : "ofCallback.notTaken", mark: "quiet" };
}
