import type { operations } from "../../../generated/operator.ts";
import type { AddressValues } from "../address/use-address.ts";

type ListQuery = NonNullable<operations["listCallbacks"]["parameters"]["query"]>;

/** What lists of callbacks are filtered by: the parameters of `listCallbacks`, under their names. */
export type FilterName = Exclude<keyof ListQuery, "bodies" | "limit" | "cursor">;

export type FilterValues = AddressValues<FilterName>;

const NAMED: Record<FilterName, true> = {
  sender: true,
  app: true,
  command: true,
  status: true,
  user: true,
  actor: true,
  target: true,
  event: true,
  group: true,
  message: true,
  requestId: true,
  decision: true,
  decidedBy: true,
  rule: true,
  text: true,
  since: true,
  until: true,
};

/** All of them, in the order in which they are offered. */
// The keys of a complete record are all names and no others.
export const FILTER_NAMES = Object.keys(NAMED) as readonly FilterName[];
