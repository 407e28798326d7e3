/** Where an integrity problem is. */
export type IntegrityProblemKind = "file" | "entry" | "index" | "relation" | "series" | "operator" | "deliveries";

export interface IntegrityProblem {
  kind: IntegrityProblemKind;
  message: string;
}

/** The result of a verification, as `--json` prints it. */
export interface Verification {
  entries: number;
  /** Position up to which entries were pruned; 0 if none were. */
  prunedThrough: number;
  /** Number of relations compared; null if they could not be. */
  relations: number | null;
  /** The first problems. */
  faults: IntegrityProblem[];
  faultCount: number;
}

/** Counts problems and keeps the first ones. */
export interface Problems {
  add(kind: IntegrityProblemKind, message: string): void;
  found(): Pick<Verification, "faults" | "faultCount">;
}

export const MOST_LISTED = 100;

export function createProblems(): Problems {
  const faults: IntegrityProblem[] = [];
  let faultCount = 0;
  return {
    add: (kind, message) => {
      faultCount += 1;
      if (faults.length < MOST_LISTED) faults.push({ kind, message });
    },
    found: () => ({ faults, faultCount }),
  };
}
