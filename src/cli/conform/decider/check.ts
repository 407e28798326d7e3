import type { Exchange } from "../../../senders/post/post.ts";
import type { Source } from "../../../senders/profile.ts";
import { failed } from "../ask.ts";
import type { Check, Result } from "../check.ts";
import type { Send } from "../send.ts";
import type { Violation } from "../violation.ts";
import { curlOf } from "./curl.ts";
import type { DeciderJudge } from "./judge.ts";
import { type Asked, questionOf } from "./question.ts";
import type { DeciderTarget } from "./target.ts";

/** What a check of a decider works with. */
export interface DeciderTools {
  target: DeciderTarget;
  judge: DeciderJudge;
  send: Send;
  /** How long an idle connection is left alone, in milliseconds. */
  idleMs: number;
}

export type DeciderCheck = Check<DeciderTools>;

/** The document of deciders. */
export const DOCUMENT: Source = {
  description: "openapi/decider",
  url: "https://github.com/imhook/imhook/blob/main/openapi/decider/paths/decide.yaml",
};

export const STANDARD_WEBHOOKS: Source = {
  description: "Standard Webhooks",
  url: "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md",
};

/** Asks one question and judges the answer; by default it must be one that imhook can use. */
export async function ask(
  { target, send, judge }: DeciderTools,
  asked: Asked,
  judgeAnswer: (exchange: Exchange) => Violation | null = (exchange) => judge.usable(asked.callback, exchange),
): Promise<Result> {
  const request = questionOf(target, asked);
  const violation = judgeAnswer(await send(request));
  return violation === null ? { status: "passed" } : failed(violation, curlOf(target, request, asked.signing));
}
