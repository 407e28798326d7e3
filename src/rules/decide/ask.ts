import type { Answer } from "../../../generated/decider.ts";
import type { CompiledEffect } from "../rule-book.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Proposal } from "./proposal.ts";
import { readAnswer } from "./read-answer.ts";
import { shortReasonOf } from "./short-reason.ts";
import type { Tracer } from "./trace.ts";

type Ask = Extract<CompiledEffect, { kind: "ask" }>;

/** Asks a decider, and resolves with what it wants; null if it leaves the callback to the next rules. Rejects with the reason if it gives no legal answer. */
export async function ask({ decider, changeable }: Ask, rule: string, evaluation: Evaluation, tracer: Tracer): Promise<Proposal | null> {
  const { callback, data, texts } = evaluation;
  const start = performance.now();
  let answered: Answer["decision"] | null = null;
  let failure: string | null = null;
  try {
    return await data.deciders.ask(decider, { callback, rule, texts }, (answer) => {
      answered = answer.decision;
      const wanted = readAnswer(answer, callback, changeable);
      return wanted && { ...wanted, decider };
    });
  } catch (error) {
    failure = shortReasonOf(error);
    throw new Error(`the decider ${decider} ${failure}`, { cause: error });
  } finally {
    tracer.asked({ rule, decider, answer: answered, failure, durationMs: performance.now() - start });
  }
}
