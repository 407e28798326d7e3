import { type NumberedCallback, numbered } from "../callbacks.ts";
import { callNumber } from "../crash/calls.ts";

/** Every so many callbacks ask before a message is sent, of each sender by turns. */
const MESSAGE_EVERY = 3;

/** Users who send messages: so few that counters reach their limits. */
const SENDERS = 20;

/** The callback of a number: one of those that change relations, of the commands whose repeats can be told, or one that rules decide. */
export function callFor(base: string, round: number, number: number): NumberedCallback {
  const turn = Math.floor(number / MESSAGE_EVERY);
  if (number % MESSAGE_EVERY !== 0) return callNumber(base, round, number - turn);
  const [id, user] = [`${round}-message-${number}`, `sender-${turn % SENDERS}`];
  return turn % 2 === 0 ? tencentChatMessage(base, id, user) : openImMessage(base, id, user);
}

function tencentChatMessage(base: string, id: string, user: string): NumberedCallback {
  const command = "C2C.CallbackBeforeSendMsg";
  const body = {
    ...{ CallbackCommand: command, From_Account: user, To_Account: "helpdesk", MsgSeq: 1, MsgRandom: 2, MsgTime: 3, MsgKey: id },
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hello" } }],
  };
  return numbered(base, id, command, body, "tencent-chat");
}

function openImMessage(base: string, id: string, user: string): NumberedCallback {
  const command = "callbackBeforeSendSingleMsgCommand";
  const body = {
    ...{ callbackCommand: command, sendID: user, recvID: "helpdesk", serverMsgID: id, clientMsgID: id, operationID: id },
    ...{ senderPlatformID: 1, senderNickname: user, sessionType: 1, msgFrom: 100, contentType: 101, status: 1, seq: 0 },
    ...{ sendTime: 1, createTime: 1, content: '{"content":"hello"}', atUserList: null, faceURL: "", ex: "" },
  };
  return numbered(base, id, command, body, "openim");
}
