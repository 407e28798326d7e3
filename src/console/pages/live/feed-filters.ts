import type { operations } from "../../../../generated/operator.ts";
import { FILTER_NAMES, type FilterName, type FilterValues } from "../../filters/filters.ts";

type ListQuery = NonNullable<operations["listCallbacks"]["parameters"]["query"]>;

/** Filters of the live page. The feed has no end. */
export const FEED_FILTERS: readonly FilterName[] = FILTER_NAMES.filter((name) => name !== "until");

/** What the feed is asked for. It begins with what is new: what was recorded before comes from the list of callbacks, newest first. */
export function toFeedQuery({ since: _since, until: _until, ...filters }: FilterValues): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ""));
}

/** What the list of callbacks is asked for. */
export function toListQuery({ until: _until, ...filters }: FilterValues): ListQuery {
  // An address can have any values. The server refuses those that are none of its own.
  return filters as ListQuery;
}
