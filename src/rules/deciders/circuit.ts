import { type CircuitBreakerPolicy, CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from "cockatiel";
import type { DeciderCounts } from "../../../generated/operator.ts";
import type { Clock } from "../../clock.ts";
import { DeciderFailure } from "./failure.ts";

/** Keeps questions from a decider that is down. */
export interface Circuit {
  state(): keyof DeciderCounts["circuits"];
  /**
   * Does `work`, or rejects at once with a DeciderFailure if the circuit is open. Once it has been open for some time, a single question finds out
   * whether the decider is back.
   *
   * @param canTell Whether the question has time enough to find that out. If not, its failure does not count.
   */
  run<Result>(work: () => Promise<Result>, canTell: boolean): Promise<Result>;
}

export interface CircuitOptions {
  clock: Pick<Clock, "now">;
  /** Called when it opens after it was closed. */
  onOpened(cause: DeciderFailure): void;
  onClosed(): void;
}

/** In a row. */
const FAILURES = 5;

const OPEN_MS = 5000;

const NAMES = {
  [CircuitState.Closed]: "closed",
  [CircuitState.Open]: "open",
  [CircuitState.HalfOpen]: "halfOpen",
  // Nobody isolates a circuit by hand.
  [CircuitState.Isolated]: "open",
} as const;

/** What the `toJSON` of a breaker says that has been open for long enough. */
const READY_TO_CLOSE = { ownState: { value: CircuitState.Open, openedAt: 0, attemptNo: 1 }, breakerState: 0 };

/** A circuit that five failures in a row open for five seconds. Only failures that suggest an outage count. */
export function createCircuit({ clock, onOpened, onClosed }: CircuitOptions): Circuit {
  let wasClosed = true;
  let openedAt = 0;
  let breaker = createBreaker();

  return {
    state: () => NAMES[breaker.state],
    run: async (work, canTell) => {
      // The library goes by the time of day, which can be set back. A question that it finds while another one tries would wait for that one.
      if (breaker.state === CircuitState.Open && canTell && clock.now() - openedAt >= OPEN_MS) breaker = createBreaker(READY_TO_CLOSE);
      else if (breaker.state !== CircuitState.Closed) throw new DeciderFailure("open", "is not asked, because it failed again and again");
      if (!canTell) return work();
      const outcome = await breaker.execute(() => work().then((result) => ({ result }), toOutcome));
      if ("failure" in outcome) throw outcome.failure;
      return outcome.result;
    },
  };

  function createBreaker(initialState?: unknown): CircuitBreakerPolicy {
    const created = circuitBreaker(handleAll, { breaker: new ConsecutiveBreaker(FAILURES), halfOpenAfter: OPEN_MS, initialState });
    created.onBreak((cause) => {
      openedAt = clock.now();
      if (wasClosed && "error" in cause && cause.error instanceof DeciderFailure) onOpened(cause.error);
      wasClosed = false;
    });
    created.onReset(() => {
      wasClosed = true;
      onClosed();
    });
    return created;
  }
}

/** Whoever answers is there, whatever the answer. */
function toOutcome(error: unknown): { failure: unknown } {
  if (error instanceof DeciderFailure && error.isOutage) throw error;
  return { failure: error };
}
