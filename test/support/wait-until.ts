import { setTimeout as delay } from "node:timers/promises";

const PAUSE_MS = 5;

/** Resolves when a condition holds; the test's own time limit ends the wait for one that never does. */
export async function waitUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(PAUSE_MS);
}
