import type { Delivery, DeliveryAttempt, Destination, Entry } from "../../../../../generated/operator.ts";
import { api, dataOf } from "../../../api/client.ts";
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
    | "ofCallback.notYet"
    | "ofCallback.notTaken";
  mark: Mark;
  /** When that was; null if nothing has happened. */
  at: number | null;
  /** Deliveries that have not arrived. */
  outstanding: number;
  attempts: number;
}

/** Destinations that are asked for their attempts. */
const MOST_DESTINATIONS = 50;
const MOST = 100;

const SECOND_MS = 1000;

/** What is worst is said. */
const OUTSTANDING = [
  { state: "dead", mark: "bad" },
  { state: "retrying", mark: "warn" },
  { state: "held", mark: "quiet" },
] as const;

/** Asks what has gone on to each destination. */
export async function readDeliveriesOf(
  entry: Entry,
  signal: AbortSignal,
): Promise<{ entry: string; destinations: DeliveriesOfCallback[] }> {
  const destinations = (await dataOf(api.GET("/api/destinations", { signal }))).items.slice(0, MOST_DESTINATIONS);
  if (destinations.length === 0) return { entry: entry.id, destinations: [] };
  const deliveries = await dataOf(api.GET("/api/deliveries", { params: { query: { entry: entry.id, limit: MOST } }, signal }));
  const attempts = await Promise.all(destinations.map(({ name }) => readAttempts(name, entry.id, signal)));
  const now = Date.now();
  return {
    entry: entry.id,
    destinations: destinations.map((destination, index) =>
      describe({ destination, deliveries: deliveries.items, attempts: attempts[index] ?? [], receivedAt: entry.receivedAt, now }),
    ),
  };
}

async function readAttempts(destination: string, entry: string, signal: AbortSignal): Promise<DeliveryAttempt[]> {
  const params = { path: { destination }, query: { entry, limit: MOST } };
  return (await dataOf(api.GET("/api/destinations/{destination}/attempts", { params, signal }))).items;
}

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
export function describe({ destination: { name, lag }, deliveries, attempts, receivedAt, now }: KnownDeliveries): DeliveriesOfCallback {
  const own = deliveries.filter(({ destination }) => destination === name);
  const [latest] = attempts;
  const counts = { name, outstanding: own.length, attempts: attempts.length, at: latest?.at ?? null };
  const worst = OUTSTANDING.find(({ state }) => own.some((delivery) => delivery.state === state));
  if (worst !== undefined) return { ...counts, state: `deliveryStates.${worst.state}`, mark: worst.mark };
  if (latest?.delivered === true) return { ...counts, state: "ofCallback.delivered", mark: "good" };
  const isAhead = lag.entries > 0 && receivedAt >= now - lag.seconds * SECOND_MS - SECOND_MS;
  return { ...counts, state: isAhead ? "ofCallback.notYet" : "ofCallback.notTaken", mark: "quiet" };
}
