import type { ReplyProblem } from "../../callbacks/reply.ts";
import type { Mask } from "../mask-secrets.ts";
import { excerpt } from "../visible-text.ts";

/** What is wrong with an answer. */
export interface Violation {
  /** Short name of the rule that it breaks. */
  rule: string;
  expected: string;
  received: string;
}

export function toViolation({ rule, expected, field, value }: ReplyProblem, mask: Mask): Violation {
  return { rule, expected, received: value === undefined ? `no ${field}` : `${field}: ${excerpt(mask(JSON.stringify(value)))}` };
}
