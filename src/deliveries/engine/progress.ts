import type { DeliveryCursor } from "../cursor.ts";

/** What was looked at on the way to a position. */
export interface Looked {
  /** Entries, and deliveries that follow from them. */
  examined: number;
  matching: number;
  /** Entries that were gone. */
  pruned: number;
}

/** A position that was read, and what the cursor waits for there. */
export interface Step extends Looked, DeliveryCursor {
  /** When its entry was received; null if the entry was pruned. */
  at: number | null;
  /** Deliveries that are neither settled nor in the store. */
  open: number;
  next: Step | null;
}

/** How far a lane is. */
export interface LaneProgress {
  /** Adds what was read next. */
  add(step: Omit<Step, "next">): Step;
  cursor(): DeliveryCursor;
  /** When the entry was received that the cursor waits for; null if it waits for none. */
  waitsSince(): number | null;
  /** Moves the cursor as far as it can, and returns what was looked at on the way. */
  advance(): Looked;
}

export function createProgress(start: DeliveryCursor): LaneProgress {
  let cursor = start;
  let first: Step | null = null;
  let last: Step | null = null;

  return {
    add: (added) => {
      // A replay can come by a million entries from which nothing follows.
      if (last?.open === 0 && added.open === 0) return extend(last, added);
      const step = { ...added, next: null };
      if (last === null) first = step;
      else last.next = step;
      last = step;
      return step;
    },
    cursor: () => cursor,
    waitsSince: () => {
      let step = first;
      while (step?.open === 0) step = step.next;
      return step?.at ?? null;
    },
    advance: () => {
      const looked = { examined: 0, matching: 0, pruned: 0 };
      for (; first?.open === 0; first = first.next) {
        cursor = { position: first.position, entry: first.entry };
        addLooked(looked, first);
      }
      if (first === null) last = null;
      return looked;
    },
  };
}

function extend(step: Step, { position, entry, at, ...looked }: Omit<Step, "next">): Step {
  addLooked(step, looked);
  return Object.assign(step, { position, entry, at });
}

function addLooked(sum: Looked, { examined, matching, pruned }: Looked): void {
  sum.examined += examined;
  sum.matching += matching;
  sum.pruned += pruned;
}
