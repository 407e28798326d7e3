import type { DestinationDefinition, OrderKey } from "../../../generated/operator.ts";

/** A destination with its spans, rate and defaults as code uses them. */
export interface Resolved {
  name: string;
  /** With its defaults filled in. */
  definition: DestinationDefinition;
  /** Where it is defined. Those of requests reach fewer addresses. */
  origin: "settings" | "api" | "program";
  orderBy: OrderKey;
  /** Most calls of `send` under way at the same time. */
  parallel: number;
  /** Deliveries per second; null if there is no limit. */
  rate: number | null;
  /** In milliseconds. */
  giveUpAfter: number;
  /** In milliseconds. */
  timeout: number;
  /** Time in milliseconds since 1970. */
  start: "now" | "beginning" | number;
}
