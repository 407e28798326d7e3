import type { RuledCallback } from "../../../callbacks/rules.ts";
import { settings } from "../../../config/settings.ts";
import { askedCallback } from "./asked-callback.ts";

/** A message of one text. Most checks ask about one. */
export function messageWith(text: string): RuledCallback {
  const command = "C2C.CallbackBeforeSendMsg";
  return askedCallback("tencent-chat", command, {
    CallbackCommand: command,
    From_Account: "alice",
    To_Account: "bob",
    MsgSeq: 48374,
    MsgRandom: 2837546,
    MsgTime: 1767350400,
    MsgKey: "48374_2837546_1767350400",
    MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: text } }],
  });
}

/** The largest message that imhook takes by default. Only OpenIM has messages of such a size. */
export function largestMessage(): RuledCallback {
  const spare = Number(settings.bodyLimit.fallback) - Buffer.byteLength(JSON.stringify(openImMessage("")));
  const message = openImMessage("imhook ".repeat(Math.floor(spare / "imhook ".length)));
  return askedCallback("openim", message.callbackCommand, message);
}

function openImMessage(text: string) {
  return {
    sendID: "alice",
    callbackCommand: "callbackBeforeSendSingleMsgCommand",
    serverMsgID: "8e02b6d4f7194ac3b05de1927a6cf380",
    clientMsgID: "1b7d93e5620c4f8aa4e8d06c75f2913b",
    operationID: "conformance-check",
    senderPlatformID: 1,
    senderNickname: "Alice",
    sessionType: 1,
    msgFrom: 100,
    contentType: 101,
    status: 1,
    sendTime: 1767350400123,
    createTime: 1767350400000,
    content: JSON.stringify({ content: text }),
    seq: 0,
    atUserList: null,
    faceURL: "",
    ex: "",
    recvID: "bob",
  };
}
