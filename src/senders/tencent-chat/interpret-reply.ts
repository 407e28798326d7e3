import { isObject, listOf } from "../../openapi/json.ts";
import type { Exchange } from "../post/post.ts";
import type { Effect, Fields } from "../reply-model.ts";
import type { SentCallback } from "../sent-callback.ts";
import { refusedUsers } from "./list-problems.ts";
import { requestedUsers } from "./named-users.ts";
import { findDecodingProblem, findFailure } from "./reply-problems.ts";

/** First and last code that refuses, besides 1, and reaches the client with its text (1047/34364, 1047/34368). */
const REFUSALS = { user: [120_001, 130_000], group: [10_100, 10_200] } as const;

const DISCARD = 2;

/** Fields of a reply that replace the request's, for messages, signals and dialogues (1047/34364, 1047/59057, 269/113786). */
const CHANGEABLE: ReadonlySet<string> = new Set(["MsgBody", "CloudCustomData", "RspData", "Body"]);

const SEND_GIFT = "Live.CallbackBeforeSendGift";

/**
 * How Tencent Chat reads an answer. One that it cannot use counts as a failed callback. By default the operation then continues (1047/34354), but a
 * gift is refused (647/72210).
 */
export function interpret({ command, body }: SentCallback, exchange: Exchange): Effect {
  const unusable = (reason: string): Effect => ({ kind: command === SEND_GIFT ? "failed" : "ignored", reason });
  if (!exchange.answered) return unusable(exchange.detail);
  if (exchange.status !== 200) return unusable(`status ${exchange.status}`);
  const reply = parse(exchange.text);
  if (!isObject(reply)) return unusable("the answer is not a JSON object");
  const problem = findDecodingProblem(reply) ?? findFailure(reply);
  if (problem !== null) return unusable(`expected ${problem.expected}`);
  return command.startsWith("Sns.") ? friendsEffect(reply, body) : decisionEffect(command, reply);
}

function ignored(reason: string): Effect {
  return { kind: "ignored", reason };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each user has a verdict; an ErrorCode says that there are none (1047/43468, 1047/43467). */
function friendsEffect(reply: Fields, body: Fields): Effect {
  if (reply.ErrorCode !== 0) return ignored(`ErrorCode ${reply.ErrorCode} says that processing failed`);
  const requested = requestedUsers(body);
  const refusals = listOf(reply, "ResultItem")
    .filter(isObject)
    .filter((item) => isRefusal(item) && requested.includes(item.To_Account));
  const [first] = refusals;
  if (first === undefined) return { kind: "allowed" };
  const users = refusals.map((item) => String(item.To_Account));
  if (!requested.every((user) => users.includes(String(user)))) return { kind: "partly-refused", users };
  return { kind: "refused", code: Number(first.ResultCode), message: String(first.ResultInfo ?? "") };
}

function isRefusal({ ResultCode }: Fields): boolean {
  return Number.isInteger(ResultCode) && ResultCode !== 0;
}

function decisionEffect(command: string, reply: Fields): Effect {
  const code = Number(reply.ErrorCode);
  if (code !== 0) return codeEffect(command, code, String(reply.ErrorInfo));
  const users = refusedUsers(reply).map(String);
  if (users.length > 0) return { kind: "partly-refused", users };
  const changes = Object.entries(reply).filter(([field, value]) => CHANGEABLE.has(field) && !isEmpty(value));
  return changes.length === 0 ? { kind: "allowed" } : { kind: "modified", changes: Object.fromEntries(changes) };
}

function codeEffect(command: string, code: number, message: string): Effect {
  if (code === DISCARD && command.endsWith("CallbackBeforeSendMsg")) return { kind: "discarded" };
  if (command === SEND_GIFT) return { kind: "refused", code, message };
  if (command.startsWith("Chatbot.")) return ignored(`ErrorCode ${code} says that processing failed`);
  const [first, last] = command.startsWith("Group.") ? REFUSALS.group : REFUSALS.user;
  if (code === 1 || (code >= first && code <= last)) return { kind: "refused", code, message };
  return ignored(`ErrorCode ${code} has no documented meaning here`);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
