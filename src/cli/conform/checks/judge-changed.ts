import type { Context } from "../check.ts";
import type { Answer } from "../exchange.ts";
import type { Question } from "../rules/judge.ts";
import type { Violation } from "../rules/violation.ts";
import { type Callback, requestOf } from "../wire.ts";

/**
 * What is wrong with the answer to a callback that differs from a plain one in nothing that a decision may rest on. A refusal is legal, and
 * still a fault where the plain callback is let through.
 */
export async function judgeChanged(context: Context, question: Question, plain: Callback, answer: Answer): Promise<Violation | null> {
  const violation = context.judge.decided(question, answer);
  return violation !== null || !context.judge.refuses(answer) ? violation : judgeSafe(context, plain, answer);
}

/** What is wrong with the answer to a callback that need not be understood. A refusal passes where the plain callback is refused as well. */
export async function judgeSafe({ target, judge, exchange }: Context, plain: Callback, answer: Answer): Promise<Violation | null> {
  const violation = judge.safe(answer);
  if (violation?.rule !== "refusal") return violation;
  return judge.refuses(await exchange(requestOf(target, plain))) ? null : violation;
}
