import type { HandlerCall } from "./context/log.ts";

/** Finds out which handlers keep the event loop from everything else, all other callbacks among it. */
export interface LoopWatch {
  /** Runs the synchronous part of a handler. */
  run<Result>(call: HandlerCall, handler: () => Result): Result;
  /** Notes that a handler goes on later. */
  goesOn(call: HandlerCall): void;
  /** Notes that a handler has come to its end, in the turn of the event loop in which it did, or that nobody waits for it any more. */
  ended(call: HandlerCall): void;
}

/** Takes how long the event loop was blocked, in milliseconds, and the calls of handlers that were running. */
export type ReportBlocked = (blockedMs: number, calls: readonly HandlerCall[]) => void;

/**
 * Nobody else is answered meanwhile, and a tenth of the smallest default budget is gone. imhook's own longest turns are shorter: a full collection takes
 * up to 40 ms (test/bench/LOG.md).
 */
export const BLOCKED_MS = 100;

const TICK_MS = 50;

/**
 * Measures the synchronous part of a handler. For what handlers do later, it looks whether a timer is late while some are running: its own turn shows who
 * blocked if the handler ended with it, and otherwise all that are running may have.
 */
export function createLoopWatch(report: ReportBlocked, now: () => number = () => performance.now()): LoopWatch {
  const running = new Set<HandlerCall>();
  let timer: NodeJS.Timeout | null = null;
  /** When the timer fired or was started. */
  let ticked = 0;

  return {
    run: (call, handler) => {
      const start = now();
      try {
        return handler();
      } finally {
        const blocked = now() - start;
        if (blocked >= BLOCKED_MS) reportOnce(blocked, [call]);
      }
    },
    goesOn: (call) => {
      if (running.size === 0) ticked = now();
      running.add(call);
      timer ??= setInterval(tick, TICK_MS).unref();
    },
    ended: (call) => {
      look(call);
      running.delete(call);
    },
  };

  function tick(): void {
    look(...running);
    ticked = now();
    if (running.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  }

  function look(...calls: readonly HandlerCall[]): void {
    const blocked = now() - ticked - TICK_MS;
    if (blocked >= BLOCKED_MS && calls.length > 0) reportOnce(blocked, calls);
  }

  /** What was reported is not reported again with the calls that end later. */
  function reportOnce(blockedMs: number, calls: readonly HandlerCall[]): void {
    ticked = now();
    report(Math.round(blockedMs), calls);
  }
}
