import type { Series } from "../../../../generated/operator.ts";
import { api, dataOf } from "../../api/client.ts";
import { type RangeValues, rangeBefore, toQuery, toRange } from "./range/range.ts";

/** What was counted in a time. */
export interface Overview {
  /** By sender. */
  senders: Series;
  /** By sender, in the time before, as one bucket or two; null if not all of that time is known. */
  before: Series | null;
  /** By command, in few buckets. */
  commands: Series;
}

/** A line of a table needs no more. */
const FEW_BUCKETS = 40;

const MINUTE_MS = 60_000;

/** Reads what was counted in a time and in the time before. */
export async function readOverview(values: RangeValues, signal: AbortSignal): Promise<Overview> {
  const range = toRange(values, Date.now());
  const senders = await dataOf(api.GET("/api/statistics/series", { params: { query: { ...toQuery(values), by: "sender" } }, signal }));
  const step = senders.stepMs * Math.ceil(senders.times.length / FEW_BUCKETS);
  const [before, commands] = await Promise.all([
    readBefore(senders, range, signal),
    dataOf(
      api.GET("/api/statistics/series", {
        params: { query: { ...toQuery(values), by: "command", step: `${step / MINUTE_MS}m` } },
        signal,
      }),
    ),
  ]);
  return { senders, before, commands };
}

async function readBefore({ countedSince }: Series, range: { since: number; until: number }, signal: AbortSignal): Promise<Series | null> {
  const { since, until } = rangeBefore(range);
  if (countedSince === null || countedSince > since) return null;
  const query = { since: String(since), until: String(until), by: "sender" } as const;
  const answer = await api.GET("/api/statistics/series", { params: { query }, signal });
  // Minutes of that time may be gone already.
  return answer.data ?? null;
}
