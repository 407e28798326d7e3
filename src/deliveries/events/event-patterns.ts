const OF_IMHOOK = "imhook.";

/** Whether a type of event is one that a destination takes. */
export type TakesType = (type: string) => boolean;

/** What the field `events` of a destination says. */
export interface EventPatterns {
  /** For types of events of callbacks. null: every event is taken. */
  ofCallbacks: TakesType | null;
  /** For types of findings. null: none is taken. */
  ofImhook: TakesType | null;
}

/** Reads patterns such as `friend.added` or `friend.*`. Findings are taken only if a pattern names them. */
export function readEventPatterns(patterns: readonly string[] | undefined): EventPatterns {
  if (patterns === undefined) return { ofCallbacks: null, ofImhook: null };
  const ofImhook = patterns.filter((pattern) => pattern.startsWith(OF_IMHOOK));
  const others = patterns.filter((pattern) => !pattern.startsWith(OF_IMHOOK));
  return { ofCallbacks: toMatch(others), ofImhook: ofImhook.length === 0 ? null : toMatch(ofImhook) };
}

function toMatch(patterns: readonly string[]): TakesType {
  const whole = new Set(patterns.filter((pattern) => !pattern.endsWith("*")));
  const beginnings = patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => pattern.slice(0, -1));
  return (type) => whole.has(type) || beginnings.some((beginning) => type.startsWith(beginning));
}
