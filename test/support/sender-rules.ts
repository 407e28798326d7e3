type Reply = Record<string, unknown>;

const INT32 = 2 ** 31;

/** What the real sender makes of an answer of status 200: does it stop, for anyone, what the before-callback announced? */
export function refuses(sender: "tencent-chat" | "openim", reply: unknown): boolean {
  return sender === "openim" ? openImRefuses(reply) : tencentChatRefuses(reply);
}

/**
 * OpenIM since 3.7 (protocol notes, sections 6 and 7): an answer that Go cannot decode fails the operation; else actionCode 0 with nextCode 1
 * stops it. Older releases stop on any actionCode or errCode but 0 as well, so that counts here too.
 */
function openImRefuses(reply: unknown): boolean {
  if (!isObject(reply)) return true;
  const integers = [reply.actionCode, reply.errCode, reply.nextCode];
  const texts = [reply.errMsg, reply.errDlt];
  const decodes =
    integers.every((value) => value == null || isInt32(value)) && texts.every((value) => value == null || typeof value === "string");
  return !decodes || reply.nextCode === 1 || Boolean(reply.actionCode) || Boolean(reply.errCode);
}

/** Tencent Chat (1047/34354, 1047/43468): needs the three fields; a non-zero ErrorCode or ResultCode refuses, and so does a list of refused users. */
function tencentChatRefuses(reply: unknown): boolean {
  if (!isObject(reply)) return true;
  const { ActionStatus, ErrorCode, ErrorInfo, ResultItem = [] } = reply;
  const wellFormed = ActionStatus === "OK" && Number.isInteger(ErrorCode) && typeof ErrorInfo === "string" && Array.isArray(ResultItem);
  const refused = [reply.RefusedMembers_Account, reply.RefusedSubscribers_Account].filter(Array.isArray).flat();
  return !wellFormed || ErrorCode !== 0 || refused.length > 0 || ResultItem.some((item) => !isObject(item) || item.ResultCode !== 0);
}

function isObject(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInt32(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32;
}
