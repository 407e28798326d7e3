import { describeEffect } from "../../senders/describe-effect.ts";
import { interpretReply } from "../../senders/interpret-reply.ts";
import type { Exchange, WireRequest } from "../../senders/post/post.ts";
import { toVisibleLine } from "../visible-text.ts";
import type { ChosenExample } from "./examples.ts";

/** A callback that was sent, and what came of it. */
export interface Outcome {
  example: ChosenExample;
  request: WireRequest;
  exchange: Exchange;
  /** Id of the entry that the callback repeats, by the operator API; null if it repeats none or the API was not asked. */
  duplicateOf: string | null;
}

/** Describes an outcome for people: request, answer, and what the answer means. */
export function outcomeText({ example, request, exchange, duplicateOf }: Outcome): string {
  const answer = exchange.answered
    ? `${exchange.status} ${exchange.statusText} in ${exchange.duration.toFixed(1)} ms\n${exchange.text}`
    : exchange.detail;
  const repeat = duplicateOf === null ? [] : [`This is a repeat of entry ${duplicateOf}: the server sent the first answer again.`];
  const meaning = [...repeat, ...describeMeaning(example, exchange)].map(toVisibleLine).join("\n");
  return `POST ${request.url}\n${request.body.trimEnd()}\n\n${answer}\n\n${meaning}\n`;
}

/** The same as one JSON object, without headers. */
export function outcomeJson({ example, request, exchange, duplicateOf }: Outcome): string {
  const { sender, command, name, body } = example;
  const effect = interpretReply(sender, example, exchange);
  const text = describeMeaning(example, exchange).join(" ");
  const answer = answerFields(exchange);
  return `${JSON.stringify({ sender, command, example: name, url: request.url, body, answer, effect: { ...effect, text }, duplicateOf })}\n`;
}

function answerFields(exchange: Exchange): object {
  if (!exchange.answered) return exchange;
  const { answered, status, statusText, text, duration } = exchange;
  return { answered, status, statusText, text, duration };
}

/** Says what the server did if its status tells, and what the sender does. */
function describeMeaning({ sender, command, body, metadata }: ChosenExample, exchange: Exchange): string[] {
  const effect = interpretReply(sender, { command, body }, exchange);
  const isRejected = exchange.answered && (exchange.status === 401 || exchange.status === 403);
  if (!isRejected) return [describeEffect(sender, effect)];
  const rejection = `The server refused the call with status ${exchange.status} and did not record it.`;
  // Nobody waits for the answer to an after-callback, so there is no effect to describe.
  return metadata.phase === "after" ? [rejection] : [rejection, describeEffect(sender, effect)];
}
