import type { QuarantineGroupCollection } from "../../../../generated/operator.ts";

/** How many callbacks of all groups came in each part of the time. */
export function toStrip({ since, until, items }: QuarantineGroupCollection): { times: number[]; counts: number[] } {
  const length = items[0]?.buckets.length ?? 0;
  const times = Array.from({ length }, (_, index) => since + ((until - since) / length) * index);
  const counts = times.map((_, index) => items.reduce((sum, { buckets }) => sum + (buckets[index] ?? 0), 0));
  return { times, counts };
}
