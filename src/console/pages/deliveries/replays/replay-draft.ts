import type { Replay, ReplayRequest } from "../../../../../generated/operator.ts";
import type { AddressValues } from "../../../address/use-address.ts";
import { fromLocalTime, toLocalTime } from "../parts/local-time.ts";

/** What is written into the form of a replay. Times are as the browser's field has them, in the reader's zone. */
export interface ReplayDraft {
  destination: string;
  since: string;
  /** Empty: up to now. */
  until: string;
  when: string;
  rate: string;
}

/** What an address can say beforehand. Times are in milliseconds since 1970. */
export const PREFILLED = ["destination", "since", "until", "when", "rate"] as const;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export function toReplayDraft(given: AddressValues<(typeof PREFILLED)[number]>, now: number): ReplayDraft {
  const { destination = "", since, until, when = "", rate = "" } = given;
  const at = (text: string | undefined) => (text === undefined || !/^\d{1,15}$/.test(text) ? null : Number(text));
  const to = at(until);
  return { destination, since: toLocalTime(at(since) ?? aDayBefore(now)), until: to === null ? "" : toLocalTime(to), when, rate };
}

function aDayBefore(now: number): number {
  return Math.floor((now - DAY_MS) / MINUTE_MS) * MINUTE_MS;
}

export function toReplayRequest({ destination, since, until, when, rate }: ReplayDraft, dryRun: boolean): ReplayRequest {
  return {
    ...{ destination, since: fromLocalTime(since), dryRun },
    ...(until !== "" && { until: fromLocalTime(until) }),
    ...(when.trim() !== "" && { when: when.trim() }),
    ...(rate.trim() !== "" && { rate: rate.trim() }),
  };
}

/** The same once more, of the same time. */
export function toSameRequest({ destination, since, until, when, rate }: Replay): ReplayRequest {
  return { destination, since, until, ...(when !== null && { when }), ...(rate !== null && { rate }), dryRun: false };
}
