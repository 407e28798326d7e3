import type { EventType } from "../../generated/operator.ts";

/** Something that a callback reports, in words common to all senders. Fields that are absent are those of the summary. */
export interface EventDraft {
  type: EventType;
  actor?: string | null;
  target?: string | null;
  group?: string;
  message?: string;
  /** The sender's id of a call or of a session of customer service. Only events have it. */
  session?: string | undefined;
}

/** Who did what to whom, in words common to all senders. */
export interface CallbackSummary {
  actor: string | null;
  targets: string[];
  group: string | null;
  /** The sender's id of the message that the callback is about. */
  message: string | null;
  /** In milliseconds since 1970; null if the sender states no time. */
  eventTime: number | null;
  /** They happened if the callback is an after-callback, or a before-callback that was allowed and that no after-callback follows. */
  events: EventDraft[];
}

/** What a request says, as the sender writes it. */
export interface SummaryInput {
  actor?: string | null | undefined;
  targets?: ReadonlyArray<string | null | undefined>;
  group?: string | null | undefined;
  message?: string | number | null | undefined;
  eventTime?: number | string | undefined;
  events?: EventDraft[];
}

/**
 * Makes a summary from what a request says. Some senders write an empty id for "none": these become null, or are left out of a list.
 *
 * @example toSummary({ actor: "alice", targets: ["bob", ""] }) // { actor: "alice", targets: ["bob"], group: null, … }
 */
export function toSummary({ actor, targets, group, message, eventTime, events = [] }: SummaryInput): CallbackSummary {
  return {
    actor: actor || null,
    targets: [...new Set(targets)].filter((user): user is string => typeof user === "string" && user !== ""),
    group: group || null,
    message: message === undefined || message === "" || message === null ? null : String(message),
    eventTime: toTime(eventTime),
    events,
  };
}

/** Go writes 0 if there is no time, and some senders write times as text, which can hold any number. */
function toTime(eventTime: number | string | undefined): number | null {
  const milliseconds = Number(eventTime || Number.NaN);
  return Number.isSafeInteger(milliseconds) ? milliseconds : null;
}
