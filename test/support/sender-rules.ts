type Reply = Record<string, unknown>;

const INT32 = 2 ** 31;

/** Whether the real sender, after an answer with status 200, refuses what the before-callback announced, for any user. */
export function refuses(sender: "tencent-chat" | "openim", reply: unknown): boolean {
  return sender === "openim" ? openImRefuses(reply) : tencentChatRefuses(reply);
}

/**
 * OpenIM since 3.7 (protocol notes, sections 6 and 7): an answer that Go cannot decode fails the operation; otherwise actionCode 0 with
 * nextCode 1 stops it. Older releases also stop on any actionCode or errCode except 0, so that counts as well.
 */
function openImRefuses(reply: unknown): boolean {
  return !openImDecodes(reply) || reply.nextCode === 1 || Boolean(reply.actionCode) || Boolean(reply.errCode);
}

/** Tencent Chat (1047/34354, 1047/43468): needs the three fields; a non-zero ErrorCode or ResultCode refuses, and so does a list of refused users. */
function tencentChatRefuses(reply: unknown): boolean {
  if (!tencentChatReads(reply)) return true;
  const results = Array.isArray(reply.ResultItem) ? reply.ResultItem : [];
  return reply.ErrorCode !== 0 || refusedUsers(reply).length > 0 || results.some((item) => !isObject(item) || item.ResultCode !== 0);
}

/** Whether Go's decoder accepts a reply: an object whose codes, if present, are 32-bit integers and whose messages are strings. */
export function openImDecodes(reply: unknown): reply is Reply {
  if (!isObject(reply)) return false;
  const integers = [reply.actionCode, reply.errCode, reply.nextCode];
  const texts = [reply.errMsg, reply.errDlt];
  return integers.every((value) => value == null || isInt32(value)) && texts.every((value) => value == null || typeof value === "string");
}

/** Whether Tencent Chat takes a reply to mean that the callback was processed. */
export function tencentChatReads(reply: unknown): reply is Reply {
  if (!isObject(reply)) return false;
  const { ActionStatus, ErrorCode, ErrorInfo, ResultItem = [] } = reply;
  return ActionStatus === "OK" && Number.isInteger(ErrorCode) && typeof ErrorInfo === "string" && Array.isArray(ResultItem);
}

/** The users that a reply to an invitation or subscription refuses. */
export function refusedUsers(reply: Reply): unknown[] {
  return [reply.RefusedMembers_Account, reply.RefusedSubscribers_Account].filter(Array.isArray).flat();
}

export function isObject(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInt32(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32;
}
