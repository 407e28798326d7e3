import type { MessageBody } from "../../../../generated/tencent-chat.ts";
import type { Effect } from "../../../senders/effect.ts";
import { changesOf, goesOn, type Plays, type Stage } from "../play.ts";
import { TEXTS } from "../texts.ts";
import { callback } from "./callback.ts";

const MILLISECONDS_PER_SECOND = 1000;
const RANDOM_LIMIT = 2 ** 32;

/** A message between two users. What is refused or dropped has no after-callback, and what is changed is told as changed (1047/34364, 1047/34365). */
export const message: Plays["message"] = function* (stage, { from, to }) {
  const { time, random, id, content } = compose(stage);
  const sequence = stage.random.below(RANDOM_LIMIT);
  const seconds = Math.floor(time / MILLISECONDS_PER_SECOND);
  const told = {
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
  const effect = yield callback("C2C.CallbackBeforeSendMsg", { ...told, EventTime: time });
  if (!goesOn(effect)) return;
  yield callback("C2C.CallbackAfterSendMsg", {
    ...told,
    ...contentAfter(effect),
    SendMsgResult: 0,
    ErrorInfo: "send msg succeed",
    UnreadMsgNum: stage.random.below(20),
    EventTime: stage.now(),
  });
};

/** A message to a group, which counts its messages (1047/34374, 1047/34375). */
export const groupMessage: Plays["groupMessage"] = function* (stage, { from, group }) {
  const { time, random, id, content } = compose(stage);
  const told = {
    GroupId: group.id,
    Type: "Public",
    From_Account: from,
    Operator_Account: from,
    Random: random,
    MsgId: id,
    OnlineOnlyFlag: 0,
    ...content,
  };
  const effect = yield callback("Group.CallbackBeforeSendMsg", { ...told, EventTime: time });
  if (!goesOn(effect)) return;
  group.messages += 1;
  yield callback("Group.CallbackAfterSendMsg", {
    ...told,
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

/** The content that a reply has put in place of the sender's; it may hold one of the two fields. */
function contentAfter(effect: Effect): Partial<Content> {
  return changesOf(effect);
}
