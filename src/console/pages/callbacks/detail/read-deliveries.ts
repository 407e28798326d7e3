import type { DeliveryAttempt, Entry } from "../../../../../generated/operator.ts";
import { api, dataOf } from "../../../api/client.ts";
import { type DeliveriesOfCallback, describeDeliveries } from "./deliveries-of.ts";

/** Destinations that are asked for their attempts. */
const MOST_DESTINATIONS = 50;
const MOST = 100;

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
      describeDeliveries({ destination, deliveries: deliveries.items, attempts: attempts[index] ?? [], receivedAt: entry.receivedAt, now }),
    ),
  };
}

async function readAttempts(destination: string, entry: string, signal: AbortSignal): Promise<DeliveryAttempt[]> {
  const params = { path: { destination }, query: { entry, limit: MOST } };
  return (await dataOf(api.GET("/api/destinations/{destination}/attempts", { params, signal }))).items;
}
