import { commands } from "../../../../generated/openim.commands.ts";
import type { CommandMetadata } from "../../../callbacks/command.ts";
import { isObject, listOf } from "../../../openapi/json.ts";
import { excerpt } from "../excerpt.ts";
import type { Fields, SenderRules } from "./sender-rules.ts";
import { breach, type Violation } from "./violation.ts";

const INT32 = 2 ** 31;
const INTEGERS = ["actionCode", "errCode", "nextCode"];
const TEXTS = ["errMsg", "errDlt"];

/** Lower codes collide with those of gRPC; 0 even reports success (open-im-server pkg/common/webhook). */
const LEAST_ERROR_CODE = 100;

/** Rules of OpenIM since 3.7 (open-im-server pkg/common/webhook/http_client.go, pkg/callbackstruct, internal/rpc). */
export const openIm: SenderRules = {
  limitMs: 5000,
  unreadable(reply) {
    const integer = INTEGERS.find((field) => reply[field] != null && !isInt32(reply[field]));
    const text = TEXTS.find((field) => reply[field] != null && typeof reply[field] !== "string");
    const field = integer ?? text;
    if (field === undefined) return null;
    return breach(
      "decodable",
      `${field} as ${integer === undefined ? "a text" : "a 32-bit integer"}; Go decodes no other type`,
      field,
      reply[field],
    );
  },
  harm: (command, request, reply) => codesOf(reply) ?? echoOf(command, request, reply) ?? (CRASHES[command] ?? none)(request, reply),
  refuses: (reply) => reply.nextCode === 1 || Boolean(reply.actionCode) || Boolean(reply.errCode),
};

type Rule = (request: Fields, reply: Fields) => Violation | null;

const none: Rule = () => null;

function codesOf(reply: Fields): Violation | null {
  const { actionCode, errCode, nextCode } = reply;
  if (actionCode)
    return breach(
      "action-code",
      "actionCode 0; any other says that the backend failed, and its decision is ignored",
      "actionCode",
      actionCode,
    );
  if (nextCode === 1 && Number(errCode ?? 0) < LEAST_ERROR_CODE)
    return breach(
      "error-code",
      "errCode of 100 or more with nextCode 1; 0 is reported as success, 1 to 99 as an error of the server",
      "errCode",
      errCode,
    );
  if (nextCode !== 1 && errCode)
    return breach("error-code", "errCode 0 where nothing is refused; OpenIM 3.0 to 3.4 refuses on any other", "errCode", errCode);
  return null;
}

/** OpenIM copies these fields over the request even where the reply leaves them out (x-callback.echo). */
function echoOf(command: string, request: Fields, reply: Fields): Violation | null {
  const facts: CommandMetadata | undefined = (commands as Readonly<Record<string, CommandMetadata>>)[command];
  if (reply.nextCode === 1) return null;
  if ("groupID" in (facts?.echo ?? {}) && reply.groupID !== request.groupID)
    return breach(
      "echo",
      `groupID ${excerpt(String(request.groupID))} repeated; with another the update fails with 1004`,
      "groupID",
      reply.groupID,
    );
  const lost = Object.keys(facts?.echo ?? {}).find((field) => isGiven(request[field]) && !isGiven(reply[field]));
  if (lost === undefined) return null;
  return breach(
    "echo",
    `${lost} ${excerpt(JSON.stringify(request[lost]))} repeated or replaced; left out, the change is lost`,
    lost,
    reply[lost],
  );
}

/** Replies that crash the call inside OpenIM, by today's name of the command. */
const CRASHES: Readonly<Record<string, Rule>> = {
  callbackBeforeMembersJoinGroupCommand: (_request, reply) =>
    listOf(reply, "memberCallbackList").every((member) => isObject(member) && typeof member.userID === "string")
      ? null
      : breach("crash", "a userID in every element of memberCallbackList", "memberCallbackList", reply.memberCallbackList),
  callbackBeforeUserRegisterCommand: (_request, reply) =>
    listOf(reply, "users").every(isObject) ? null : breach("crash", "no null among users", "users", reply.users),
  callbackBeforeUpdateUserInfoExCommand(request, reply) {
    const field = ["nickName", "faceURL", "ex"].find((name) => reply[name] != null && request[name] == null);
    return field === undefined ? null : breach("crash", `no ${field}, for the request does not change it`, field, reply[field]);
  },
  callbackBeforeMsgModifyCommand(_request, { offlinePushInfo, content }) {
    if (offlinePushInfo != null)
      return breach("crash", "no offlinePushInfo: OpenIM crashes where the message has none", "offlinePushInfo", offlinePushInfo);
    return content == null || isJsonObject(content) ? null : breach("content", "content as a JSON object in a text", "content", content);
  },
};

function isGiven(value: unknown): boolean {
  return value != null && value !== "";
}

function isInt32(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32;
}

function isJsonObject(text: unknown): boolean {
  try {
    return isObject(JSON.parse(String(text)));
  } catch {
    return false;
  }
}
