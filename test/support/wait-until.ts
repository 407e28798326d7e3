import { setTimeout as delay } from "node:timers/promises";

const PAUSE_MS = 5;

/** Resolves when a condition holds. If it never does, the test's timeout ends the wait. */
export async function waitUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(PAUSE_MS);
}
