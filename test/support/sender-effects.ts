import { isObject, openImDecodes, refusedUsers, tencentChatReads } from "./sender-rules.ts";

type Fields = Record<string, unknown>;

/**
 * What the real sender does after a reply to a before-command, written from the senders' rules and not from our code: it continues with the
 * request as it was or changed, refuses it for all users or some, drops it silently, or breaks. Broken means that it fails, crashes or does
 * something that nobody decided.
 */
export type Effect = "unchanged" | "changed" | "refused" | "partly refused" | "discarded" | "broken";

export function effectOf(sender: "tencent-chat" | "openim", command: string, request: Fields, reply: unknown): Effect {
  return sender === "openim" ? openImEffect(command, request, reply) : tencentChatEffect(command, request, reply);
}

const COMMON = ["actionCode", "errCode", "errMsg", "errDlt", "nextCode"];
const LEAST_ERROR_CODE = 100;

/** By the protocol notes of OpenIM, sections 6 and 7, and the response tables of its command families. */
function openImEffect(command: string, request: Fields, reply: unknown): Effect {
  if (!openImDecodes(reply)) return "broken";
  const errorCode = Number(reply.errCode ?? 0);
  if (reply.nextCode === 1) return reply.actionCode === 0 && errorCode >= LEAST_ERROR_CODE ? "refused" : "broken";
  // Releases before 3.7 stop if either is set.
  if (reply.actionCode !== 0 || errorCode !== 0) return "broken";
  return (OPENIM_EXTRAS[command] ?? anyChange)(request, withoutCommon(reply));
}

type Extras = (request: Fields, extras: Fields) => Effect;

const anyChange: Extras = (_request, extras) => (Object.values(extras).some((value) => value != null) ? "changed" : "unchanged");

/** OpenIM copies these fields over the request, whatever they contain; a missing field is copied as `empty`. */
function copied(fields: string[], empty: "" | null): Extras {
  return (request, extras) => {
    if ((extras.groupID ?? "") !== request.groupID) return "broken";
    const differs = fields.some((field) => (extras[field] ?? empty) !== (request[field] ?? empty));
    const others = Object.entries(extras).filter(([field]) => !["groupID", ...fields].includes(field));
    return differs || others.some(([, value]) => value != null) ? "changed" : "unchanged";
  };
}

const OPENIM_EXTRAS: Record<string, Extras> = {
  callbackBeforeSetGroupInfoCommand: copied(["groupName", "introduction", "faceURL"], ""),
  callbackBeforeSetGroupInfoExCommand: copied(
    ["groupName", "introduction", "faceURL", "ex", "needVerification", "lookMemberInfo", "applyMemberFriend"],
    null,
  ),
  // An element without a user id crashes the handler of the request in OpenIM.
  callbackBeforeMembersJoinGroupCommand: (request, extras) => {
    const list = Array.isArray(extras.memberCallbackList) ? extras.memberCallbackList : [];
    return list.every((member) => isObject(member) && typeof member.userID === "string") ? anyChange(request, extras) : "broken";
  },
  // A field that the request does not change crashes OpenIM.
  callbackBeforeUpdateUserInfoExCommand: (request, extras) =>
    Object.entries(extras).some(([field, value]) => value != null && request[field] == null) ? "broken" : anyChange(request, extras),
  callbackBeforeMsgModifyCommand: (request, extras) => {
    if ("offlinePushInfo" in extras) return "broken";
    return extras.content == null || isJsonObject(extras.content) ? anyChange(request, extras) : "broken";
  },
};

/**
 * By the vendor documents 1047/34354 (common), 43468 and 43467 (friends), 34364, 34374 and 60803 (messages), 34371 and 60799 (lists of users),
 * 647/72210 (gifts) and 269/113786 (dialogues).
 */
function tencentChatEffect(command: string, request: Fields, reply: unknown): Effect {
  if (!tencentChatReads(reply)) return "broken";
  if (command.startsWith("Sns.")) return friendsEffect(request, reply);
  if (reply.ErrorCode !== 0) return refusalEffect(command, Number(reply.ErrorCode));
  const refused = refusedUsers(reply);
  if (refused.length > 0) return refused.every((user) => typeof user === "string") ? "partly refused" : "broken";
  return [reply.MsgBody, reply.CloudCustomData, reply.RspData, reply.Body].some(isSet) ? "changed" : "unchanged";
}

/** Any ErrorCode except 0 means that processing failed, and is ignored. Every user of the request needs a result. */
function friendsEffect(request: Fields, reply: Fields): Effect {
  const items = (request.FriendItem ?? request.ResponseFriendItem) as Array<{ To_Account: string }>;
  const results = Array.isArray(reply.ResultItem) ? (reply.ResultItem as Fields[]) : [];
  const codes = items.map((item) => results.find((result) => result.To_Account === item.To_Account)?.ResultCode);
  if (reply.ErrorCode !== 0 || !codes.every((code) => code === 0 || isWithin(code, 38_000, 39_000))) return "broken";
  if (codes.every((code) => code === 0)) return "unchanged";
  return codes.every((code) => code !== 0) ? "refused" : "partly refused";
}

function refusalEffect(command: string, code: number): Effect {
  if (code === 2) return command.endsWith("CallbackBeforeSendMsg") ? "discarded" : "broken";
  if (command.startsWith("Chatbot.")) return "broken";
  if (code === 1) return "refused";
  if (command === "Live.CallbackBeforeSendGift") return isWithin(code, 102_100, 102_200) ? "refused" : "broken";
  if (command === "OfficialAccount.CallbackBeforeAddSubscriber") return "broken";
  const [least, most] = command.startsWith("Group.") ? [10_100, 10_200] : [120_001, 130_000];
  return isWithin(code, least, most) ? "refused" : "broken";
}

function isWithin(code: unknown, least: number, most: number): boolean {
  return Number.isInteger(code) && Number(code) >= least && Number(code) <= most;
}

function isSet(value: unknown): boolean {
  return value != null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function isJsonObject(text: unknown): boolean {
  try {
    return isObject(JSON.parse(String(text)));
  } catch {
    return false;
  }
}

function withoutCommon(reply: Fields): Fields {
  return Object.fromEntries(Object.entries(reply).filter(([field]) => !COMMON.includes(field)));
}
