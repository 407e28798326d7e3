import type { MessageBody } from "../../../../generated/tencent-chat.ts";
import type { Effect } from "../../../senders/reply-model.ts";
import { changesOf, continues, type Plays, type Stage } from "../play.ts";
import { TEXTS } from "../texts.ts";
import { callback } from "./callback.ts";

const MILLISECONDS_PER_SECOND = 1000;
const RANDOM_LIMIT = 2 ** 32;

/** A refused or discarded message has no after-callback, and that of a modified one has the new content (1047/34364, 1047/34365). */
export const message: Plays["message"] = function* (stage, { from, to }) {
  const { time, random, id, content } = compose(stage);
  const sequence = stage.random.below(RANDOM_LIMIT);
  const seconds = Math.floor(time / MILLISECONDS_PER_SECOND);
  const reported = {
    From_Account: from,
    To_Account: to,
    MsgSeq: sequence,
    MsgRandom: random,
    MsgTime: seconds,
    MsgKey: `${sequence}_${random}_${seconds}`,
    MsgId: id,
    OnlineOnlyFlag: 0,
    ...content,
  };
  const effect = yield callback("C2C.CallbackBeforeSendMsg", { ...reported, EventTime: time });
  if (!continues(effect)) return;
  yield callback("C2C.CallbackAfterSendMsg", {
    ...reported,
    ...contentAfter(effect),
    SendMsgResult: 0,
    ErrorInfo: "send msg succeed",
    UnreadMsgNum: stage.random.below(20),
    EventTime: stage.now(),
  });
};

/** A group numbers its messages (1047/34374, 1047/34375). */
export const groupMessage: Plays["groupMessage"] = function* (stage, { from, group }) {
  const { time, random, id, content } = compose(stage);
  const reported = {
    GroupId: group.id,
    Type: "Public",
    From_Account: from,
    Operator_Account: from,
    Random: random,
    MsgId: id,
    OnlineOnlyFlag: 0,
    ...content,
  };
  const effect = yield callback("Group.CallbackBeforeSendMsg", { ...reported, EventTime: time });
  if (!continues(effect)) return;
  group.messages += 1;
  yield callback("Group.CallbackAfterSendMsg", {
    ...reported,
    ...contentAfter(effect),
    MsgSeq: group.messages,
    MsgTime: Math.floor(time / MILLISECONDS_PER_SECOND),
    EventTime: stage.now(),
  });
};

interface Content {
  MsgBody: MessageBody;
  CloudCustomData: string;
}

function compose({ random, now }: Stage) {
  const time = now();
  const number = random.below(RANDOM_LIMIT);
  const content: Content = { MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: random.pick(TEXTS) } }], CloudCustomData: "" };
  return { time, random: number, id: `${random.below(RANDOM_LIMIT)}-${time}-${number}`, content };
}

/** Returns the fields of the content that the reply replaces. */
function contentAfter(effect: Effect): Partial<Content> {
  return changesOf(effect);
}
