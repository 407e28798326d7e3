import type { AnyEventTime, BattleRoom, LiveAfterCloudRecordingChangedRequest } from "../../../../generated/tencent-chat.ts";
import { type CallbackSummary, type EventDraft, type SummaryInput, toSummary } from "../../../callbacks/summary.ts";
import { idOf, idsOf } from "./account.ts";
import { recordingEvents } from "./recording-events.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command = Extract<keyof TencentChatHandlerMap, `Live.${string}` | `Mic.${string}`> | "Follow.CallbackAfterCloudRecordingChanged";

const EVENT_OF_STATE: ReadonlyMap<string | undefined, EventDraft["type"]> = new Map([
  ["Online", "room.entered"],
  ["Offline", "room.left"],
]);

/** Live rooms: members, seats, gifts, battles and recordings. The group is the room. Battles and seats are details of it and report no event. */
export const liveRoom: Pick<TencentChatHandlerMap, Command> = {
  // Its pages state the time at two places, or not at all.
  "Live.CallbackAfterCreateRoom": {
    summarize: ({ Operator_Account, RoomInfo, EventTime }) => {
      const owner = idOf(RoomInfo.Owner_Account);
      return toSummary({
        actor: idOf(Operator_Account),
        targets: [owner],
        group: RoomInfo.RoomId,
        eventTime: EventTime ?? RoomInfo.EventTime ?? fromSeconds(RoomInfo.CreateTime),
        events: [{ type: "room.created", target: owner ?? null }],
      });
    },
  },
  "Live.CallbackAfterDestroyRoom": {
    summarize: ({ Operator_Account, RoomId, RoomInfo, EventTime }) =>
      toSummary({
        actor: idOf(Operator_Account),
        targets: [idOf(RoomInfo?.Owner_Account)],
        group: RoomId,
        eventTime: EventTime,
        events: [{ type: "room.dismissed" }],
      }),
  },
  "Live.CallbackAfterUpdateRoomInfo": {
    summarize: ({ Operator_Account, RoomInfo, EventTime }) =>
      changed({ actor: idOf(Operator_Account), group: RoomInfo.RoomId, eventTime: EventTime }),
  },
  "Live.CallbackAfterSetMetadata": {
    summarize: ({ Operator_Account, RoomId, EventTime }) => changed({ actor: idOf(Operator_Account), group: RoomId, eventTime: EventTime }),
  },
  "Live.CallbackAfterDelMetadata": {
    summarize: ({ Operator_Account, RoomId, EventTime }) => changed({ actor: idOf(Operator_Account), group: RoomId, eventTime: EventTime }),
  },
  "Live.CallbackAfterCreateRoomReachingThreshold": {
    summarize: ({ Operator_Account, EventTime }) => toSummary({ actor: idOf(Operator_Account), eventTime: EventTime }),
  },
  "Live.CallbackAfterMemberStateChanged": {
    summarize: ({ RoomId, EventType, MemberList = [], EventTime }) => {
      const type = EVENT_OF_STATE.get(EventType);
      const members = MemberList.flatMap(({ Member_Account }) => idOf(Member_Account) ?? []);
      return toSummary({
        targets: members,
        group: RoomId,
        eventTime: EventTime,
        events: type === undefined ? [] : members.map((target) => ({ type, target })),
      });
    },
  },
  "Live.CallbackAfterChangeOwner": {
    summarize: ({ RoomId, Operator_Account, CurrentOwner_Account, OriginalOwner_Account, EventTime }) =>
      toSummary({
        actor: idOf(Operator_Account),
        targets: [idOf(OriginalOwner_Account), idOf(CurrentOwner_Account)],
        group: RoomId,
        eventTime: EventTime,
        events: [{ type: "room.owner-changed", target: idOf(CurrentOwner_Account) ?? null }],
      }),
  },
  "Live.CallbackAfterModifyAdmin": {
    summarize: ({ RoomId, Operator_Account, Admin_Account, EventTime }) =>
      changed({ actor: idOf(Operator_Account), targets: idsOf(Admin_Account), group: RoomId, eventTime: EventTime }),
  },
  // No after-callback reports a gift, so an allowed one counts as sent.
  "Live.CallbackBeforeSendGift": {
    summarize: ({ Operator_Account, RoomId, GiftWater }) => {
      const receivers = idsOf(GiftWater.To_Account);
      return toSummary({
        actor: idOf(GiftWater.From_Account ?? Operator_Account),
        targets: receivers,
        group: RoomId,
        eventTime: fromSeconds(GiftWater.Time),
        events: receivers.map((target) => ({ type: "gift.sent", target })),
      });
    },
  },
  "Live.CallbackAfterCreateBattle": {
    summarize: ({ Operator_Account, FromRoomId, EventTime }) =>
      toSummary({ actor: idOf(Operator_Account), group: FromRoomId, eventTime: EventTime }),
  },
  "Live.CallbackAfterStartBattle": {
    summarize: (request) => battle(request),
  },
  "Live.CallbackAfterEndBattle": {
    summarize: (request) => battle(request),
  },
  "Mic.CallbackAfterSeatInfoChanged": {
    summarize: ({ Operator_Account, RoomId, SeatList = [], EventTime }) =>
      toSummary({
        actor: idOf(Operator_Account),
        targets: SeatList.map(({ Member_Account }) => idOf(Member_Account)),
        group: RoomId,
        eventTime: EventTime,
      }),
  },
  "Live.CallbackAfterCloudRecordingChanged": {
    summarize: (request) => recording(request),
  },
  "Follow.CallbackAfterCloudRecordingChanged": {
    summarize: (request) => recording(request),
  },
};

function changed(input: SummaryInput): CallbackSummary {
  return toSummary({ ...input, events: [{ type: "room.changed" }] });
}

interface Battle {
  FromRoomInfo?: BattleRoom;
  ToRoomList?: BattleRoom[];
  EventTime?: AnyEventTime;
}

/** The group is the room that challenged the others; the targets are all owners. */
function battle({ FromRoomInfo, ToRoomList = [], EventTime }: Battle): CallbackSummary {
  return toSummary({
    targets: [FromRoomInfo, ...ToRoomList].map((room) => idOf(room?.Owner_Account)),
    group: FromRoomInfo?.RoomId,
    eventTime: EventTime,
  });
}

/** The time is that of the event, not that of its report. */
function recording({ EventType, EventInfo, CallbackTs }: Omit<LiveAfterCloudRecordingChangedRequest, "CallbackCommand">): CallbackSummary {
  const { RoomId, EventMsTs = CallbackTs } = EventInfo;
  return toSummary({ group: idOf(RoomId), eventTime: EventMsTs, events: recordingEvents(EventType) });
}
