import type { Answer, ModifyAnswer, RefuseAnswer, VerdictsAnswer } from "../../../generated/decider.ts";
import type { Decision, Refuse, Verdicts } from "../../callbacks/decision.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import { itemsOf } from "../compile/command-types.ts";
import { assertLegal } from "./assert-legal.ts";

/** What a decider wants. */
export interface Wanted {
  decision: Decision;
  /** Whether it puts the callback before a moderator. */
  flags: boolean;
}

type Callback = Pick<RuledCallback, "command" | "request">;

const ALLOW: Decision = { kind: "allow" };

/**
 * What an answer means for a callback; null if the decider leaves it to the next rules. Throws an error if the command cannot express the answer, or if
 * the sender would reject the reply.
 *
 * @param changeable The fields that replies to the command can change.
 */
export function readAnswer(answer: Answer, callback: Callback, changeable: ReadonlySet<string>): Wanted | null {
  if (answer.decision === "pass") return null;
  if (answer.decision === "flag") return { decision: ALLOW, flags: true };
  const { name, decisions } = callback.command;
  if (!decisions.includes(answer.decision)) throw new Error(`${name} cannot ${answer.decision}; it can ${decisions.join(", ")}`);
  const decision = toDecision(answer, callback, changeable);
  assertLegal(callback, decision);
  return { decision, flags: false };
}

type Decisive = Exclude<Answer, { decision: "pass" | "flag" }>;

function toDecision(answer: Decisive, callback: Callback, changeable: ReadonlySet<string>): Decision {
  switch (answer.decision) {
    case "refuse":
      return { kind: "refuse", ...toRefusal(answer) };
    case "modify":
      return { kind: "modify", changes: toChanges(answer, callback, changeable) };
    case "verdicts":
      return toVerdicts(answer, callback);
    default:
      return { kind: answer.decision };
  }
}

function toRefusal({ message = "", code, detail }: Omit<RefuseAnswer, "decision">): Omit<Refuse, "kind"> {
  return { message, ...(code === undefined ? {} : { code }), ...(detail === undefined ? {} : { detail }) };
}

/** Fields that every reply has would make another decision of it. */
function toChanges({ changes }: ModifyAnswer, { command }: Callback, changeable: ReadonlySet<string>): object {
  const other = Object.keys(changes).find((field) => !changeable.has(field));
  if (other !== undefined) throw new Error(`a reply to ${command.name} cannot change ${other}`);
  return changes;
}

/** Of users that the callback does not name, the sender knows nothing. */
function toVerdicts({ refused }: VerdictsAnswer, { command, request }: Callback): Decision {
  const named = new Set((itemsOf(command, request) ?? []).map(({ user }) => user));
  const byUser = new Map<string, Verdicts["refused"][number]>();
  for (const { user, ...refusal } of refused) {
    if (named.has(user) && !byUser.has(user)) byUser.set(user, { user, ...toRefusal(refusal) });
  }
  return byUser.size === 0 ? ALLOW : { kind: "verdicts", refused: [...byUser.values()] };
}
