import type { ChangedParticipant } from "../../../../generated/tencent-chat.ts";
import { type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import { idOf, idsOf } from "./account.ts";
import { recordingEvents } from "./recording-events.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command =
  | "Call.CallbackAfterStartCall"
  | "Call.CallbackAfterEndCall"
  | "Call.CallbackAfterMemberChanged"
  | "Call.CallbackAfterRecordChanged";

/** What participants do, in lower case and without spaces, because the pages spell it differently (647/69215). */
const EVENT_OF_ACTION: ReadonlyMap<string, EventDraft["type"]> = new Map([
  ["accept", "call.joined"],
  ["answer", "call.joined"],
  ["join", "call.joined"],
  ["hangup", "call.left"],
  ["offline", "call.left"],
]);

/** Audio and video calls. The group is the Chat group in which a call was started. */
export const call: Pick<TencentChatHandlerMap, Command> = {
  // The request does not say who called.
  "Call.CallbackAfterStartCall": {
    summarize: ({ CallInfo, UserList = [], EventTime }) =>
      toSummary({
        targets: UserList.map(({ User_Account }) => idOf(User_Account)),
        group: CallInfo.ChatGroupId,
        eventTime: EventTime,
        events: [{ type: "call.started", session: CallInfo.CallId }],
      }),
  },
  "Call.CallbackAfterEndCall": {
    summarize: ({ CallRecord, EventTime }) => {
      const caller = idOf(CallRecord.Caller_Account);
      // The list can repeat the caller.
      const callees = idsOf(CallRecord.CalleeList_Account).filter((callee) => callee !== caller);
      const target = callees.length === 1 ? callees[0] : null;
      return toSummary({
        actor: caller,
        targets: callees,
        eventTime: EventTime,
        // Who ended the call is not known.
        events: [{ type: "call.ended", actor: null, target: target ?? null, session: CallRecord.CallId }],
      });
    },
  },
  "Call.CallbackAfterMemberChanged": {
    summarize: ({ CallId, ChangedUserList = [], EventTime }) =>
      toSummary({
        targets: ChangedUserList.map(({ User_Account }) => idOf(User_Account)),
        eventTime: EventTime,
        events: ChangedUserList.flatMap((changed) => eventOf(changed, CallId)),
      }),
  },
  "Call.CallbackAfterRecordChanged": {
    summarize: ({ CallId, Callback, EventTime }) =>
      toSummary({ eventTime: Callback?.EventInfo?.EventMsTs ?? EventTime, events: recordingEvents(Callback?.EventType, CallId) }),
  },
};

function eventOf({ User_Account, ActionType = "" }: ChangedParticipant, session: string): EventDraft[] {
  const type = EVENT_OF_ACTION.get(ActionType.toLowerCase().replaceAll(" ", ""));
  return type === undefined ? [] : [{ type, target: idOf(User_Account) ?? null, session }];
}
