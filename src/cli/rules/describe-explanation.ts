import type { CallbackExplanation, RuleExplanation } from "../../../generated/operator.ts";
import { toTime } from "./describe-comparison.ts";

const SKIPPED: Readonly<Record<NonNullable<CallbackExplanation["skipped"]>, string>> = {
  duplicate: "It repeats another callback and got its reply.",
  quarantined: "It is in quarantine, so no rule was asked.",
  unknownCommand: "Its command no longer exists.",
  unreadable: "Its body was not kept, or cannot be read.",
  notAsked: "It is an after-callback, which asks for no decision.",
};

/** What each rule makes of a callback, as text. */
export function describeExplanation(file: string, explanation: CallbackExplanation): string {
  const { entry, skipped, rules } = explanation;
  const head = [entry.id, toTime(entry.receivedAt), entry.sender, entry.app, entry.command ?? "no command"].join("  ");
  if (skipped !== null) return `${head}\n${SKIPPED[skipped]}\n`;
  const none = rules.length === 0 ? [`No rule of ${file} concerns it.`] : [];
  return [head, decidedThen(explanation), decidedNow(file, explanation), ...none, ...rules.flatMap(describeRule), ""].join("\n");
}

function decidedThen({ outcome, decidedBy, flaggedBy }: CallbackExplanation): string {
  const by =
    decidedBy === null ? "it is not known who decided" : `by ${decidedBy.by}${decidedBy.name === null ? "" : ` ${decidedBy.name}`}`;
  const flag = flaggedBy === null || flaggedBy === decidedBy?.name ? "" : `, flagged by ${flaggedBy}`;
  return `then: ${outcome}, ${by}${flag}`;
}

function decidedNow(file: string, { now }: CallbackExplanation): string {
  if (now?.outcome === "unknown") return `${file}: unknown, rule ${now.rule} would ask a decider that was not asked then`;
  return `${file}: ${now?.outcome}, ${now?.rule == null ? "no rule decides" : `by rule ${now.rule}`}`;
}

function describeRule({ rule, user, matches, failure, values, asked }: RuleExplanation): string[] {
  const found = failure === null ? (matches ? "matches" : "does not match") : `fails: ${failure}`;
  const seen = Object.entries(values).map(([expression, value]) => `    ${expression} = ${JSON.stringify(value)}`);
  return ["", `  ${rule}${user === null ? "" : ` for ${user}`}: ${found}`, ...seen, ...describeAsked(asked)];
}

function describeAsked(asked: RuleExplanation["asked"]): string[] {
  if (asked === null) return [];
  const { decider, answer, failure } = asked;
  if (failure !== null) return [`    the decider ${decider} ${failure}`];
  return [`    the decider ${decider} ${answer === null ? "was not asked then" : `answered ${answer}`}`];
}
