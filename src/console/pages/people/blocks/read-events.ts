import type { Event, operations } from "../../../../../generated/operator.ts";
import { api, dataOf } from "../../../api/client.ts";

type HistoryQuery = NonNullable<operations["listHistory"]["parameters"]["query"]>;

/** Events that are read at most: enough for a campaign, and few enough to wait for. */
const MOST_EVENTS = 5000;
const MOST_PAGES = 20;
const EVENTS_PER_PAGE = 1000;

/** Reads the newest events, and whether there are more. */
export async function readEvents(query: HistoryQuery, signal: AbortSignal): Promise<{ events: Event[]; isCut: boolean }> {
  const events: Event[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES && events.length < MOST_EVENTS; page += 1) {
    const parameters = { query: { ...query, limit: EVENTS_PER_PAGE, cursor } };
    const { items, next } = await dataOf(api.GET("/api/history", { params: parameters, signal }));
    events.push(...items);
    if (next === null) return { events, isCut: false };
    cursor = next;
  }
  return { events, isCut: true };
}
