const MILLISECONDS_PER_SECOND = 1000;

/** Dates of HTTP (RFC 9110, section 5.6.7). The two older forms are not sent any more. */
const DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** How long an answer asks to wait, in milliseconds; null if it does not, or not in a form that HTTP has. `now` is in milliseconds since 1970. */
export function readRetryAfter(header: string | string[] | undefined, now: number): number | null {
  const text = [header].flat()[0]?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * MILLISECONDS_PER_SECOND;
  const date = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
