import type { StoredSession } from "./session-store.ts";

const HOUR_MS = 3_600_000;

/** Longer than a shift, so that nobody signs in twice a day, and shorter than a night: in the morning an unused console is closed. */
const IDLE_MS = 12 * HOUR_MS;

/** However much it is used. A console on a wall needs its token once a week, and a stolen cookie is worth nothing after one. */
export const LONGEST_MS = 7 * 24 * HOUR_MS;

/** Uses within this time are one: each that is taken down is a commit. */
const PRECISION_MS = 60_000;

/** The times of a session that is used at `now` for the first time. */
export function begin(now: number): Pick<StoredSession, "createdAt" | "lastUsedAt" | "expiresAt"> {
  return { createdAt: now, lastUsedAt: now, expiresAt: now + IDLE_MS };
}

/** The session after a use at `now`; null if that does not have to be taken down. */
export function extend(session: StoredSession, now: number): StoredSession | null {
  if (now - session.lastUsedAt < PRECISION_MS) return null;
  return { ...session, lastUsedAt: now, expiresAt: Math.min(now + IDLE_MS, session.createdAt + LONGEST_MS) };
}
