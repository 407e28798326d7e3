/** Times that are offered, as the API writes them. */
export const SPANS = ["24h", "7d", "30d"] as const;

type SpanName = (typeof SPANS)[number];

const HOUR_MS = 3_600_000;
const LENGTH: Readonly<Record<SpanName, number>> = { "24h": 24 * HOUR_MS, "7d": 7 * 24 * HOUR_MS, "30d": 30 * 24 * HOUR_MS };

/** A time, in milliseconds since 1970. */
export interface Span {
  since: number;
  until: number;
}

/** The time that an address names: one of those that are offered until now, or one that was selected. Seven days if it names none. */
export function toSpan(since: string | undefined, until: string | undefined, now: number): Span {
  const name = SPANS.find((one) => one === since);
  if (name !== undefined) return { since: now - LENGTH[name], until: now };
  const [from, to] = [toTime(since), toTime(until)];
  return from === null ? { since: now - LENGTH["7d"], until: now } : { since: from, until: to ?? now };
}

function toTime(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
