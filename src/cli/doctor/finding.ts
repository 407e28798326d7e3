/** What the doctor looks at, in the order of the report. */
export const AREAS = ["configuration", "webhooks.yml", "address", "connection", "answer", "credentials", "journal"] as const;

export type Area = (typeof AREAS)[number];

/** error: callbacks cannot arrive or will fail. warning: they may. note: worth knowing. ok: looked at and right. */
export type Severity = "error" | "warning" | "note" | "ok";

/** One thing that was looked at. */
export interface Finding {
  area: Area;
  severity: Severity;
  /** What was seen. */
  seen: string;
  /** Why it matters; absent where nothing does. */
  why?: string;
  /** What to do about it. */
  remedy?: string;
}

/** Makes the findings of one area. */
export interface Findings {
  error(seen: string, why: string, remedy: string): Finding;
  warning(seen: string, why: string, remedy: string): Finding;
  note(seen: string, why?: string): Finding;
  ok(seen: string): Finding;
}

export function findingsOf(area: Area): Findings {
  return {
    error: (seen, why, remedy) => ({ area, severity: "error", seen, why, remedy }),
    warning: (seen, why, remedy) => ({ area, severity: "warning", seen, why, remedy }),
    note: (seen, why) => ({ area, severity: "note", seen, ...(why === undefined ? {} : { why }) }),
    ok: (seen) => ({ area, severity: "ok", seen }),
  };
}
