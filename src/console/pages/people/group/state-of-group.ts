import type { Event } from "../../../../../generated/operator.ts";

/** Whether a group was dismissed and not created again; `unknown` if neither was reported. Ids of groups can be used again. */
export function stateOfGroup(created: Pick<Event, "at"> | null, dismissed: Pick<Event, "at"> | null): "exists" | "dismissed" | "unknown" {
  if (dismissed !== null && (created === null || created.at <= dismissed.at)) return "dismissed";
  return created === null ? "unknown" : "exists";
}
