import type { EntryFilter, EventFilter, ListOptions } from "../list-query.ts";
import type { Room } from "./search.ts";

export interface EntryQuery extends ListOptions {
  filter: EntryFilter;
  room: Room;
  cursor?: string | undefined;
}

export interface HistoryQuery {
  filter: EventFilter;
  room: Room;
  cursor?: string | undefined;
}
