import { replies as openImReplies } from "../../../../generated/openim.validators.js";
import type { Sender } from "../../../../generated/operator.ts";
import { replies as tencentChatReplies } from "../../../../generated/tencent-chat.validators.js";
import { createResolver } from "../../../callbacks/choose-command.ts";
import { describeError } from "../../../openapi/describe-error.ts";
import { isObject } from "../../../openapi/json.ts";
import { commandsOf } from "../documents.ts";
import { excerpt } from "../excerpt.ts";
import type { Answer } from "../exchange.ts";
import { RULES } from "./rules.ts";
import type { Fields } from "./sender-rules.ts";
import type { Violation } from "./violation.ts";

/** What was asked, for a reply that depends on it. */
export interface Question {
  /** By any name of it. */
  command: string;
  body: Fields;
}

/** Holds answers against one sender's rules and document. Each gives what is wrong, or null. */
export interface Judge {
  /** An answer to a call that the sender may really send: status 200 and a reply by the document. */
  decided(question: Question, answer: Answer): Violation | null;
  /** An answer to a call that nobody understands: readable by the sender, and no refusal; the status may say what it likes. */
  safe(answer: Answer): Violation | null;
  /** An answer to a call that must not get in: a status that says so, and a body that stops nothing. */
  turnedAway(question: Question, answer: Answer): Violation | null;
  /** Whether it stops what the callback announced. */
  refuses(answer: Answer): boolean;
}

const REPLIES = { "tencent-chat": tencentChatReplies, openim: openImReplies };

export function createJudge(sender: Sender): Judge {
  const rules = RULES[sender];
  const resolve = createResolver(commandsOf(sender));

  return {
    decided: ({ command, body }, answer) => {
      const today = resolve(command);
      return (
        statusOf(answer, (status) => status === 200, "status 200") ??
        withReply(answer, (reply, status) => {
          const harm = today === undefined ? null : rules.harm(today, body, reply);
          return rules.unreadable(reply) ?? harm ?? (today === undefined ? refusalOf(reply, status) : illegal(today, reply));
        })
      );
    },
    safe: (answer) => withReply(answer, (reply, status) => rules.unreadable(reply) ?? refusalOf(reply, status)),
    turnedAway: ({ command, body }, answer) =>
      statusOf(answer, (status) => status >= 400 && status < 500, "a status of 4xx, for the call proves nothing") ??
      withReply(answer, (reply, status) => {
        const harm = sender === "openim" ? rules.harm(resolve(command) ?? command, body, reply) : null;
        return rules.unreadable(reply) ?? harm ?? refusalOf(reply, status);
      }),
    refuses: (answer) => withReply(answer, refusalOf)?.rule === "refusal",
  };

  function refusalOf(reply: Fields, status: number): Violation | null {
    if (!rules.refuses(reply, status)) return null;
    return { rule: "refusal", expected: "an answer that stops nothing", received: excerpt(JSON.stringify(reply)) };
  }

  function illegal(command: string, reply: Fields): Violation | null {
    const validate = REPLIES[sender][command];
    if (validate?.(reply)) return null;
    return {
      rule: "document",
      expected: `a reply by the document of ${command}: ${describeError(validate?.errors?.[0]).replace(/^request /, "reply ")}`,
      received: excerpt(JSON.stringify(reply)),
    };
  }
}

function statusOf(answer: Answer, fits: (status: number) => boolean, expected: string): Violation | null {
  if (answer.kind !== "answered" || fits(answer.status)) return null;
  return { rule: "status", expected, received: `status ${answer.status}, body ${excerpt(answer.text)}` };
}

/** What is wrong with the answer as such, or else with the JSON object in it. */
function withReply(answer: Answer, judge: (reply: Fields, status: number) => Violation | null): Violation | null {
  if (answer.kind === "late") return { rule: "in-time", expected: `an answer within ${answer.limitMs} ms`, received: "none until then" };
  if (answer.kind === "broken") return { rule: "answered", expected: "an answer", received: answer.reason };
  if (answer.text === "") return { rule: "json", expected: "a JSON object", received: `status ${answer.status} without a body` };
  const reply = parse(answer.text);
  return isObject(reply) ? judge(reply, answer.status) : { rule: "json", expected: "a JSON object", received: excerpt(answer.text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
