import type { Answer, Question } from "../../../../generated/decider.ts";
import type { RuledCallback } from "../../../callbacks/rules.ts";
import { readAnswer } from "../../../rules/decide/read-answer.ts";
import { LONGEST_ANSWER, parseAnswer } from "../../../rules/deciders/parse-answer.ts";
import type { Answered, Exchange } from "../../../senders/post/post.ts";
import type { Mask } from "../../mask-secrets.ts";
import { excerpt } from "../../visible-text.ts";
import type { Violation } from "../violation.ts";

/** Judges the answers of a decider. Each method returns what is wrong, or null. */
export interface DeciderJudge {
  /** Judges an answer that imhook is to use. */
  usable(callback: RuledCallback, exchange: Exchange): Violation | null;
  /** Judges an answer about a command that imhook does not know, by the decisions that the question allowed. */
  understood(decisions: Question["decisions"], exchange: Exchange): Violation | null;
  /** Judges the answer to a question that imhook has not sent: status 401. */
  rejected(exchange: Exchange): Violation | null;
}

export interface DeciderJudgeOptions {
  /** Time for an answer, in milliseconds. */
  timeout: number;
  /** Masks the secrets that an answer repeats. */
  mask: Mask;
  /** The fields that replies to a command can change. */
  changeableFields(callback: RuledCallback): ReadonlySet<string>;
}

const OK = 200;
const UNAUTHORIZED = 401;

export function createDeciderJudge({ timeout, mask, changeableFields }: DeciderJudgeOptions): DeciderJudge {
  // Masked first: half a secret at the end of an excerpt would not be recognized.
  const shown = (text: string) => excerpt(mask(text));

  return {
    usable: (callback, exchange) =>
      judge(exchange, OK, (answered) =>
        judgeAnswer(answered, callback.command.decisions, (answer) => readAnswer(answer, callback, changeableFields(callback))),
      ),
    understood: (decisions, exchange) => judge(exchange, OK, (answered) => judgeAnswer(answered, decisions, () => {})),
    rejected: (exchange) => judge(exchange, UNAUTHORIZED, () => null),
  };

  function judge(exchange: Exchange, expectedStatus: number, judgeBody: (exchange: Answered) => Violation | null): Violation | null {
    if (!exchange.answered) {
      if (exchange.reason === "time-out") return { rule: "in-time", expected: `an answer within ${timeout} ms`, received: exchange.detail };
      return { rule: "answered", expected: "an answer", received: shown(exchange.detail) };
    }
    const { status, text } = exchange;
    if (status === expectedStatus) return judgeBody(exchange);
    return { rule: "status", expected: `status ${expectedStatus}`, received: `status ${status}, body ${shown(text)}` };
  }

  function judgeAnswer({ text }: Answered, decisions: readonly string[], use: (answer: Answer) => void): Violation | null {
    const bytes = Buffer.byteLength(text);
    if (bytes > LONGEST_ANSWER) return { rule: "size", expected: `at most ${LONGEST_ANSWER} bytes`, received: `${bytes} bytes` };
    const parsed = attempt(() => parseAnswer(text));
    if (parsed instanceof Error)
      return {
        rule: "document",
        expected: "an answer that the document allows",
        received: `the decider ${parsed.message}: ${shown(text)}`,
      };
    const { decision } = parsed;
    const known = ["flag", "pass", ...decisions];
    if (!known.includes(decision)) return { rule: "decision", expected: `one of ${known.join(", ")}`, received: shown(text) };
    const used = attempt(() => use(parsed));
    if (!(used instanceof Error)) return null;
    return { rule: "reply", expected: "a decision from which a legal reply follows", received: `${used.message}: ${shown(text)}` };
  }
}

function attempt<Result>(run: () => Result): Result | Error {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
