import type { Clock } from "../../clock.ts";

/** Asks for some work again and again. */
export interface Coalesced {
  /** Lets the work be done once more. Requests that come while it is done, or right after it, are one. */
  request(): void;
  /** Nothing is begun any more. */
  stop(): void;
}

/** Shortest time from the end of one run to the next, in milliseconds. */
const PAUSE_MS = 10;

/** @param work Whether it fails is known elsewhere. */
export function coalesce(work: () => Promise<unknown>, clock: Clock): Coalesced {
  let state: "idle" | "busy" | "requested" | "stopped" = "idle";
  return {
    request: () => {
      if (state === "idle") void run();
      else if (state === "busy") state = "requested";
    },
    stop: () => {
      state = "stopped";
    },
  };

  async function run(): Promise<void> {
    state = "busy";
    await work().catch(() => {});
    clock.after(PAUSE_MS, next);
  }

  function next(): void {
    if (state === "requested") void run();
    else if (state === "busy") state = "idle";
  }
}
