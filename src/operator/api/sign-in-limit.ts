import type { Clock } from "../../clock.ts";

/** Limits how often a token is signed in with. Each instance counts for itself, also where several share their sessions. */
export interface SignInLimit {
  /** Takes down a sign-in with a token; returns false if there were too many within the last minute. */
  take(token: string): boolean;
}

/** Each sign-in leaves an audit entry, and whoever may change nothing must not be able to push out those of others. */
const MOST_PER_MINUTE = 30;
const MINUTE_MS = 60_000;

export function createSignInLimit(clock: Pick<Clock, "now">): SignInLimit {
  /** Only tokens that are accepted get here, so there are few. */
  const minuteOf = new Map<string, { endsAt: number; count: number }>();
  return {
    take: (token) => {
      const now = clock.now();
      const found = minuteOf.get(token);
      const minute = found === undefined || found.endsAt <= now ? { endsAt: now + MINUTE_MS, count: 0 } : found;
      minuteOf.set(token, minute);
      if (minute.count >= MOST_PER_MINUTE) return false;
      minute.count += 1;
      return true;
    },
  };
}
