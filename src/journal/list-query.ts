import type { DecidedByKind, DecisionKind, EntryStatus, EventType, Sender } from "../../generated/operator.ts";

/** Targets of an entry by which `user` finds it. One callback can name a hundred thousand users. */
export const MAX_SEARCHED_TARGETS = 1000;

/** Events of an entry by which their users and groups find it. */
export const MAX_SEARCHED_EVENTS = 1000;

/** Selects entries. An absent field selects all. */
export interface EntryFilter {
  sender?: Sender;
  app?: string;
  command?: string;
  /** Any of these commands. */
  commands?: readonly string[];
  status?: EntryStatus;
  /** Actor or target. Of the targets of each entry, the first 1,000 are found. */
  user?: string;
  /** As `user`, for another one who takes part. */
  with?: string;
  actor?: string;
  target?: string;
  /** Type of an event that the entry reports. */
  event?: EventType;
  group?: string;
  message?: string;
  requestId?: string;
  decision?: DecisionKind;
  decidedBy?: DecidedByKind;
  /** Name of a rule that decided, flagged, failed, or would have decided otherwise. */
  rule?: string;
  /** Part of the body, as `toTextPattern` reads it. Bodies that are not text are not found. */
  text?: string;
  /** In milliseconds since 1970, inclusive. */
  since?: number;
  /** In milliseconds since 1970, exclusive. */
  until?: number;
}

/** Selects events. An absent field selects all. Of the events of each entry, the first 1,000 are found by user and group. */
export interface EventFilter {
  type?: EventType;
  sender?: Sender;
  app?: string;
  /** Actor or target. */
  user?: string;
  /** Actor or target; if there is a `user` too, the event's other one. */
  with?: string;
  actor?: string;
  target?: string;
  group?: string;
  /** Receipt of the entry that reports the event, in milliseconds since 1970, inclusive. */
  since?: number;
  /** Exclusive. */
  until?: number;
}

/** Selects a page of a list. `cursor` is the `next` of the page before; absent for the first page. */
export interface PageRequest {
  /** Largest number of items. */
  limit: number;
  cursor?: string;
}

export interface Page<Item> {
  items: Item[];
  /** Cursor of the next page; null on the last one. */
  next: string | null;
}

export interface ListOptions {
  /** Whether the items have body and reply. */
  texts?: boolean;
  /** Which entries come first; absent: the newest. */
  order?: "newest" | "oldest";
}
