import type { Play, Plays, ProductAct, Stage } from "../play.ts";
import { callback } from "./callback.ts";

/** How often a call is answered. */
const ANSWERED = 0.7;
const CALL_ID_DIGITS = 16;
const MILLISECONDS_PER_SECOND = 1000;

/** A call between two users, who answers it or declines (647/68941, 647/69215, 647/68940). */
export const call: Plays<ProductAct>["call"] = function* (stage, { from, to }) {
  const { circle, random, now } = stage;
  const CallId = `${circle.name}-call-${random.hex(CALL_ID_DIGITS)}`;
  const startedAt = now();
  yield callback("Call.CallbackAfterStartCall", {
    CallInfo: { CallId, CallMediaType: "Audio", ChatGroupId: "", RoomId: "", RoomIdType: 1 },
    UserList: [
      { User_Account: from, Status: "Calling" },
      { User_Account: to, Status: "Waiting" },
    ],
    EventTime: startedAt,
  });
  const answered = random.chance(ANSWERED);
  yield* answer(stage, { CallId, from, to, answered });
  const endedAt = now();
  yield callback("Call.CallbackAfterEndCall", {
    CallRecord: {
      CallId,
      Caller_Account: from,
      MediaType: "Audio",
      CallType: "SingleCall",
      StartTime: seconds(startedAt),
      EndTime: seconds(endedAt),
      AcceptTime: answered ? seconds(startedAt) + 1 : 0,
      CallResult: answered ? "NormalEnd" : "Reject",
      CalleeList_Account: [to],
      RoomId: "",
      RoomIdType: 1,
    },
    EventTime: endedAt,
  });
};

interface Answer {
  CallId: string;
  from: string;
  to: string;
  answered: boolean;
}

function* answer({ now }: Stage, { CallId, from, to, answered }: Answer): Play {
  const caller = { User_Account: from, Status: "Calling" };
  const changed = (ActionType: string) => ({ ChangedUserList: [{ User_Account: to, ActionType }], EventTime: now() });
  if (!answered) {
    yield callback("Call.CallbackAfterMemberChanged", { CallId, UserList: [caller], ...changed("Reject") });
    return;
  }
  const both = [caller, { User_Account: to, Status: "Calling" }];
  yield callback("Call.CallbackAfterMemberChanged", { CallId, UserList: both, ...changed("Accept") });
  yield callback("Call.CallbackAfterMemberChanged", { CallId, UserList: [caller], ...changed("Hangup") });
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / MILLISECONDS_PER_SECOND);
}
