import type { Time } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import { parseTime, TIME_FORMS } from "../../parse-time.ts";

/** Converts a parameter to milliseconds since 1970; a span is before now. Throws a `bad-request` that names the parameter if it is no time. */
export function toTime(name: string, time: Time): number {
  return parse(name, time, "before");
}

/** As `toTime`, for a time that is to come: a span is after now. */
export function toFutureTime(name: string, time: Time): number {
  return parse(name, time, "after");
}

/** Replaces the times of a query by milliseconds since 1970. Throws a `bad-request` if one of them is no time. */
export function withTimes<Query extends { since?: Time; until?: Time }>({
  since,
  until,
  ...others
}: Query): Omit<Query, "since" | "until"> & { since?: number; until?: number } {
  return {
    ...others,
    ...(since !== undefined && { since: toTime("since", since) }),
    ...(until !== undefined && { until: toTime("until", until) }),
  };
}

/** A client may send a number, which the parameter's schema allows, or text. */
function parse(name: string, time: Time, direction: "before" | "after"): number {
  const parsed = parseTime(String(time), Date.now(), direction);
  if (parsed !== undefined) return parsed;
  const spans = direction === "before" ? "12h or 7d ago" : "12h or 7d from now";
  throw new ImhookError("bad-request", `${name} must be a time (${TIME_FORMS}, or ${spans}), not ${JSON.stringify(time)}`);
}
