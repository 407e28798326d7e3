import { describe, expect, test } from "@jest/globals";
import { call } from "../../../../src/senders/tencent-chat/handlers/call.ts";

const TIME = 1_774_425_600_111;

test("a call that starts names nobody as its caller, and everybody as concerned", () => {
  const summary = call["Call.CallbackAfterStartCall"].summarize({
    CallbackCommand: "Call.CallbackAfterStartCall",
    CallInfo: { CallId: "c-1", MediaType: "Audio", ChatGroupId: "choir" },
    UserList: [
      { User_Account: "nadia", Status: "Calling" },
      { User_Account: 42, Status: "Waiting" },
    ],
    EventTime: String(TIME),
  });
  expect(summary).toMatchObject({ actor: null, targets: ["nadia", "42"], group: "choir", eventTime: TIME });
  expect(summary.events).toEqual([{ type: "call.started", session: "c-1" }]);
});

describe("a call that has ended", () => {
  const end = (CallRecord: object) =>
    call["Call.CallbackAfterEndCall"].summarize({
      CallbackCommand: "Call.CallbackAfterEndCall",
      CallRecord: { CallId: "c-1", ...CallRecord },
      EventTime: TIME,
    });

  test("names the only callee, even if the list repeats the caller", () => {
    const summary = end({ Caller_Account: "nadia", CalleeList_Account: ["nadia", "yusuf"] });
    expect(summary).toMatchObject({ actor: "nadia", targets: ["yusuf"], eventTime: TIME });
    expect(summary.events).toEqual([{ type: "call.ended", actor: null, target: "yusuf", session: "c-1" }]);
  });

  test.each([{ CalleeList_Account: ["yusuf", "mei"] }, { CalleeList_Account: [] }, {}])("names no callee of %j", (record) => {
    expect(end(record).events).toEqual([{ type: "call.ended", actor: null, target: null, session: "c-1" }]);
  });
});

// As the pages spell them.
test.each<[action: string, type: string | null]>([
  ["Accept", "call.joined"],
  ["Answer", "call.joined"],
  ["Join", "call.joined"],
  ["Hangup", "call.left"],
  ["HangUp", "call.left"],
  ["Hang Up", "call.left"],
  ["Offline", "call.left"],
  ["Reject", null],
  ["NotAnswer", null],
  ["Invite", null],
  ["Invited", null],
  ["Cancel_Invite", null],
  ["Canncel_Invite", null],
  ["constructor", null],
])("%s of a participant tells %s", (ActionType, type) => {
  const summary = call["Call.CallbackAfterMemberChanged"].summarize({
    CallbackCommand: "Call.CallbackAfterMemberChanged",
    CallId: "c-1",
    ChangedUserList: [{ User_Account: "yusuf", ActionType }],
  });
  expect(summary).toMatchObject({ actor: null, targets: ["yusuf"], eventTime: null });
  expect(summary.events).toEqual(type === null ? [] : [{ type, target: "yusuf", session: "c-1" }]);
});

test.each<[eventType: number, type: string | null]>([
  [301, "recording.started"],
  [302, "recording.ended"],
  [311, null],
])("event %d of the recording of a call tells %s", (EventType, type) => {
  const summary = call["Call.CallbackAfterRecordChanged"].summarize({
    CallbackCommand: "Call.CallbackAfterCloudRecordingChanged",
    CallId: "c-1",
    Callback: { EventType, EventInfo: { EventMsTs: TIME } },
    EventTime: TIME + 70,
  });
  expect(summary).toMatchObject({ actor: null, targets: [], eventTime: TIME });
  expect(summary.events).toEqual(type === null ? [] : [{ type, session: "c-1" }]);
});
