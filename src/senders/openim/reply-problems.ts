import { commands } from "../../../generated/openim.commands.ts";
import type { CommandMetadata } from "../../callbacks/command.ts";
import type { ReplyProblem } from "../../callbacks/reply.ts";
import { isObject, listOf } from "../../openapi/json.ts";
import type { Fields } from "../reply-model.ts";
import type { SentCallback } from "../sent-callback.ts";
import { findListProblem } from "./list-problems.ts";

/** Fields that every reply may have, and the types that Go decodes them to (open-im-server pkg/callbackstruct/common.go). */
export const COMMON_FIELDS = { actionCode: "int32", errCode: "int32", errMsg: "string", errDlt: "string", nextCode: "int32" } as const;

/** gRPC uses the codes below it, and 0 means success (open-im-server pkg/common/webhook). */
export const LOWEST_ERROR_CODE = 100;

const INT32_LIMIT = 2 ** 31;

const TYPE_NAMES = { int32: "a 32-bit integer", string: "a string" } as const;

/** A problem that makes the operation fail. */
interface FatalProblem extends ReplyProblem {
  /** What OpenIM reports to the caller of its API. */
  error: string;
}

/** Returns the reply with its common fields under their documented names: Go matches names in any case. */
export function withCommonNames(reply: Fields): Fields {
  return Object.fromEntries(Object.entries(reply).map(([name, value]) => [COMMON_NAMES.get(name.toLowerCase()) ?? name, value]));
}

const COMMON_NAMES = new Map(Object.keys(COMMON_FIELDS).map((name) => [name.toLowerCase(), name]));

export function findDecodingProblem(reply: Fields): ReplyProblem | null {
  const named = withCommonNames(reply);
  const wrong = Object.entries(COMMON_FIELDS).find(([field, type]) => named[field] != null && !isOfType(named[field], type));
  if (wrong === undefined) return null;
  const [field, type] = wrong;
  return { rule: "decodable", expected: `${field} as ${TYPE_NAMES[type]}, the only type that Go decodes`, field, value: named[field] };
}

export function findProblem({ command, body }: SentCallback, reply: Fields): ReplyProblem | null {
  const named = withCommonNames(reply);
  const problem = findCodeProblem(named);
  if (problem !== null || named.nextCode === 1) return problem;
  return (
    findFatalProblem({ command, body }, named) ??
    findLostChange(command, body, named) ??
    findOtherSpelling(command, body, named) ??
    findJoinRuleProblem(body, named) ??
    findListProblem(body, named)
  );
}

/** Releases 3.0 to 3.4 also refuse if errCode is set, and older ones if actionCode is. */
export function stops(reply: Fields): boolean {
  const { actionCode, errCode, nextCode } = withCommonNames(reply);
  return nextCode === 1 || Boolean(actionCode) || Boolean(errCode);
}

/** Returns the rule whose breach makes an allowed operation fail, or null (open-im-server internal/rpc/group, user and msg). */
export function findFatalProblem({ command, body }: SentCallback, reply: Fields): FatalProblem | null {
  if ("groupID" in echoOf(command) && (reply.groupID ?? "") !== body.groupID)
    return { rule: "echo", error: "1004", expected: "groupID repeated from the request", field: "groupID", value: reply.groupID };
  return FATAL[command]?.(body, reply) ?? null;
}

/** OpenIM stores any number, and knows these (openimsdk/protocol constant/constant.go). A reply may have to repeat another one of the request. */
const JOIN_RULES: readonly unknown[] = [0, 1, 2];

function findJoinRuleProblem(body: Fields, { needVerification }: Fields): ReplyProblem | null {
  if (needVerification == null || JOIN_RULES.includes(needVerification) || needVerification === body.needVerification) return null;
  return { rule: "join-rule", expected: "needVerification from 0 to 2", field: "needVerification", value: needVerification };
}

/** Each edition reads its own spelling of a field, and ignores the other. */
function findOtherSpelling(command: string, body: Fields, reply: Fields): ReplyProblem | null {
  const spellings = Object.entries(rowOf(command)?.spellings ?? {});
  const isOther = spellings.some(([other]) => other in body);
  const wrong = spellings.map(([other, name]) => (isOther ? [name, other] : [other, name])).find(([read = ""]) => reply[read] != null);
  if (wrong === undefined) return null;
  const [field = "", expected] = wrong;
  return { rule: "spelling", expected: `${expected}, the spelling of the request`, field, value: reply[field] };
}

/** OpenIM copies these fields over the request even if the reply lacks them. */
export function echoOf(command: string): CommandMetadata["echo"] {
  return rowOf(command)?.echo ?? {};
}

function rowOf(command: string): CommandMetadata | undefined {
  return (commands as Readonly<Record<string, CommandMetadata>>)[command];
}

function findCodeProblem({ actionCode, errCode, nextCode }: Fields): ReplyProblem | null {
  if (actionCode) {
    const expected = "actionCode 0: any other says that the backend failed, and its decision is ignored";
    return { rule: "action-code", expected, field: "actionCode", value: actionCode };
  }
  if (nextCode === 1 && Number(errCode ?? 0) < LOWEST_ERROR_CODE) {
    const expected = "errCode of 100 or more with nextCode 1: 0 is reported as success, 1 to 99 as an internal error";
    return { rule: "error-code", expected, field: "errCode", value: errCode };
  }
  if (nextCode !== 1 && errCode) {
    const expected = "errCode 0 if nothing is refused: OpenIM 3.0 to 3.4 refuses on any other";
    return { rule: "error-code", expected, field: "errCode", value: errCode };
  }
  return null;
}

function findLostChange(command: string, body: Fields, reply: Fields): ReplyProblem | null {
  const lost = Object.keys(echoOf(command)).find((field) => isSet(body[field]) && !isSet(reply[field]));
  if (lost === undefined) return null;
  return { rule: "echo", expected: `${lost} repeated or replaced: without it the change is lost`, field: lost, value: reply[lost] };
}

const PANIC = "500 panic error";

/** Rules by the current name of the command. */
const FATAL: Readonly<Record<string, (body: Fields, reply: Fields) => FatalProblem | null>> = {
  callbackBeforeMembersJoinGroupCommand(_body, reply) {
    if (listOf(reply, "memberCallbackList").every((member) => isObject(member) && typeof member.userID === "string")) return null;
    const expected = "a userID in every element of memberCallbackList";
    return { rule: "crash", error: PANIC, expected, field: "memberCallbackList", value: reply.memberCallbackList };
  },
  callbackBeforeUserRegisterCommand(_body, reply) {
    if (listOf(reply, "users").every(isObject)) return null;
    return { rule: "crash", error: PANIC, expected: "an object in every element of users", field: "users", value: reply.users };
  },
  callbackBeforeUpdateUserInfoExCommand(body, reply) {
    const field = Object.keys(reply).find((name) => PROFILE_FIELDS.has(name.toLowerCase()) && reply[name] != null && body[name] == null);
    if (field === undefined) return null;
    return { rule: "crash", error: PANIC, expected: `no ${field}: the request does not change it`, field, value: reply[field] };
  },
  callbackBeforeMsgModifyCommand(_body, { offlinePushInfo, content }) {
    if (offlinePushInfo != null) {
      const expected = "no offlinePushInfo: OpenIM crashes if the message has none";
      return { rule: "crash", error: PANIC, expected, field: "offlinePushInfo", value: offlinePushInfo };
    }
    if (content == null || isJsonObject(content)) return null;
    return { rule: "content", error: "1001", expected: "content as a JSON object in a string", field: "content", value: content };
  },
};

const PROFILE_FIELDS: ReadonlySet<string> = new Set(["nickname", "faceurl", "ex"]);

function isOfType(value: unknown, type: keyof typeof TYPE_NAMES): boolean {
  if (type === "string") return typeof value === "string";
  return Number.isInteger(value) && Number(value) >= -INT32_LIMIT && Number(value) < INT32_LIMIT;
}

function isSet(value: unknown): boolean {
  return value != null && value !== "";
}

function isJsonObject(text: unknown): boolean {
  try {
    return isObject(JSON.parse(String(text)));
  } catch {
    return false;
  }
}
