import type { operations } from "../../../../../generated/operator.ts";
import type { AddressValues } from "../../../address/use-address.ts";

type ListQuery = NonNullable<operations["listReviews"]["parameters"]["query"]>;

/** What the queue is filtered by, under the names of its address. */
export const QUEUE_FILTERS = ["state", "rule", "sender", "app", "user", "order"] as const;

export type QueueFilters = AddressValues<(typeof QUEUE_FILTERS)[number]>;

/** The states that the queue can show; what is open comes first. */
export const QUEUE_STATES = ["open", "approved", "rejected", "all"] as const;

export type QueueState = (typeof QUEUE_STATES)[number];

/** The filters of an address as the API takes them. Values that the API does not know are left out. */
export function toListQuery({ state, rule, sender, app, user, order }: QueueFilters): ListQuery {
  const wanted = toQueueState(state);
  return {
    ...(wanted !== "all" && { state: wanted }),
    ...toCountQuery({
      ...(rule !== undefined && { rule }),
      ...(sender !== undefined && { sender }),
      ...(app !== undefined && { app }),
      ...(user !== undefined && { user }),
    }),
    order: order === "newest" ? "newest" : "oldest",
  };
}

/** The same for counts, which are made for every state. */
export function toCountQuery({ rule, sender, app, user }: QueueFilters): Pick<ListQuery, "rule" | "sender" | "app" | "actor"> {
  return {
    ...(rule !== undefined && { rule }),
    ...((sender === "tencent-chat" || sender === "openim") && { sender }),
    ...(app !== undefined && { app }),
    ...(user !== undefined && { actor: user }),
  };
}

export function toQueueState(state: string | undefined): QueueState {
  return QUEUE_STATES.find((one) => one === state) ?? "open";
}
