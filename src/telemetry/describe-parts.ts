import type { Attributes } from "@opentelemetry/api";
import type { AnsweredCall } from "../callbacks/observer.ts";
import type { Outcome } from "../callbacks/write-reply.ts";

/** A part of a call that has a span of its own. Times are on the monotonic clock, in milliseconds. */
export interface CallPart {
  name: string;
  startedAt: number;
  endedAt: number;
  attributes: Attributes;
}

const MICROSECONDS_PER_MILLISECOND = 1000;

/** The parts that took time outside the path that all calls have in common: rules, deciders, handler and journal. */
export function partsOf({ decided, identifiedAt, decidedAt, answeredAt }: AnsweredCall): CallPart[] {
  if (decided === null) return [];
  const rulesEnd = identifiedAt + (decided.rules?.durationUs ?? 0) / MICROSECONDS_PER_MILLISECOND;
  return [
    ...(decided.rules === null ? [] : rulesParts(decided.rules, identifiedAt, rulesEnd)),
    ...(askedHandler(decided) ? [{ name: "handler", startedAt: rulesEnd, endedAt: decidedAt, attributes: {} }] : []),
    { name: "record", startedAt: decidedAt, endedAt: answeredAt, attributes: { "imhook.status": decided.status } },
  ];
}

/** Deciders are asked one after the other, and an evaluation does little else that takes time. */
function rulesParts({ shadow, failed, asked }: NonNullable<Outcome["rules"]>, startedAt: number, endedAt: number): CallPart[] {
  let at = startedAt;
  const questions = asked.map(({ rule, decider, answer, failure, durationMs }) => {
    const question = { name: `decider ${decider}`, startedAt: at, endedAt: at + durationMs };
    at += durationMs;
    return { ...question, attributes: { "imhook.decider": decider, "imhook.rule": rule, ...answeredWith(answer, failure) } };
  });
  const attributes = { "imhook.rules.failed": failed.map(({ rule }) => rule), "imhook.rules.shadow": shadow.map(({ rule }) => rule) };
  return [{ name: "rules", startedAt, endedAt, attributes }, ...questions];
}

function answeredWith(answer: string | null, failure: string | null): Attributes {
  return { ...(answer !== null && { "imhook.answer": answer }), ...(failure !== null && { "imhook.failure": failure }) };
}

/** A fallback for which rules or handler are to blame; which of them it was, the log says. */
function askedHandler({ decidedBy, decision }: Outcome): boolean {
  return decidedBy?.by === "handler" || decision?.fallback === "deadline" || decision?.fallback === "error";
}
