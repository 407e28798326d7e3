import type { RoomAfterMemberEnterRequest } from "../../../../generated/tencent-chat.ts";
import { type CallbackSummary, type EventDraft, toSummary } from "../../../callbacks/summary.ts";
import { idOf, idsOf } from "./account.ts";
import { fromSeconds } from "./time.ts";
import type { TencentChatHandlerMap } from "./types.ts";

type Command = Extract<keyof TencentChatHandlerMap, `Room.${string}`>;

/** Meeting rooms and their members. The group is the room. */
export const meetingRoom: Pick<TencentChatHandlerMap, Command> = {
  "Room.CallbackAfterCreateRoom": {
    summarize: ({ Operator_Account, RoomInfo, ScheduleInviteeList_Account, EventTime }) => {
      const owner = idOf(RoomInfo?.Owner_Account);
      return toSummary({
        actor: idOf(Operator_Account),
        targets: [owner, ...idsOf(ScheduleInviteeList_Account)],
        group: RoomInfo?.RoomId,
        eventTime: EventTime ?? fromSeconds(RoomInfo?.CreateTime),
        events: [{ type: "room.created", target: owner ?? null }],
      });
    },
  },
  "Room.CallbackAfterDestroyRoom": {
    summarize: ({ Operator_Account, RoomId, EventTime }) =>
      toSummary({ actor: idOf(Operator_Account), group: RoomId, eventTime: EventTime, events: [{ type: "room.dismissed" }] }),
  },
  "Room.CallbackAfterUpdateRoomInfo": {
    summarize: ({ Operator_Account, RoomInfo, EventTime }) =>
      toSummary({ actor: idOf(Operator_Account), group: RoomInfo?.RoomId, eventTime: EventTime, events: [{ type: "room.changed" }] }),
  },
  "Room.CallbackAfterMemberEnter": {
    summarize: (request) => members("room.entered", request),
  },
  "Room.CallbackAfterMemberLeave": {
    summarize: (request) => members("room.left", request),
  },
};

type Members = Pick<RoomAfterMemberEnterRequest, "Operator_Account" | "RoomId" | "MemberList_Account" | "EventTime">;

function members(type: EventDraft["type"], { Operator_Account, RoomId, MemberList_Account, EventTime }: Members): CallbackSummary {
  const targets = idsOf(MemberList_Account);
  return toSummary({
    actor: idOf(Operator_Account),
    targets,
    group: RoomId,
    eventTime: EventTime,
    events: targets.map((target) => ({ type, target })),
  });
}
