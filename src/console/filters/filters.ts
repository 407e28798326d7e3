import type { operations } from "../../../generated/operator.ts";
import {
  decidedByKindValues,
  decisionKindValues,
  entryStatusValues,
  eventTypeValues,
  senderValues,
} from "../../../generated/operator.values.ts";

export type ListQuery = NonNullable<operations["listCallbacks"]["parameters"]["query"]>;

/** What lists of callbacks are filtered by: the parameters of `listCallbacks`, under their names. */
export type FilterName = Exclude<keyof ListQuery, "bodies" | "limit" | "cursor">;

export type FilterValues = Partial<Record<FilterName, string>>;

const NAMED: Record<FilterName, true> = {
  user: true,
  actor: true,
  target: true,
  group: true,
  message: true,
  command: true,
  status: true,
  decision: true,
  decidedBy: true,
  rule: true,
  event: true,
  text: true,
  since: true,
  until: true,
  sender: true,
  app: true,
  requestId: true,
};

/** All of them, in the order in which they are offered. */
// The keys of a complete record are all names and no others.
export const FILTER_NAMES = Object.keys(NAMED) as readonly FilterName[];

/** Filters whose values are few, with all of them. */
export const FIXED = {
  sender: senderValues,
  status: entryStatusValues,
  decision: decisionKindValues,
  decidedBy: decidedByKindValues,
  event: eventTypeValues,
} as const satisfies Partial<Record<FilterName, readonly string[]>>;

export type FixedName = keyof typeof FIXED;

/** The same, for any name. */
export const FIXED_VALUES: KnownValues = FIXED;

/** Values of a filter that are known, for completion and for suggestions. */
export type KnownValues = Partial<Record<FilterName, readonly string[]>>;
