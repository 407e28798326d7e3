import { BulkheadRejectedError, bulkhead } from "cockatiel";
import type { Answer } from "../../../generated/decider.ts";
import type { DeciderCounts } from "../../../generated/operator.ts";
import { NOT_ASKED } from "../../callbacks/counters/decider-counts.ts";
import type { Deadline } from "../../callbacks/deadline.ts";
import { type Clock, systemClock } from "../../clock.ts";
import { signWebhook } from "../../http/standard-webhooks.ts";
import { reasonOf } from "../compile/reason-of.ts";
import type { Asking } from "../data.ts";
import type { DeciderDefinition } from "../file/definition.ts";
import { type CircuitOptions, createCircuit } from "./circuit.ts";
import { openExchange } from "./exchange.ts";
import { DeciderFailure } from "./failure.ts";
import { parseAnswer } from "./parse-answer.ts";
import { toQuestion } from "./question.ts";

/** A decider that can be asked. */
export interface OpenDecider {
  /** As `DeciderLookup.ask`. Rejects with a DeciderFailure. */
  ask<Result>(asking: Asking, use: (answer: Answer) => Result): Promise<Result>;
  counts(): DeciderCounts;
  /** Resolves when the questions that wait for an answer have got it, and all connections are closed. */
  close(): Promise<void>;
}

export interface DeciderOptions extends Omit<CircuitOptions, "clock"> {
  definition: Pick<DeciderDefinition, "url" | "timeout" | "concurrency">;
  /** The secrets that sign questions; empty if there are none. */
  secrets(): readonly string[];
  clock?: Clock;
}

/** Part of the budget that is left for the rules after this one, for a handler, and for the journal: a quarter, but no more than this, in milliseconds. */
const LONGEST_RESERVE_MS = 100;
const RESERVED_SHARE = 0.25;

/** In milliseconds. Who does not answer in less time than this need not be down. */
const FAIR_MS = 250;

const MILLISECONDS_PER_SECOND = 1000;

export function openDecider({ definition, secrets, clock = systemClock, onOpened, onClosed }: DeciderOptions): OpenDecider {
  const { url, timeout, concurrency } = definition;
  const exchange = openExchange({ url, connections: concurrency });
  const circuit = createCircuit({ clock, onOpened, onClosed });
  const places = bulkhead(concurrency, 0);
  const counts = structuredClone(NOT_ASKED);

  return {
    ask: async (asking, use) => {
      counts.asked += 1;
      try {
        const answer = await askInTime(asking);
        const result = useOrFail(answer, use);
        counts.answered += 1;
        return result;
      } catch (error) {
        if (error instanceof DeciderFailure) counts.failed[error.reason] += 1;
        throw error;
      }
    },
    counts: () => ({ ...structuredClone(counts), circuits: { ...NOT_ASKED.circuits, [circuit.state()]: 1 } }),
    close: exchange.close,
  };

  async function askInTime(asking: Asking): Promise<Answer> {
    const deadline = Math.floor(Math.min(timeout, budgetOf(asking.callback)));
    if (deadline < 1) throw new DeciderFailure("late", "is not asked, because too little of the callback's budget is left");
    const canTell = deadline >= Math.min(timeout, FAIR_MS);
    try {
      return await places.execute(() => circuit.run(() => post(asking, deadline), canTell));
    } catch (error) {
      if (!(error instanceof BulkheadRejectedError)) throw error;
      throw new DeciderFailure("overload", `is not asked, because ${concurrency} questions wait for its answers`, { cause: error });
    }
  }

  async function post({ callback, rule, texts }: Asking, deadline: number): Promise<Answer> {
    const body = JSON.stringify(toQuestion(callback, { rule, texts, deadline }));
    const timestamp = Math.floor(Date.now() / MILLISECONDS_PER_SECOND);
    const headers = {
      ...signWebhook({ id: callback.entry, timestamp, body, secrets: secrets() }),
      ...(callback.traceparent !== undefined && { traceparent: callback.traceparent }),
    };
    return parseAnswer(await exchange.post(headers, body, deadline));
  }
}

/** What a callback's budget leaves for a question, in milliseconds. */
function budgetOf({ deadline }: { deadline?: Pick<Deadline, "total" | "remaining"> }): number {
  if (deadline === undefined) return Number.POSITIVE_INFINITY;
  return deadline.remaining - Math.min(LONGEST_RESERVE_MS, deadline.total * RESERVED_SHARE);
}

function useOrFail<Result>(answer: Answer, use: (answer: Answer) => Result): Result {
  try {
    return use(answer);
  } catch (error) {
    throw new DeciderFailure("illegal", `gave an answer that cannot be used: ${reasonOf(error)}`, { cause: error });
  }
}
