import { describe, expect, test } from "@jest/globals";
import { liveRoom } from "../../../../src/senders/tencent-chat/handlers/live-room.ts";

const TIME = 1_774_426_000_780;

/** What a request of a command tells, as one row. */
function summarize(command: keyof typeof liveRoom, request: object) {
  return liveRoom[command].summarize({ CallbackCommand: command, ...request } as never);
}

describe("the time of a new room", () => {
  test.each<[where: string, request: object, time: number | null]>([
    ["beside it", { RoomInfo: { CreateTime: 1, EventTime: 2 }, EventTime: TIME }, TIME],
    ["in it", { RoomInfo: { CreateTime: 1, EventTime: TIME } }, TIME],
    ["in seconds", { RoomInfo: { CreateTime: 1_774_426_000 } }, 1_774_426_000_000],
    ["nowhere", { RoomInfo: {} }, null],
  ])("is taken from %s", (_where, request, time) => {
    expect(summarize("Live.CallbackAfterCreateRoom", request).eventTime).toBe(time);
  });
});

test.each<[command: keyof typeof liveRoom, request: object, summary: object, events: object[]]>([
  [
    "Live.CallbackAfterCreateRoom",
    { Operator_Account: "operator", RoomInfo: { RoomId: "r", Owner_Account: 7 } },
    { actor: "operator", targets: ["7"], group: "r" },
    [{ type: "room.created", target: "7" }],
  ],
  [
    "Live.CallbackAfterDestroyRoom",
    { Operator_Account: "@TIM#SYSTEM", RoomId: "r" },
    { actor: "@TIM#SYSTEM", targets: [], group: "r" },
    [{ type: "room.dismissed" }],
  ],
  ["Live.CallbackAfterUpdateRoomInfo", { RoomInfo: { RoomId: "r" } }, { actor: null, group: "r" }, [{ type: "room.changed" }]],
  ["Live.CallbackAfterSetMetadata", { RoomId: "r", Metadata: [] }, { group: "r" }, [{ type: "room.changed" }]],
  ["Live.CallbackAfterDelMetadata", { RoomId: "r", Keys: ["a"] }, { group: "r" }, [{ type: "room.changed" }]],
  [
    "Live.CallbackAfterModifyAdmin",
    { RoomId: "r", Operator_Account: "nadia", Admin_Account: ["yusuf", "mei"], opType: "add" },
    { actor: "nadia", targets: ["yusuf", "mei"], group: "r" },
    [{ type: "room.changed" }],
  ],
  ["Live.CallbackAfterCreateRoomReachingThreshold", { Operator_Account: "nadia", CurRoomCount: "70" }, { actor: "nadia" }, []],
  [
    "Live.CallbackAfterMemberStateChanged",
    {
      RoomId: "r",
      EventType: "Online",
      EventCause: "HeartbeatRecover",
      MemberList: [{ Member_Account: "yusuf" }, {}, { Member_Account: "" }],
    },
    { targets: ["yusuf"], group: "r" },
    [{ type: "room.entered", target: "yusuf" }],
  ],
  [
    "Live.CallbackAfterMemberStateChanged",
    { RoomId: "r", EventType: "Offline", MemberList: [{ Member_Account: "yusuf" }, { Member_Account: 7 }] },
    { targets: ["yusuf", "7"], group: "r" },
    [
      { type: "room.left", target: "yusuf" },
      { type: "room.left", target: "7" },
    ],
  ],
  [
    "Live.CallbackAfterMemberStateChanged",
    { RoomId: "r", EventType: "Later", MemberList: [{ Member_Account: "a" }] },
    { targets: ["a"] },
    [],
  ],
  [
    "Live.CallbackAfterChangeOwner",
    { RoomId: "r", CurrentOwner_Account: "yusuf", OriginalOwner_Account: "nadia" },
    { actor: null, targets: ["nadia", "yusuf"], group: "r" },
    [{ type: "room.owner-changed", target: "yusuf" }],
  ],
  [
    "Live.CallbackBeforeSendGift",
    { Operator_Account: "mei", RoomId: "r", GiftWater: { From_Account: "yusuf", To_Account: ["nadia", 7], Time: 1_774_426_900 } },
    { actor: "yusuf", targets: ["nadia", "7"], group: "r", eventTime: 1_774_426_900_000 },
    [
      { type: "gift.sent", target: "nadia" },
      { type: "gift.sent", target: "7" },
    ],
  ],
  [
    "Live.CallbackBeforeSendGift",
    { Operator_Account: "mei", RoomId: "r", GiftWater: {} },
    { actor: "mei", targets: [], eventTime: null },
    [],
  ],
  [
    "Live.CallbackAfterCreateBattle",
    { Operator_Account: "nadia", FromRoomId: "r", ToRoomIdList: ["s"] },
    { actor: "nadia", targets: [], group: "r" },
    [],
  ],
  [
    "Live.CallbackAfterEndBattle",
    { FromRoomInfo: { RoomId: "r", Owner_Account: "nadia" }, ToRoomList: [{ RoomId: "s", Owner_Account: "mei" }, {}] },
    { actor: null, targets: ["nadia", "mei"], group: "r" },
    [],
  ],
  [
    "Mic.CallbackAfterSeatInfoChanged",
    { RoomId: "r", SeatList: [{ Index: 0, Member_Account: "" }, { Index: 1 }, { Index: 2, Member_Account: "mei" }] },
    { targets: ["mei"], group: "r" },
    [],
  ],
  [
    "Live.CallbackAfterCloudRecordingChanged",
    { EventType: 801, CallbackTs: TIME + 1, EventInfo: { RoomId: 4071, EventMsTs: TIME } },
    { group: "4071", eventTime: TIME },
    [{ type: "recording.started" }],
  ],
  [
    "Follow.CallbackAfterCloudRecordingChanged",
    { EventType: 302, CallbackTs: TIME, EventInfo: {} },
    { group: null, eventTime: TIME },
    [{ type: "recording.ended" }],
  ],
])("%s %j", (command, request, expected, events) => {
  const summary = summarize(command, request);
  expect(summary).toMatchObject(expected);
  expect(summary.events).toEqual(events);
});
