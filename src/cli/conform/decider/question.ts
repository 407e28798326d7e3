import type { Question } from "../../../../generated/decider.ts";
import type { RuledCallback } from "../../../callbacks/rules.ts";
import { QUESTION_HEADERS, toQuestion } from "../../../rules/deciders/question.ts";
import { userTexts } from "../../../rules/text/user-texts.ts";
import type { WireRequest } from "../../../senders/post/post.ts";
import { type Signing, signQuestion, TAMPERED } from "./signing.ts";
import type { DeciderTarget } from "./target.ts";

/** What is asked, and how it differs from what imhook asks. */
export interface Asked {
  callback: RuledCallback;
  change?: ((question: Question) => object) | undefined;
  signing?: Signing | undefined;
}

/** How imhook signs. */
export const SIGNED: Signing = { by: ["holder"] };

const RULE = "conformance-check";

const MILLISECONDS_PER_SECOND = 1000;

/** Writes a question as imhook does. */
export function questionOf({ url, secret, timeout }: DeciderTarget, { callback, change, signing = SIGNED }: Asked): WireRequest {
  const { entry, sender, command, request } = callback;
  const texts = userTexts.read({ sender, command: command.name, request });
  const question = toQuestion(callback, { rule: RULE, texts, deadline: timeout });
  const signed = JSON.stringify(change === undefined ? question : change(question));
  const timestamp = Math.floor(Date.now() / MILLISECONDS_PER_SECOND) - (signing.age ?? 0);
  const headers = {
    ...QUESTION_HEADERS,
    ...signQuestion({ id: entry, timestamp, body: signed }, secret, signing),
  };
  return { url, headers, body: signing.isTampered === true ? `${signed}${TAMPERED}` : signed };
}
