import { replies as openImReplies } from "../../../generated/openim.validators.js";
import type { Sender } from "../../../generated/operator.ts";
import { replies as tencentChatReplies } from "../../../generated/tencent-chat.validators.js";
import { findSchemaFault } from "../../callbacks/reply-fault.ts";
import { isObject } from "../../openapi/json.ts";
import type { Exchange } from "../../senders/post/post.ts";
import { resolveCommand, SENDERS } from "../../senders/registry.ts";
import type { Fields } from "../../senders/reply-model.ts";
import type { SentCallback } from "../../senders/sent-callback.ts";
import type { Mask } from "../mask-secrets.ts";
import { excerpt } from "../visible-text.ts";
import { toViolation, type Violation } from "./violation.ts";

/** Judges answers by the rules and the document of one sender. Each method returns what is wrong, or null. */
export interface Judge {
  /** Judges the answer to a call that the sender can really make: status 200 and a reply that the document allows. */
  decided(callback: SentCallback, exchange: Exchange): Violation | null;
  /** Judges the answer to a call that the backend cannot understand: the sender must be able to decode it, and it must refuse nothing. Any status is accepted. */
  safe(exchange: Exchange): Violation | null;
  /** Judges the answer to an unauthenticated call: status 4xx, and a body that stops nothing. */
  rejected(callback: SentCallback, exchange: Exchange): Violation | null;
  /** Returns whether the answer stops the operation. */
  refuses(exchange: Exchange): boolean;
}

const REPLIES = { "tencent-chat": tencentChatReplies, openim: openImReplies };

/** Creates the judge of a sender. `mask` masks the secrets that an answer repeats. */
export function createJudge(sender: Sender, mask: Mask): Judge {
  const { cutOff, replies } = SENDERS[sender];
  // Masked first: half a secret at the end of an excerpt would not be recognized.
  const shown = (text: string) => excerpt(mask(text));

  return {
    decided: (callback, exchange) =>
      judgeStatus(exchange, (status) => status === 200, "status 200") ??
      judgeReply(exchange, (reply, status) => undecodable(reply) ?? judgeDecision(callback, reply, status)),
    safe: (exchange) => judgeReply(exchange, (reply, status) => undecodable(reply) ?? refusal(reply, status)),
    rejected: (callback, exchange) =>
      judgeStatus(exchange, (status) => status >= 400 && status < 500, "status 4xx, because the call is not authenticated") ??
      judgeReply(exchange, (reply, status) => undecodable(reply) ?? harm(callback, reply) ?? refusal(reply, status)),
    refuses: (exchange) => judgeReply(exchange, refusal)?.rule === "refusal",
  };

  /** Judges the exchange itself, or else the JSON object that was received. */
  function judgeReply(exchange: Exchange, judge: (reply: Fields, status: number) => Violation | null): Violation | null {
    if (!exchange.answered) {
      if (exchange.reason === "time-out") return { rule: "in-time", expected: `an answer within ${cutOff} ms`, received: exchange.detail };
      return { rule: "answered", expected: "an answer", received: shown(exchange.detail) };
    }
    const { status, text } = exchange;
    if (text === "") return { rule: "json", expected: "a JSON object", received: `status ${status} without a body` };
    const reply = parse(text);
    return isObject(reply) ? judge(reply, status) : { rule: "json", expected: "a JSON object", received: shown(text) };
  }

  function judgeDecision({ command, body }: SentCallback, reply: Fields, status: number): Violation | null {
    const current = resolveCommand(sender, command);
    if (current === undefined) return refusal(reply, status);
    const problem = replies.findProblem({ command: current, body }, reply);
    return problem === null ? undocumented({ command: current, body }, reply) : toViolation(problem, mask);
  }

  function undecodable(reply: Fields): Violation | null {
    const problem = replies.findDecodingProblem(reply);
    return problem && toViolation(problem, mask);
  }

  /** A sender that ignores the status acts on the body of a rejected call too. */
  function harm({ command, body }: SentCallback, reply: Fields): Violation | null {
    if (replies.readsStatus) return null;
    const problem = replies.findProblem({ command: resolveCommand(sender, command) ?? command, body }, reply);
    return problem && toViolation(problem, mask);
  }

  function refusal(reply: Fields, status: number): Violation | null {
    if (!replies.stops(reply, status)) return null;
    return { rule: "refusal", expected: "an answer that stops nothing", received: shown(JSON.stringify(reply)) };
  }

  function undocumented({ command, body }: SentCallback, reply: Fields): Violation | null {
    const validate = REPLIES[sender][command];
    const fault = validate === undefined ? null : findSchemaFault(validate, body, reply);
    if (fault === null) return null;
    const expected = `a reply as documented for ${command}: ${fault.field || "it"} ${fault.detail}`;
    return { rule: "document", expected, received: shown(JSON.stringify(reply)) };
  }

  function judgeStatus(exchange: Exchange, fits: (status: number) => boolean, expected: string): Violation | null {
    if (!exchange.answered || fits(exchange.status)) return null;
    return { rule: "status", expected, received: `status ${exchange.status}, body ${shown(exchange.text)}` };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
