import type { Entry, Event, Relation } from "../../../generated/operator.ts";
import { get } from "../../support/http.ts";
import { readAll } from "../../support/pages.ts";

/** What imhook shows of the calls in its operator API. */
export interface Recorded {
  /** Entries by the id of the operation that caused them. */
  entries: Map<string, Entry[]>;
  /** Events by the id of their entry. */
  events: Map<string, Event[]>;
  relations: Relation[];
}

const PAGE = 1000;

/** Reads everything that was recorded. */
export async function readRecorded(operatorUrl: string): Promise<Recorded> {
  const summaries = await readAll(operatorUrl, `/api/callbacks?limit=${PAGE}`);
  const entries: Entry[] = [];
  // One after the other: the operator API has few connections.
  for (const { id } of summaries) entries.push((await get(`${operatorUrl}/api/callbacks/${id}`)).json);
  const relations = await readAll(operatorUrl, `/api/relations?limit=${PAGE}`);
  return {
    entries: Map.groupBy(entries.toReversed(), ({ traceId }) => traceId ?? ""),
    events: Map.groupBy(await readEvents(operatorUrl), ({ entry }) => entry),
    // The operator API's document describes its answers.
    relations: relations as unknown as Relation[],
  };
}

/** The `next` of events is never null; an empty page is the last one. */
async function readEvents(operatorUrl: string): Promise<Event[]> {
  const events: Event[] = [];
  for (let cursor = "0"; ; ) {
    const { items, next } = (await get(`${operatorUrl}/api/events?limit=${PAGE}&cursor=${encodeURIComponent(cursor)}`)).json;
    if (items.length === 0) return events;
    events.push(...items);
    cursor = next;
  }
}
