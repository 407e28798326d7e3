import type { Rule } from "../../../../../generated/operator.ts";
import type { Mark } from "../../../parts/marks.ts";

const MARK_OF_EFFECT = {
  allow: "good",
  refuse: "bad",
  discard: "bad",
  modify: "changed",
  mask: "changed",
  flag: "warn",
  ask: "quiet",
} as const satisfies Record<Rule["effect"], Mark>;

export function markOfEffect({ effect }: Rule): Mark {
  return MARK_OF_EFFECT[effect];
}

/** What a rule amounts to now: a rule whose time is over is off. */
export function modeNow({ mode, until }: Rule, now: number): Rule["mode"] | "ended" {
  if (mode !== "off" && until !== null && until <= now) return "ended";
  return mode;
}
