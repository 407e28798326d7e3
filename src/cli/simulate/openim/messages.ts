import type { SentCallback } from "../../../senders/effect.ts";
import { changesOf, goesOn, type Plays, type Stage } from "../play.ts";
import { TEXTS } from "../texts.ts";
import { callback } from "./callback.ts";

const SINGLE_CHAT = 1;
const GROUP_CHAT = 3;

/** A message between two users; what was changed on the way is told as changed (open-im-server internal/rpc/msg/send.go). */
export const message: Plays["message"] = function* (stage, { from, to }) {
  const written = write(stage, from, SINGLE_CHAT);
  if (!goesOn(yield callback("callbackBeforeSendSingleMsgCommand", { ...written, recvID: to }))) return;
  const effect = yield beforeModify(written);
  if (!goesOn(effect)) return;
  yield callback("callbackAfterSendSingleMsgCommand", { ...written, ...changesOf(effect), recvID: to });
};

export const groupMessage: Plays["groupMessage"] = function* (stage, { from, group }) {
  const written = write(stage, from, GROUP_CHAT);
  if (!goesOn(yield callback("callbackBeforeSendGroupMsgCommand", { ...written, groupID: group.id }))) return;
  const effect = yield beforeModify(written);
  if (!goesOn(effect)) return;
  group.messages += 1;
  yield callback("callbackAfterSendGroupMsgCommand", { ...written, ...changesOf(effect), groupID: group.id });
};

type Written = ReturnType<typeof write>;

/** Tells neither receiver nor group. */
function beforeModify(written: Written): SentCallback {
  return callback("callbackBeforeMsgModifyCommand", written);
}

/** Empty lists come as null out of protobuf. */
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
