import type { SentCallback } from "../../../senders/sent-callback.ts";
import { changesOf, continues, type Plays, type Stage } from "../play.ts";
import { TEXTS } from "../texts.ts";
import { callback } from "./callback.ts";

const SINGLE_CHAT = 1;
const GROUP_CHAT = 3;

/** The after-callback has the values that the replies changed (open-im-server internal/rpc/msg/send.go). */
export const message: Plays["message"] = function* (stage, { from, to }) {
  const written = write(stage, from, SINGLE_CHAT);
  if (!continues(yield callback("callbackBeforeSendSingleMsgCommand", { ...written, recvID: to }))) return;
  const effect = yield beforeModify(written);
  if (!continues(effect)) return;
  yield callback("callbackAfterSendSingleMsgCommand", { ...written, ...changesOf(effect), recvID: to });
};

export const groupMessage: Plays["groupMessage"] = function* (stage, { from, group }) {
  const written = write(stage, from, GROUP_CHAT);
  if (!continues(yield callback("callbackBeforeSendGroupMsgCommand", { ...written, groupID: group.id }))) return;
  const effect = yield beforeModify(written);
  if (!continues(effect)) return;
  group.messages += 1;
  yield callback("callbackAfterSendGroupMsgCommand", { ...written, ...changesOf(effect), groupID: group.id });
};

type Written = ReturnType<typeof write>;

/** It names neither the receiver nor the group. */
function beforeModify(written: Written): SentCallback {
  return callback("callbackBeforeMsgModifyCommand", written);
}

/** Protobuf turns empty lists into null. */
function write({ random, traceId, now }: Stage, from: string, sessionType: number) {
  return {
    sendID: from,
    serverMsgID: random.hex(32),
    clientMsgID: random.hex(32),
    operationID: traceId,
    senderPlatformID: 1,
    senderNickname: from,
    sessionType,
    msgFrom: 100,
    contentType: 101,
    status: 1,
    sendTime: now(),
    createTime: now(),
    content: JSON.stringify({ content: random.pick(TEXTS) }),
    seq: 0,
    atUserList: null,
    faceURL: "",
    ex: "",
  };
}
