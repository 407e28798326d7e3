import { isObject } from "../../openapi/json.ts";
import type { Exchange } from "../post/post.ts";
import type { Effect, Fields } from "../reply-model.ts";
import type { SentCallback } from "../sent-callback.ts";
import { COMMON_FIELDS, echoOf, findDecodingProblem, findFatalProblem, LOWEST_ERROR_CODE, withCommonNames } from "./reply-problems.ts";

const DATA_ERROR = "DataError 90007";

/** How OpenIM since 3.7 reads an answer (open-im-server pkg/common/webhook): the status does not count, and an undecodable body fails the operation. */
export function interpret(callback: SentCallback, exchange: Exchange): Effect {
  if (!exchange.answered) return failed("NetworkError 90004", exchange.detail);
  const parsed = parse(exchange.text);
  // Go decodes null to an object without values.
  const reply = parsed === null ? {} : parsed;
  if (!isObject(reply)) return failed(DATA_ERROR, "the answer is not a JSON object");
  const undecodable = findDecodingProblem(reply);
  if (undecodable !== null) return failed(DATA_ERROR, `expected ${undecodable.expected}`);
  return interpretFields(callback, withCommonNames(reply));
}

function interpretFields(callback: SentCallback, reply: Fields): Effect {
  if ((reply.actionCode ?? 0) === 0 && reply.nextCode === 1) return rejection(reply);
  const fatal = findFatalProblem(callback, reply);
  return fatal === null ? changesEffect(callback, withoutCommon(reply)) : failed(fatal.error, `expected ${fatal.expected}`);
}

function failed(error: string, detail: string): Effect {
  return { kind: "failed", reason: `${error}, ${detail}` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** gRPC takes code 0 for success: the operation does not happen, and the caller is told that it did. */
function rejection({ errCode = 0, errMsg }: Fields): Effect {
  const code = Number(errCode);
  if (code === 0) return { kind: "discarded" };
  if (code < LOWEST_ERROR_CODE) return { kind: "refused", code: 500, message: "ServerInternalError" };
  return { kind: "refused", code, message: String(errMsg ?? "") };
}

function withoutCommon(reply: Fields): Fields {
  return Object.fromEntries(Object.entries(reply).filter(([field]) => !Object.hasOwn(COMMON_FIELDS, field)));
}

function changesEffect({ command, body }: SentCallback, extras: Fields): Effect {
  const copied = Object.entries(echoOf(command)).map(([field, type]) => [field, extras[field] ?? (type === "text" ? "" : null)]);
  const given = Object.entries(extras).filter(([, value]) => value != null);
  const changes = [...given, ...copied].filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(body[String(field)] ?? null));
  return changes.length === 0 ? { kind: "allowed" } : { kind: "modified", changes: Object.fromEntries(changes) };
}
