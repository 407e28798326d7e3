/** What is wrong: with the file, an entry, the index, or a relation. */
export type FaultKind = "file" | "entry" | "index" | "relation";

export interface Fault {
  kind: FaultKind;
  message: string;
}

/** What a look through a whole journal has shown. */
export interface Verification {
  entries: number;
  /** Position up to which entries have been pruned; 0 where none has. */
  prunedThrough: number;
  /** How many relations were compared; null where they could not be. */
  relations: number | null;
  /** The first faults. */
  faults: Fault[];
  faultCount: number;
}

/** Gathers faults: counts all of them, keeps the first. */
export interface Faults {
  add(kind: FaultKind, message: string): void;
  found(): Pick<Verification, "faults" | "faultCount">;
}

const MOST_LISTED = 100;

export function createFaults(): Faults {
  const faults: Fault[] = [];
  let faultCount = 0;
  return {
    add: (kind, message) => {
      faultCount += 1;
      if (faults.length < MOST_LISTED) faults.push({ kind, message });
    },
    found: () => ({ faults, faultCount }),
  };
}
