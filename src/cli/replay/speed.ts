import type { Replay } from "../../../generated/operator.ts";

/** How fast a replay is. */
export interface Speed {
  /** Deliveries per second; of a dry run those that match. null until it is known. */
  perSecond: number | null;
  /** Time until everything was looked at, in milliseconds; null until it is known. */
  leftMs: number | null;
}

type Looked = Pick<Replay, "examined" | "total" | "matching" | "delivered" | "dryRun">;

/** Time over which the speed is averaged. */
const WINDOW_MS = 10_000;

/** Nobody can tell a speed from less. */
const LEAST_MS = 900;

/** Measures how fast a replay is from one look to the next. `now` is a monotonic time in milliseconds; a test can replace it. */
export function createSpeed(now: () => number = () => performance.now()): { note(replay: Looked): Speed } {
  let looks: Array<{ at: number; examined: number; done: number }> = [];
  return {
    note: ({ examined, total, matching, delivered, dryRun }) => {
      const look = { at: now(), examined, done: dryRun ? matching : delivered };
      looks = [...looks.filter(({ at }) => look.at - at <= WINDOW_MS), look];
      const [first = look] = looks;
      const elapsed = look.at - first.at;
      if (elapsed < LEAST_MS) return { perSecond: null, leftMs: null };
      const read = look.examined - first.examined;
      return {
        perSecond: Math.round(((look.done - first.done) * 1000) / elapsed),
        leftMs: read === 0 ? null : ((total - examined) * elapsed) / read,
      };
    },
  };
}
