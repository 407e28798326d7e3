import type { DeliveryAnswer, DeliveryAttempt } from "../../../../generated/operator.ts";
import { LONGEST_TEXT } from "../../transports/transport.ts";

/** Answers that are kept of a delivery. */
const MOST_ANSWERS = 10;

/** Takes what an answer has, with a text of bounded length. */
export function toAnswer({ at, durationMs, status, text, delivered }: DeliveryAnswer): DeliveryAnswer {
  return { at, durationMs, status, text: text.slice(0, LONGEST_TEXT), delivered };
}

/** JSON of answers, the latest first. Escapes in it are those of JSON, which every storage takes. */
export function writeAnswers(answers: readonly DeliveryAnswer[]): string {
  return JSON.stringify(answers);
}

/** What `writeAnswers` has written. */
export function readAnswers(text: string): DeliveryAnswer[] {
  return JSON.parse(text);
}

/** What `JSON.stringify` has written of an answer. */
export function readAnswer(text: string | null): DeliveryAnswer | null {
  return text === null ? null : JSON.parse(text);
}

/** Puts new answers to those that are kept, and returns the latest. One that is there already is not added again. */
export function mergeAnswers(kept: readonly DeliveryAnswer[], added: readonly DeliveryAnswer[]): DeliveryAnswer[] {
  const byTime = new Map([...kept, ...added.map(toAnswer)].map((answer) => [answer.at, answer]));
  return [...byTime.values()].toSorted((one, other) => other.at - one.at).slice(0, MOST_ANSWERS);
}

/** Answers to attempts that failed, by the id of the event. */
export function answersByEvent(attempts: readonly DeliveryAttempt[]): ReadonlyMap<string, DeliveryAnswer[]> {
  return Map.groupBy(
    attempts.filter(({ delivered }) => !delivered),
    ({ event }) => event,
  );
}
