import type { DestinationDefinition } from "../../../generated/operator.ts";
import { parseTime } from "../../parse-time.ts";
import { withDefaults } from "./defaults.ts";
import { parseRate } from "./rate.ts";
import type { Resolved } from "./resolved.ts";
import { parseSpan } from "./span.ts";

/**
 * Fills in the defaults of a definition that was checked, and reads its spans, rate and time.
 *
 * @param now In milliseconds since 1970. A `start` such as `7d` is so long before it.
 */
export function resolve(definition: DestinationDefinition, origin: Resolved["origin"], now = Date.now()): Resolved {
  const filled = withDefaults(definition);
  const { name, orderBy, parallel, rate, giveUpAfter, timeout, start } = filled;
  return {
    name,
    definition: filled,
    origin,
    orderBy,
    parallel,
    rate: rate === undefined ? null : parseRate(rate),
    giveUpAfter: parseSpan(giveUpAfter),
    timeout: parseSpan(timeout),
    start: readStart(start, now),
  };
}

function readStart(start: NonNullable<DestinationDefinition["start"]>, now: number): Resolved["start"] {
  if (start === "now" || start === "beginning") return start;
  const time = parseTime(String(start), now);
  if (time === undefined) throw new RangeError("the start is not a time");
  return time;
}
