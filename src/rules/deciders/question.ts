import type { Question } from "../../../generated/decider.ts";
import type { RuledCallback } from "../../callbacks/rules.ts";
import { VERSION } from "../../version.ts";

/** Headers of every question, beside those that identify and sign it. */
export const QUESTION_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  accept: "application/json",
  "user-agent": `imhook/${VERSION}`,
};

/** What a question says beside its callback. */
export interface Asking {
  /** Name of the rule that asks. */
  rule: string;
  /** What users have written, in the order of the request. */
  texts: string[];
  /** Time within which the answer has to arrive, in whole milliseconds. */
  deadline: number;
}

/** Makes the question about a before-callback that a decider gets. */
export function toQuestion(callback: RuledCallback, { rule, texts, deadline }: Asking): Question {
  const { entry, sender, app, command, receivedAt, summary, platform, clientAddress, request } = callback;
  const { actor, targets, group, message } = summary;
  return {
    entry,
    rule,
    sender,
    app,
    command: command.name,
    event: command.intent ?? "",
    receivedAt,
    deadline,
    decisions: [...command.decisions],
    actor,
    targets,
    group,
    message,
    texts,
    platform,
    clientAddress,
    request,
  };
}
