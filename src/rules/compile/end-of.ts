const DAY = 86_400_000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The time at which a rule ends, in milliseconds since 1970. A date is the rule's last day in UTC. null if the text is neither date nor time. */
export function endOf(until: string): number | null {
  const date = until.slice(0, 10);
  const midnight = Date.parse(date);
  // The parser takes February 30 for March 2.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return null;
  if (DATE.test(until)) return midnight + DAY;
  const time = TIME.test(until) ? Date.parse(until) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
