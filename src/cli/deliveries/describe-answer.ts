import type { DeliveryAnswer } from "../../../generated/operator.ts";
import { describeAge } from "../terminal/spans.ts";

/** What came of an attempt, and when. */
export function describeAnswer(answer: DeliveryAnswer): string {
  return `${describeAge(answer.at)}: ${describeOutcome(answer)}`;
}

/** What came of an attempt: status and text of the answer, as far as there are any. */
export function describeOutcome({ status, text, delivered }: DeliveryAnswer): string {
  const parts = [...(status === null ? [] : [String(status)]), ...(text === "" ? [] : [text])];
  return parts.length === 0 ? (delivered ? "arrived" : "failed") : parts.join(" ");
}
