import { expect, test } from "@jest/globals";
import { meetingRoom } from "../../../../src/senders/tencent-chat/handlers/meeting-room.ts";

test.each<[command: keyof typeof meetingRoom, request: object, summary: object, events: object[]]>([
  [
    "Room.CallbackAfterCreateRoom",
    { Operator_Account: "nadia", RoomInfo: { RoomId: "m", Owner_Account: 7, CreateTime: 5 }, ScheduleInviteeList_Account: ["mei"] },
    { actor: "nadia", targets: ["7", "mei"], group: "m", eventTime: 5000 },
    [{ type: "room.created", target: "7" }],
  ],
  [
    "Room.CallbackAfterCreateRoom",
    {},
    { actor: null, targets: [], group: null, eventTime: null },
    [{ type: "room.created", target: null }],
  ],
  ["Room.CallbackAfterDestroyRoom", { Operator_Account: "nadia", RoomId: "m" }, { group: "m" }, [{ type: "room.dismissed" }]],
  ["Room.CallbackAfterUpdateRoomInfo", { RoomInfo: { RoomId: "m" } }, { group: "m" }, [{ type: "room.changed" }]],
  [
    "Room.CallbackAfterMemberEnter",
    { Operator_Account: "mei", RoomId: "m", MemberList_Account: ["mei", "", 7] },
    { actor: "mei", targets: ["mei", "7"], group: "m" },
    [
      { type: "room.entered", target: "mei" },
      { type: "room.entered", target: "7" },
    ],
  ],
  [
    "Room.CallbackAfterMemberLeave",
    { Operator_Account: "nadia", RoomId: "m", Type: "Kicked", MemberList_Account: ["mei"] },
    { actor: "nadia", targets: ["mei"], group: "m" },
    [{ type: "room.left", target: "mei" }],
  ],
])("%s %j", (command, request, expected, events) => {
  const summary = meetingRoom[command].summarize({ CallbackCommand: command, ...request } as never);
  expect(summary).toMatchObject(expected);
  expect(summary.events).toEqual(events);
});
