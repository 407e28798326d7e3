import type { Sender } from "../../../../generated/operator.ts";
import type { Target } from "../../../../src/cli/conform/target.ts";
import { type Answer, type Call, json, parse, type Reply, right } from "./right.ts";

/** A correct server with one fault, and the check that must find it. */
export interface Fault {
  name: string;
  sender: Sender;
  answer: Answer;
  /** Id of a check that must fail. */
  found: string;
  /** Matches the ids of all checks that may fail. */
  ids: RegExp;
  /** The rule that `found` must report. */
  rule: string;
  oneAtATime?: boolean;
  /** URL forms of OpenIM, by default the path only: nearly every fault is the same in all forms. */
  forms?: Target["forms"];
  /** Checks to run, if the fault makes each of them slow. */
  only?: RegExp;
}

const EVERYWHERE = /^/;
const BLOCK = "openim/commands/callbackBeforeAddBlackCommand/block/path";
const FOLLOW = "tencent-chat/commands/Follow.CallbackAfterFollowAdd/oneUser";

export const FAULTS: Fault[] = [
  {
    name: "nextCode as a string",
    sender: "openim",
    answer: editReply((reply) => ({ ...reply, nextCode: "0" })),
    found: BLOCK,
    ids: EVERYWHERE,
    rule: "decodable",
  },
  {
    name: "errCode larger than 32 bits",
    sender: "openim",
    answer: editReply((reply) => ({ ...reply, errCode: 2 ** 31 })),
    found: BLOCK,
    ids: EVERYWHERE,
    rule: "decodable",
  },
  {
    name: "ErrorCode as a string",
    sender: "tencent-chat",
    answer: editReply((reply) => ({ ...reply, ErrorCode: "0" })),
    found: FOLLOW,
    ids: EVERYWHERE,
    rule: "decodable",
  },
  {
    name: "an error page in HTML",
    sender: "openim",
    answer: () => ({ status: 200, text: "<html><body>It works!</body></html>", headers: { "content-type": "text/html" } }),
    found: BLOCK,
    ids: EVERYWHERE,
    rule: "json",
  },
  { name: "an empty body", sender: "openim", answer: () => ({ status: 200, text: "" }), found: BLOCK, ids: EVERYWHERE, rule: "json" },
  { name: "status 204", sender: "tencent-chat", answer: () => ({ status: 204, text: "" }), found: FOLLOW, ids: EVERYWHERE, rule: "status" },
  { name: "a list", sender: "openim", answer: (call) => wrap(right(call)), found: BLOCK, ids: EVERYWHERE, rule: "json" },
  {
    name: "JSON after a byte order mark",
    sender: "openim",
    answer: (call) => ({ ...right(call), text: `\uFEFF${right(call).text}` }),
    found: BLOCK,
    ids: EVERYWHERE,
    rule: "json",
  },
  {
    name: "actionCode 1 for a successful call",
    sender: "openim",
    answer: editReply((reply) => ({ ...reply, actionCode: 1 })),
    found: BLOCK,
    ids: EVERYWHERE,
    rule: "action-code",
  },
  {
    name: "a refusal with errCode 0",
    sender: "openim",
    answer: editReply((reply) => ({ ...reply, nextCode: 1 })),
    found: BLOCK,
    ids: EVERYWHERE,
    rule: "error-code",
  },
  {
    name: "an undocumented field in the reply",
    sender: "tencent-chat",
    answer: editReply((reply) => ({ ...reply, trace: "1" })),
    found: FOLLOW,
    ids: EVERYWHERE,
    rule: "document",
  },
  {
    name: "a group's data is not repeated",
    sender: "openim",
    answer: editReply(({ groupID: _lost, ...reply }) => reply),
    found: "openim/commands/callbackBeforeSetGroupInfoCommand/rename/path",
    ids: /callbackBeforeSetGroupInfo/,
    rule: "echo",
  },
  {
    name: "a changed group name is lost",
    sender: "openim",
    answer: editReply((reply) => ("groupName" in reply ? { ...reply, groupName: "" } : reply)),
    found: "openim/commands/callbackBeforeSetGroupInfoCommand/rename/path",
    ids: /callbackBeforeSetGroupInfo/,
    rule: "echo",
  },
  {
    name: "a member without a user id",
    sender: "openim",
    answer: editReply((reply, body) =>
      String(body.callbackCommand).includes("MembersJoin") ? { ...reply, memberCallbackList: [{ nickname: "x" }] } : reply,
    ),
    found: "openim/commands/callbackBeforeMembersJoinGroupCommand/severalMembers/path",
    ids: /[cC]allbackBeforeMembersJoinGroup/,
    rule: "crash",
  },
  {
    name: "push text for a message that may have none",
    sender: "openim",
    answer: editReply((reply, body) => (isModify(body) ? { ...reply, offlinePushInfo: { title: "x" } } : reply)),
    found: "openim/commands/callbackBeforeMsgModifyCommand/text/path",
    ids: /callback(Before)?MsgModify/,
    rule: "crash",
  },
  {
    name: "a profile field that the call does not change",
    sender: "openim",
    answer: editReply((reply, { callbackCommand }) =>
      callbackCommand === "callbackBeforeUpdateUserInfoExCommand" ? { ...reply, nickName: "x" } : reply,
    ),
    found: "openim/commands/callbackBeforeUpdateUserInfoExCommand/emptyAvatar/path",
    ids: /callbackBeforeUpdateUserInfoExCommand/,
    rule: "crash",
  },
  {
    name: "a friend is missing",
    sender: "tencent-chat",
    answer: editReply((reply) => (Array.isArray(reply.ResultItem) ? { ...reply, ResultItem: reply.ResultItem.slice(1) } : reply)),
    found: "tencent-chat/commands/Sns.CallbackPrevFriendAdd/severalFriends",
    ids: /Sns\.CallbackPrev|before$|connections/,
    rule: "verdicts",
  },
  {
    name: "an unknown command is refused",
    sender: "openim",
    answer: (call) => (call.text.includes("AddedLaterCommand") ? json(200, refusal) : right(call)),
    found: "openim/tolerance/unknown-command/before",
    ids: /tolerance\/unknown-command/,
    rule: "refusal",
  },
  {
    name: "an unknown command is not found",
    sender: "tencent-chat",
    answer: (call) =>
      call.text.includes("AddedLater") && call.text.includes("Command") && !("AddedLater" in parse(call.text))
        ? json(404, {})
        : right(call),
    found: "tencent-chat/tolerance/unknown-command/before",
    ids: /tolerance\/unknown-command/,
    rule: "status",
  },
  {
    name: "an unknown field is refused",
    sender: "openim",
    answer: (call) => ("addedLater" in parse(call.text) ? json(200, refusal) : right(call)),
    found: "openim/tolerance/unknown-fields/callbackBeforeAddBlackCommand",
    ids: /tolerance\/unknown-fields/,
    rule: "refusal",
  },
  {
    name: "an unknown parameter is refused",
    sender: "tencent-chat",
    answer: (call) => (call.url.searchParams.has("AddedLater") ? json(400, {}) : right(call)),
    found: "tencent-chat/tolerance/unknown-parameters/before",
    ids: /tolerance\/unknown-parameters/,
    rule: "status",
  },
  {
    name: "parameter names are case-sensitive",
    sender: "tencent-chat",
    answer: (call) => (call.url.searchParams.has("SdkAppid") ? right(call) : json(403, {})),
    found: "tencent-chat/tolerance/other-case/before",
    ids: /tolerance\/other-case/,
    rule: "status",
  },
  {
    name: "slow: 3 s",
    sender: "tencent-chat",
    answer: (call) => ({ ...right(call), waitMs: 3000 }),
    found: FOLLOW,
    ids: EVERYWHERE,
    rule: "in-time",
    only: /commands\/Follow\./,
  },
  {
    name: "a command in another case",
    sender: "openim",
    answer: (call) => (call.text.includes("callbackAfterDisMissGroupCommand") ? json(404, {}) : right(call)),
    found: "openim/commands/callbackAfterDisMissGroupCommand/dismiss/path",
    ids: /callbackAfterDisMissGroupCommand/,
    rule: "status",
  },
  {
    name: "only the path form",
    sender: "openim",
    answer: (call) => (call.url.searchParams.has("command") ? json(404, {}) : right(call)),
    found: "openim/commands/callbackBeforeAddBlackCommand/block/query",
    ids: /\/query$|documented-query/,
    rule: "status",
    forms: ["path", "query"],
  },
  {
    name: "connections are closed after each answer",
    sender: "openim",
    answer: (call) => ({ ...right(call), close: true }),
    found: "openim/connections/keep-alive",
    ids: /connections\/keep-alive/,
    rule: "keep-alive",
  },
  {
    name: "no check of signatures",
    sender: "tencent-chat",
    answer: openDoor,
    found: "tencent-chat/authentication/unsigned/Sns.CallbackPrevFriendAdd",
    ids: /authentication\/(unsigned|wrong-signature|expired-signature|unknown-app)/,
    rule: "status",
  },
  {
    name: "no check of secrets",
    sender: "openim",
    answer: openDoor,
    found: "openim/authentication/wrong-secret/callbackBeforeAddFriendCommand",
    ids: /authentication/,
    rule: "status",
  },
  {
    name: "an expired signature is accepted",
    sender: "tencent-chat",
    answer: (call) => (isOutdated(call) ? openDoor(call) : right(call)),
    found: "tencent-chat/authentication/expired-signature/Sns.CallbackPrevFriendAdd",
    ids: /authentication\/expired-signature/,
    rule: "status",
  },
  {
    name: "signatures are case-sensitive",
    sender: "tencent-chat",
    answer: (call) => (/[A-F]/.test(call.url.searchParams.get("Sign") ?? "") ? json(403, {}) : right(call)),
    found: "tencent-chat/authentication/upper-case-signature/Sns.CallbackPrevFriendAdd",
    ids: /authentication\/upper-case-signature/,
    rule: "status",
  },
  {
    name: "the answer to a wrong secret empties a group",
    sender: "openim",
    answer: (call) => (right(call).status === 401 ? json(401, { ...refusal, errCode: 0, nextCode: 0 }) : right(call)),
    found: "openim/authentication/wrong-secret/callbackBeforeSetGroupInfoCommand",
    ids: /authentication\/.*\/callbackBeforeSetGroupInfoCommand/,
    rule: "echo",
  },
  {
    name: "a crash on null lists",
    sender: "openim",
    answer: (call) => (/(List|IDs|Account|ID|users)":null/.test(call.text) ? { status: 500, text: "TypeError" } : right(call)),
    found: "openim/tolerance/null-lists/callbackBeforeMembersJoinGroupCommand",
    ids: /null-lists|unknown-fields|empty-lists|commands|older-names/,
    rule: "status",
  },
  {
    name: "other content types are refused",
    sender: "openim",
    answer: (call) => (call.headers["content-type"]?.includes("json") ? right(call) : json(200, refusal)),
    found: "openim/tolerance/text-content-type/before",
    ids: /tolerance\/(text|no|form|odd|unknown)-content-type/,
    rule: "refusal",
  },
  {
    name: "an older name is refused",
    sender: "openim",
    answer: (call) => (call.text.includes('"addBlackCommand"') ? json(200, refusal) : right(call)),
    found: "openim/older-names/addBlackCommand/block/path",
    ids: /older-names\/addBlackCommand|callbackBeforeAddBlackCommand\/olderName/,
    rule: "refusal",
  },
  {
    name: "a content type is required",
    sender: "tencent-chat",
    answer: (call) => (call.headers["content-type"]?.toLowerCase().startsWith("application/json") ? right(call) : json(415, {})),
    found: "tencent-chat/tolerance/no-content-type/before",
    ids: /tolerance\/.*content-type/,
    rule: "status",
  },
  {
    name: "Content-Length is required",
    sender: "openim",
    answer: (call) => (call.headers["content-length"] === undefined ? json(411, {}) : right(call)),
    found: "openim/tolerance/chunked-body/before",
    ids: /tolerance\/chunked-body/,
    rule: "status",
  },
  {
    name: "a crash on a body of a million bytes",
    sender: "openim",
    answer: (call) => ({ ...right(call), cut: call.text.length > 900_000 }),
    found: "openim/tolerance/huge-body/before",
    ids: /tolerance\/huge-body/,
    rule: "answered",
  },
  {
    name: "a stack trace for a truncated body",
    sender: "tencent-chat",
    answer: (call) => (isJson(call.text) ? right(call) : { status: 500, text: "SyntaxError: Unexpected end of JSON input" }),
    found: "tencent-chat/tolerance/invalid-json/before",
    ids: /tolerance\/(invalid-json|empty-body)/,
    rule: "json",
  },
  {
    name: "one call at a time",
    sender: "openim",
    answer: (call) => ({ ...right(call), waitMs: 60 }),
    found: "openim/connections/parallel",
    ids: /connections\/parallel/,
    rule: "in-time",
    oneAtATime: true,
    only: /connections\/parallel|callbackBeforeAddBlackCommand\/block\/path/,
  },
];

const refusal = { actionCode: 0, errCode: 5000, errMsg: "unknown", errDlt: "", nextCode: 1 };

/** Correct answers with changed JSON. */
function editReply(edit: (reply: Record<string, unknown>, body: Record<string, unknown>) => unknown): Answer {
  return (call) => {
    const reply = right(call);
    return { ...reply, text: JSON.stringify(edit(parse(reply.text), parse(call.text))) };
  };
}

function wrap(reply: Reply): Reply {
  return { ...reply, text: `[${reply.text}]` };
}

/** The correct answer, without a check of credentials. */
function openDoor(call: Call): Reply {
  return right({ ...call, url: new URL(`/open${call.url.pathname}${call.url.search}`, call.url) });
}

function isOutdated({ url }: Call): boolean {
  return Date.now() / 1000 - Number(url.searchParams.get("RequestTime") ?? "NaN") > 60;
}

function isModify({ callbackCommand }: Record<string, unknown>): boolean {
  return String(callbackCommand).includes("MsgModify");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
