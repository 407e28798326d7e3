import { LONGEST_ID } from "../people.ts";

/** Relations of one kind that `:id` has, in the order of their targets. */
export const OF_OWNER = "relation WHERE sender = :sender AND app = :app AND kind = :kind AND owner = :id";

/** Relations of one kind that name `:id`, in the order of their owners. */
export const OF_TARGET = "relation INDEXED BY relation_by_target WHERE target = :id AND sender = :sender AND app = :app AND kind = :kind";

/** Condition that keeps hostile ids of a megabyte out of what is drawn or compared. */
export function isShort(column: "owner" | "target"): string {
  return `length(${column}) <= ${LONGEST_ID}`;
}
