import { isObject, listOf } from "../../openapi/json.ts";
import type { Effect, SentCallback } from "../effect.ts";
import type { Exchange } from "../post/post.ts";

type Fields = Record<string, unknown>;

/** Codes that refuse beside 1, first and last, and reach the client with their text (1047/34364, 1047/34368). */
const REFUSALS = { user: [120_001, 130_000], group: [10_100, 10_200] } as const;

const DISCARD = 2;

/**
 * What Tencent Chat does with the answer to a before-callback. One that it cannot use counts as a failed callback, after which the event goes
 * on by default (1047/34354).
 */
export function interpretTencentChatReply({ command, body }: SentCallback, exchange: Exchange): Effect {
  if (!exchange.answered) return { kind: "ignored", reason: exchange.detail };
  if (exchange.status !== 200) return { kind: "ignored", reason: `status ${exchange.status}` };
  const reply = parse(exchange.text);
  if (reply === undefined) return { kind: "ignored", reason: "the answer is no JSON object" };
  if (reply.ActionStatus !== "OK") return { kind: "ignored", reason: `ActionStatus is ${JSON.stringify(reply.ActionStatus)}` };
  if (!Number.isInteger(reply.ErrorCode)) return { kind: "ignored", reason: `ErrorCode is ${JSON.stringify(reply.ErrorCode)}` };
  return command.startsWith("Sns.") ? friendsEffect(reply, body) : decisionEffect(command, reply);
}

function parse(text: string): Fields | undefined {
  try {
    const reply: unknown = JSON.parse(text);
    return isObject(reply) ? reply : undefined;
  } catch {
    return undefined;
  }
}

/** Each user has a verdict of his own; an ErrorCode says that there are none (1047/43468, 1047/43467). */
function friendsEffect(reply: Fields, body: Fields): Effect {
  if (reply.ErrorCode !== 0) return { kind: "ignored", reason: `ErrorCode ${reply.ErrorCode} says that processing failed` };
  const wanted = [...listOf(body, "FriendItem"), ...listOf(body, "ResponseFriendItem")].filter(isObject).map((item) => item.To_Account);
  const refusals = listOf(reply, "ResultItem")
    .filter(isObject)
    .filter((item) => isRefusal(item) && wanted.includes(item.To_Account));
  const [first] = refusals;
  if (first === undefined) return { kind: "allowed" };
  const users = refusals.map((item) => String(item.To_Account));
  if (!wanted.every((user) => users.includes(String(user)))) return { kind: "partly-refused", users };
  return { kind: "refused", code: Number(first.ResultCode), message: String(first.ResultInfo ?? "") };
}

function isRefusal({ ResultCode }: Fields): boolean {
  return Number.isInteger(ResultCode) && ResultCode !== 0;
}

function decisionEffect(command: string, reply: Fields): Effect {
  const code = Number(reply.ErrorCode);
  if (code !== 0) return codeEffect(command, code, String(reply.ErrorInfo ?? ""));
  const users = [...listOf(reply, "RefusedMembers_Account"), ...listOf(reply, "RefusedSubscribers_Account")].map(String);
  if (users.length > 0) return { kind: "partly-refused", users };
  const changes = Object.entries(reply).filter(([field, value]) => CHANGEABLE.has(field) && !isEmpty(value));
  return changes.length === 0 ? { kind: "allowed" } : { kind: "modified", changes: Object.fromEntries(changes) };
}

/** Fields that a reply to a message or a signal may put in place of the request's (1047/34364, 1047/59057). */
const CHANGEABLE: ReadonlySet<string> = new Set(["MsgBody", "CloudCustomData", "RspData"]);

function codeEffect(command: string, code: number, message: string): Effect {
  if (code === DISCARD && command.endsWith("CallbackBeforeSendMsg")) return { kind: "discarded" };
  const [first, last] = command.startsWith("Group.") ? REFUSALS.group : REFUSALS.user;
  if (code === 1 || (code >= first && code <= last)) return { kind: "refused", code, message };
  return { kind: "ignored", reason: `ErrorCode ${code} has no documented meaning here` };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
