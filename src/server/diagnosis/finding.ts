/** What the doctor checks, in the order of the report. */
export const AREAS = ["configuration", "database", "webhooks.yml", "address", "connection", "answer", "credentials", "journal"] as const;

export type Area = (typeof AREAS)[number];

/** error: callbacks cannot arrive, or will fail. warning: they may fail. note: worth knowing. ok: checked and correct. */
export type Severity = "error" | "warning" | "note" | "ok";

/** The result of one check. */
export interface Finding {
  area: Area;
  severity: Severity;
  /** What was seen. */
  seen: string;
  /** Names that `seen` counts. */
  items?: readonly string[];
  /** Why it matters. */
  why?: string;
  /** What to do. */
  remedy?: string;
}

/** Creates the findings of one area. */
export interface Findings {
  error(seen: string, why: string, remedy: string): Finding;
  warning(seen: string, why: string, remedy: string): Finding;
  note(seen: string, why?: string, items?: readonly string[]): Finding;
  ok(seen: string, items?: readonly string[]): Finding;
}

export function findingsOf(area: Area): Findings {
  return {
    error: (seen, why, remedy) => ({ area, severity: "error", seen, why, remedy }),
    warning: (seen, why, remedy) => ({ area, severity: "warning", seen, why, remedy }),
    note: (seen, why, items) => ({ area, severity: "note", seen, ...given({ items, why }) }),
    ok: (seen, items) => ({ area, severity: "ok", seen, ...given({ items }) }),
  };
}

function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  // The entries that are left have a value.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<typeof given<Fields>>;
}
