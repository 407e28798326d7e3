/** Longest pause between two attempts of a delivery, unless the destination asks for a longer one. */
const LONGEST_PAUSE_MS = 5 * 60_000;

/** A destination can ask for a pause up to this long. */
const LONGEST_ASKED_MS = 60 * 60_000;

const FIRST_PAUSE_MS = 1000;

/** Milliseconds that double with each attempt. */
export function doublingPause(attempts: number, longest: number = LONGEST_PAUSE_MS): number {
  return Math.min(longest, FIRST_PAUSE_MS * 2 ** (attempts - 1));
}

/** The pause in whole milliseconds, or a longer one that the destination asks for; it asks for none with null. */
export function atLeastAsked(pause: number, asked: number | null): number {
  return Math.ceil(Math.max(pause, Math.min(asked ?? 0, LONGEST_ASKED_MS)));
}
