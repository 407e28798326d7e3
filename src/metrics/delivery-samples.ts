import type { DestinationFigures } from "../deliveries/deliveries.ts";
import type { Samples } from "./families.ts";

const STATES = ["running", "waiting", "paused", "unassigned"] as const satisfies ReadonlyArray<DestinationFigures["state"]>;

/** How destinations do. */
export function deliverySamples(destinations: readonly DestinationFigures[]): Samples {
  return {
    imhook_deliveries_total: destinations.flatMap(({ name: destination, delivered, failedAttempts, givenUp, pruned }) => [
      [{ destination, result: "delivered" }, delivered] as const,
      [{ destination, result: "failed" }, failedAttempts] as const,
      [{ destination, result: "dead" }, givenUp] as const,
      [{ destination, result: "pruned" }, pruned] as const,
    ]),
    imhook_delivery_attempt_seconds: destinations.map(({ name: destination, attemptSeconds }) => [{ destination }, attemptSeconds]),
    imhook_delivery_lag_entries: destinations.map(({ name: destination, lagEntries }) => [{ destination }, lagEntries]),
    imhook_delivery_lag_seconds: destinations.map(({ name: destination, lagSeconds }) => [{ destination }, lagSeconds]),
    imhook_deliveries_kept: destinations.flatMap(({ name: destination, retrying, held, dead }) => [
      [{ destination, state: "retrying" }, retrying] as const,
      [{ destination, state: "held" }, held] as const,
      [{ destination, state: "dead" }, dead] as const,
    ]),
    imhook_destination_state: destinations.flatMap(({ name: destination, kind, state }) =>
      STATES.map((one) => [{ destination, kind, state: one }, Number(one === state)] as const),
    ),
    imhook_delivery_condition_failures_total: destinations.map(({ name: destination, failedConditions }) => [
      { destination },
      failedConditions,
    ]),
  };
}
