import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

// Requests that senders can really send, and that an earlier document kept out: the sender's code does not check the field, or only a sample shows it.

type Body = Record<string, unknown>;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.remove());

/** The first example of a command with other fields; undefined leaves a field out. */
const cases: Array<{ sent: string; command: string; fields: Body }> = [
  { sent: "no receiver", command: "callbackBeforeSendSingleMsgCommand", fields: { recvID: "" } },
  { sent: "no receiver", command: "callbackAfterSendSingleMsgCommand", fields: { recvID: "" } },
  { sent: "no receiver", command: "callbackAfterMsgSaveDBCommand", fields: { recvID: "", groupID: "" } },
  { sent: "no group", command: "callbackBeforeSendGroupMsgCommand", fields: { groupID: "" } },
  { sent: "no group", command: "callbackBeforeSetGroupInfoCommand", fields: { groupID: "" } },
  { sent: "no group", command: "callbackBeforeSetGroupInfoExCommand", fields: { groupID: "" } },
  { sent: "no users", command: "callbackBeforeUserRegisterCommand", fields: { users: undefined } },
  { sent: "a user's id alone", command: "callbackBeforeUserRegisterCommand", fields: { users: [{ userID: "lena_5520" }] } },
  { sent: "no sequence number", command: "callbackBeforeAfterMsgCommand", fields: { seq: "" } },
  { sent: "a role by its name", command: "callbackAfterSetGroupMemberInfoCommand", fields: { roleLevel: "admin" } },
  { sent: "no mentioned robots", command: "Bot.OnGroupMessage", fields: { AtRobots_Account: undefined } },
  { sent: "no messages", command: "C2C.CallbackAfterMsgReadReceipt", fields: { C2CMsgInfo: undefined } },
  { sent: "a message without its key", command: "C2C.CallbackAfterMsgReadReceipt", fields: { C2CMsgInfo: [{ MsgId: "m-1" }] } },
  {
    sent: "an empty initiator",
    command: "Sns.CallbackFriendAdd",
    fields: { PairList: [{ From_Account: "a", To_Account: "b", Initiator_Account: "" }], Admin_Account: "admin" },
  },
  {
    sent: "empty ids of the contact",
    command: "ContentCallback.ResultNotify",
    fields: { ContactItem: { ContactType: 2, To_Account: "", ToGroupId: "" } },
  },
  { sent: "no scene", command: "ContentCallback.ResultNotify", fields: { Scene: undefined, CtxcbRequestId: undefined } },
  { sent: "a group that does not exist", command: "Group.CallbackSendMsgException", fields: { GroupId: "", Type: undefined } },
  { sent: "a sequence number above 32 bits", command: "Group.CallbackAfterSendMsg", fields: { MsgSeq: 2 ** 40 } },
  { sent: "a version above 32 bits", command: "Group.CallbackAfterGroupMsgExtension", fields: { Seq: 2 ** 40 } },
  {
    sent: "a value above 32 bits",
    command: "Profile.CallbackPortraitSet",
    fields: { ProfileItem: [{ Tag: "Tag_Profile_Custom_X", Value: 2 ** 40 }] },
  },
  { sent: "a time before 1970", command: "C2C.CallbackBeforeSendMsg", fields: { MsgTime: -1, EventTime: -1 } },
  { sent: "no time", command: "Group.CallbackBeforeSendMsg", fields: { EventTime: "" } },
  { sent: "a changed member without a name", command: "Group.CallbackAfterMemberFieldChanged", fields: { Modified_Account: undefined } },
  { sent: "a group without an operator", command: "Group.CallbackAfterGroupInfoChanged", fields: { Operator_Account: undefined } },
  { sent: "no command in the body", command: "Sns.CallbackBlackListAdd", fields: { CallbackCommand: undefined } },
  { sent: "no command in the body", command: "callbackBeforeAddBlackCommand", fields: { callbackCommand: undefined } },
  { sent: "no command in the body", command: "Live.CallbackBeforeSendGift", fields: { CallbackCommand: undefined } },
  { sent: "an empty gift", command: "Live.CallbackBeforeSendGift", fields: { GiftWater: {}, Operator_Account: undefined } },
  { sent: "a small number as user id", command: "Live.CallbackBeforeSendGift", fields: { Operator_Account: 7 } },
  { sent: "a result that is a number", command: "Call.CallbackAfterEndCall", fields: { CallRecord: { CallId: "c", CallResult: 3 } } },
  { sent: "a time in quotes", command: "Call.CallbackAfterMemberChanged", fields: { EventTime: "1774425607333" } },
  {
    sent: "counts in quotes",
    command: "Live.CallbackAfterCreateRoomReachingThreshold",
    fields: { CurRoomCount: "70", MaxRoomCount: "100" },
  },
  { sent: "no rooms", command: "Live.CallbackAfterEndBattle", fields: { FromRoomInfo: undefined, ToRoomList: undefined } },
  { sent: "no seats", command: "Mic.CallbackAfterSeatInfoChanged", fields: { SeatList: [] } },
  { sent: "flags in quotes", command: "Room.CallbackAfterCreateRoom", fields: { RoomInfo: { RoomId: "m", IsVideoDisabled: "true" } } },
  { sent: "an event that is not documented", command: "Desk.SessionEventNotify", fields: { Event: "SessionEnd", MsgBody: undefined } },
  { sent: "variables of any type", command: "Chatbot.InterfaceInvocation", fields: { Body: { a: 1, b: [null], c: { d: true } } } },
  {
    sent: "the name that its query has not",
    command: "Live.CallbackAfterMemberStateChanged",
    fields: { CallbackCommand: "Live.CallbackMemberStateChanged" },
  },
];

test.each(cases)("$command with $sent is accepted", async ({ command, fields }) => {
  const documented = documentedCommands.find((candidate) => candidate.command === command);
  const body = { ...documented?.examples[0]?.body, ...fields };
  const url = documented?.sender === "openim" ? `${app.url}/openim/${command}` : tencentChatUrl(app.url, command);
  expect((await post(url, body)).status).toBe(200);
  expect(await app.newestEntry()).toMatchObject({ command, status: "accepted", reason: null });
});
