import { commands } from "../../../generated/openim.commands.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import type { Effect, SentCallback } from "../effect.ts";
import type { Exchange } from "../post/post.ts";

type Fields = Record<string, unknown>;

/** Fields that every reply may have, with the type that Go's decoder wants. */
const COMMON = { actionCode: "integer", errCode: "integer", errMsg: "text", errDlt: "text", nextCode: "integer" } as const;

/** Below it an errCode is taken for a status of gRPC, and the caller hears of an internal error. */
const LEAST_DELIVERED_CODE = 100;

const INT32_LIMIT = 2 ** 31;

/**
 * What OpenIM from 3.7 on does with the answer to a before-callback (open-im-server pkg/common/webhook). It looks at the JSON and never at the
 * status, and what it cannot decode fails the operation.
 */
export function interpretOpenImReply({ command, body }: SentCallback, exchange: Exchange): Effect {
  if (!exchange.answered) return { kind: "failed", reason: `NetworkError 90004, ${exchange.detail}` };
  const reply = decode(exchange.text);
  if (typeof reply === "string") return { kind: "failed", reason: `DataError 90007, ${reply}` };
  if ((reply.actionCode ?? 0) === 0 && reply.nextCode === 1) return rejection(reply);
  return changesEffect(command, body, withoutCommon(reply));
}

/** The reply under the names of the common fields, or what is wrong with it. Go matches names whatever their case, and takes null for an object. */
function decode(text: string): Fields | string {
  const parsed = parse(text);
  if (parsed === null) return {};
  if (!isObject(parsed)) return "the answer is no JSON object";
  const names = new Map(Object.keys(COMMON).map((name) => [name.toLowerCase(), name]));
  const reply = Object.fromEntries(Object.entries(parsed).map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value]));
  const wrong = Object.entries(COMMON).find(([name, type]) => reply[name] != null && !isOfType(reply[name], type));
  return wrong === undefined ? reply : `${wrong[0]} is ${JSON.stringify(reply[wrong[0]])}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isOfType(value: unknown, type: "integer" | "text"): boolean {
  if (type === "text") return typeof value === "string";
  return Number.isInteger(value) && Number(value) >= -INT32_LIMIT && Number(value) < INT32_LIMIT;
}

/** Code 0 is no error to gRPC: nothing is done, and the caller is told that it was. */
function rejection({ errCode = 0, errMsg }: Fields): Effect {
  const code = Number(errCode);
  if (code === 0) return { kind: "discarded" };
  const message = code < LEAST_DELIVERED_CODE ? "ServerInternalError" : String(errMsg ?? "");
  return { kind: "refused", code: code < LEAST_DELIVERED_CODE ? 500 : code, message };
}

function withoutCommon(reply: Fields): Fields {
  return Object.fromEntries(Object.entries(reply).filter(([field]) => !Object.hasOwn(COMMON, field)));
}

function changesEffect(command: string, body: Fields, extras: Fields): Effect {
  const fault = BREAKING[command]?.(body, extras);
  if (fault !== undefined) return { kind: "failed", reason: fault };
  const copied = Object.entries(factsOf(command).echo).map(([field, type]) => [field, extras[field] ?? (type === "text" ? "" : null)]);
  const given = Object.entries(extras).filter(([, value]) => value != null);
  const changes = [...given, ...copied].filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(body[String(field)] ?? null));
  return changes.length === 0 ? { kind: "allowed" } : { kind: "modified", changes: Object.fromEntries(changes) };
}

function factsOf(command: string): CommandMetadata {
  // Only commands of the table come here.
  return (commands as Record<string, CommandMetadata>)[command] as CommandMetadata;
}

/** Replies that decode and still fail the operation (open-im-server internal/rpc/group, user and msg). */
const BREAKING: Readonly<Record<string, (body: Fields, extras: Fields) => string | undefined>> = {
  callbackBeforeSetGroupInfoCommand: wantsGroupId,
  callbackBeforeSetGroupInfoExCommand: wantsGroupId,
  callbackBeforeMembersJoinGroupCommand: (_body, extras) =>
    listOf(extras, "memberCallbackList").every((member) => isObject(member) && typeof member.userID === "string")
      ? undefined
      : "an element of memberCallbackList without userID crashes the call",
  callbackBeforeUpdateUserInfoExCommand: (body, extras) => {
    const unasked = Object.keys(extras).find((field) => extras[field] != null && body[field] == null);
    return unasked === undefined ? undefined : `${unasked}, which the call does not change, crashes it`;
  },
  callbackBeforeMsgModifyCommand: (_body, { content }) =>
    content == null || isObject(parse(String(content))) ? undefined : "1001, content is no JSON object",
};

function wantsGroupId(body: Fields, extras: Fields): string | undefined {
  return (extras.groupID ?? "") === body.groupID ? undefined : "1004, the reply does not repeat groupID";
}
