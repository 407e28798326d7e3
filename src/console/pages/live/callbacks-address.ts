import type { RouteLocationRaw } from "vue-router";
import type { FilterValues } from "../../filters/filters.ts";
import type { Span } from "./rows/live-row.ts";

/** Where the page Callbacks shows the same, or what was received in a span of it. */
export function callbacksAddress(filters: FilterValues, { since, until }: Partial<Span> = {}): RouteLocationRaw {
  const span = { ...(since != null && { since: String(since) }), ...(until != null && { until: String(until) }) };
  return { name: "callbacks", query: { ...filters, ...span } };
}
