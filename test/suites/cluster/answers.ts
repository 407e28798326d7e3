import { MARGIN_MS } from "../fault/probes.ts";
import type { Attempt } from "./sending.ts";

/** Settings' defaults. */
const BUDGET_MS = { "tencent-chat": 1200, openim: 3000 };

/** How callbacks were answered by instances that were there. */
export interface Answers {
  /** By phase and status, "after 503"; status 0 where no answer came. */
  counts: Record<string, number>;
  /** Of instances that were gone or stopped. */
  unanswered: number;
  mostMilliseconds: { before: number; after: number };
  failures: string[];
}

/** Holds every answer to what senders are owed: `absent` are the instances that cannot answer, or not in time. */
export function judgeAnswers(attempts: readonly Attempt[], absent: readonly number[]): Answers {
  const present = attempts.filter(({ instance }) => !absent.includes(instance));
  const counts: Answers["counts"] = {};
  for (const { phase, status } of present) counts[`${phase} ${status}`] = (counts[`${phase} ${status}`] ?? 0) + 1;
  const before = present.filter(({ phase }) => phase === "before");
  const after = present.filter(({ phase }) => phase === "after");
  const late = present.filter(({ sender, milliseconds }) => milliseconds > BUDGET_MS[sender] + MARGIN_MS);
  const refused = before.filter((attempt) => attempt.refused);
  const undocumented = after.filter(({ status }) => status !== 200 && status !== 503);
  return {
    counts,
    unanswered: attempts.filter(({ instance, status }) => absent.includes(instance) && status === 0).length,
    mostMilliseconds: { before: mostOf(before), after: mostOf(after) },
    failures: [
      ...describe("before-callbacks were refused or not answered", refused),
      ...describe("after-callbacks were answered with neither 200 nor 503", undocumented),
      ...describe("answers were late", late),
    ],
  };
}

function mostOf(attempts: readonly Attempt[]): number {
  return Math.max(0, ...attempts.map(({ milliseconds }) => milliseconds));
}

function describe(what: string, attempts: readonly Attempt[]): string[] {
  const [first] = attempts;
  if (first === undefined) return [];
  const { instance, sender, phase, status, milliseconds } = first;
  return [`${attempts.length} ${what}, such as ${sender} ${phase} by ${instance}: status ${status} after ${milliseconds.toFixed(0)} ms`];
}
