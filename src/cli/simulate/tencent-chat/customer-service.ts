import { changesOf, type Plays, type ProductAct } from "../play.ts";
import { callback } from "./callback.ts";

const SESSION_ID_DIGITS = 8;
const RANDOM_LIMIT = 2 ** 32;
const MILLISECONDS_PER_SECOND = 1000;

/** A customer asks a chatbot, which asks the app and answers with what it gets (269/111212, 269/113786). */
export const askService: Plays<ProductAct>["askService"] = function* ({ circle, random, now }, { customer }) {
  const SessionId = `${circle.name}-session-${random.hex(SESSION_ID_DIGITS)}`;
  const session = { SessionId, ChannelType: "SDK", ClientUserId: customer, CustomerServiceId: "@customer_service_account" };
  const event = (Event: string) => ({ ...session, Event, EventTime: now(), AgentId: "", IsContactUser: false });
  const message = (Event: string, Text: string) => {
    const reported = event(Event);
    const MsgKey = `${random.below(RANDOM_LIMIT)}_${random.below(RANDOM_LIMIT)}_${Math.floor(reported.EventTime / MILLISECONDS_PER_SECOND)}`;
    return { ...reported, MsgKey, MsgBody: [{ MsgType: "TIMTextElem" as const, MsgContent: { Text } }], CloudCustomData: "" };
  };
  yield callback("Desk.SessionEventNotify", event("SessionBegin"));
  yield callback("Desk.SessionEventNotify", message("ChatBot.UserSendMsg", "where is my parcel?"));
  const effect = yield callback("Chatbot.InterfaceInvocation", {
    Body: { SystemClientUserID: customer, SystemSessionID: SessionId, orderNo: "A-17" },
    EventTime: now(),
  });
  const { Body = {} } = changesOf(effect);
  yield callback("Desk.SessionEventNotify", message("ChatBot.RobotSendMsg", `order A-17: ${JSON.stringify(Body)}`));
};
