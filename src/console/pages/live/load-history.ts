import type { EntrySummary } from "../../../../generated/operator.ts";
import { api, dataOf } from "../../api/client.ts";
import type { FilterValues } from "../../filters/filters.ts";
import { toListQuery } from "./feed-filters.ts";

/** What was recorded before the feed began. */
export interface History {
  /** Newest first. */
  entries: readonly EntrySummary[];
  /** Time since which all callbacks are among them, in milliseconds since 1970. */
  completeSince: number;
}

/** Callbacks that are shown at first, so that a quiet server does not look dead. */
const MOST_ROWS = 500;

/** One request searches a bounded part of the journal. A filter that matches rarely may need more than the page asks for. */
const MOST_REQUESTS = 4;

/** Loads the newest callbacks. Rejects with an ApiError. */
export async function loadHistory(filters: FilterValues, signal: AbortSignal): Promise<History> {
  const entries: EntrySummary[] = [];
  let cursor: string | null = null;
  for (let requests = 0; requests < MOST_REQUESTS && entries.length < MOST_ROWS; requests += 1) {
    const page: { items: EntrySummary[]; next: string | null } = await dataOf(
      api.GET("/api/callbacks", {
        params: { query: { ...toListQuery(filters), limit: MOST_ROWS - entries.length, ...(cursor !== null && { cursor }) } },
        signal,
      }),
    );
    entries.push(...page.items);
    cursor = page.next;
    if (cursor === null) break;
  }
  const isWhole = cursor === null && filters.since === undefined;
  return { entries, completeSince: isWhole ? 0 : (entries.at(-1)?.receivedAt ?? Date.now()) };
}
