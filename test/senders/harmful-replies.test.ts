import { describe, expect, test } from "@jest/globals";
import { findReplyFault } from "../../src/callbacks/reply-fault.ts";
import { createJudge } from "../../src/cli/conform/judge.ts";
import { createOpenIm } from "../../src/senders/openim/index.ts";
import { createTencentChat } from "../../src/senders/tencent-chat/index.ts";

// Replies that a sender decodes and that do harm. imhook's own check and the conformance kit find each, by the same rules.

type Fields = Record<string, unknown>;

const SENDERS = {
  "tencent-chat": createTencentChat({ apps: [], signatureWindow: 60, budget: 1000 }),
  openim: createOpenIm({ apps: [], budget: 1000 }),
};
const JUDGES = {
  "tencent-chat": createJudge("tencent-chat", (text) => text),
  openim: createJudge("openim", (text) => text),
};

const PASSED = { ActionStatus: "OK", ErrorCode: 0, ErrorInfo: "" };
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

const TEXT = { MsgType: "TIMTextElem", MsgContent: { Text: "at seven" } };
const CUSTOM = { MsgType: "TIMCustomElem", MsgContent: { Data: "gold" } };
const LATER = { MsgType: "TIMLaterElem", MsgContent: {} };
const IMAGE = {
  MsgType: "TIMImageElem",
  MsgContent: { UUID: "i", ImageFormat: 3, ImageInfoArray: [{ Type: 1, Size: 1, Width: 0, Height: 0, URL: "https://media.example/i" }] },
};
const SOUND = { MsgType: "TIMSoundElem", MsgContent: { UUID: "s", Size: 1, Second: 2 } };
const FILE = { MsgType: "TIMFileElem", MsgContent: { UUID: "f", FileSize: 1, FileName: "f.pdf" } };
const FACE = { MsgType: "TIMFaceElem", MsgContent: { Index: 1 } };
const PLACE = { MsgType: "TIMLocationElem", MsgContent: { Desc: "quay", Latitude: 52.1, Longitude: 4 } };
const RELAY = { MsgType: "TIMRelayElem", MsgContent: { Title: "t", MsgNum: 1, CompatibleText: "c", AbstractList: ["a"], JsonMsgKey: "k" } };
const STREAM = { MsgType: "TIMStreamElem", MsgContent: { CompatibleText: "update", StreamMsgID: "st-1" } };
const VIDEO = {
  MsgType: "TIMVideoFileElem",
  MsgContent: {
    ...{ VideoUUID: "v", VideoSize: 1, VideoSecond: 0, VideoFormat: "mp4" },
    ...{ ThumbUUID: "t", ThumbSize: 1, ThumbWidth: 1, ThumbHeight: 1, ThumbFormat: "JPG" },
  },
};

const USER = { userID: "nadia", nickname: "Nadia", faceURL: "", ex: "", appMangerLevel: 0, globalRecvMsgOpt: 0 };
const WISH = { From_Account: "nadia", FriendItem: [{ To_Account: "yusuf" }, { To_Account: "petra" }] };
const ANSWER = { From_Account: "nadia", ResponseFriendItem: [{ To_Account: "yusuf", ResponseAction: "Response_Action_Agree" }] };
const INVITATION = { GroupId: "g", DestinationMembers: [{ Member_Account: "yusuf" }] };
const SUBSCRIPTION = { Official_Account: "@TOA#_news", SubscribeAccountList: [{ Subscriber_Account: "yusuf" }] };
const CONVERSATION = { ownerUserId: "nadia", conversationId: "si_a_b" };

interface Case {
  harm: string;
  command: string;
  request: Fields;
  reply: Fields;
  /** JSON pointer that is named. */
  field: string;
}

const messages: Case[] = [
  { harm: "a misspelt element", elements: [{ MsgType: "TIMTxtElem", MsgContent: { Text: "x" } }], field: "/MsgBody/0/MsgType" },
  { harm: "an element of a type that is not known", elements: [TEXT, LATER], field: "/MsgBody/1/MsgType" },
  { harm: "an empty content", elements: [{ MsgType: "TIMTextElem", MsgContent: {} }], field: "/MsgBody/0/MsgContent/Text" },
  { harm: "an empty custom content", elements: [{ MsgType: "TIMCustomElem", MsgContent: {} }], field: "/MsgBody/0/MsgContent" },
  { harm: "a misspelt content", elements: [{ MsgType: "TIMTextElem", MsgContent: { Txt: "x" } }], field: "/MsgBody/0/MsgContent/Text" },
  {
    harm: "a content of the wrong type",
    elements: [{ MsgType: "TIMTextElem", MsgContent: { Text: 7 } }],
    field: "/MsgBody/0/MsgContent/Text",
  },
  {
    harm: "an image without its sizes",
    elements: [{ MsgType: "TIMImageElem", MsgContent: { UUID: "i", ImageFormat: 3 } }],
    field: "/MsgBody/0/MsgContent/ImageInfoArray",
  },
  { harm: "two custom elements", elements: [CUSTOM, TEXT, CUSTOM], field: "/MsgBody" },
  { harm: "no elements", elements: [], field: "/MsgBody" },
].flatMap(({ harm, elements, field }) =>
  ["C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeSendMsg", "OfficialAccount.CallbackBeforeSendMsg"].map((command) => ({
    harm,
    command,
    request: { MsgBody: [SOUND] },
    reply: { ...PASSED, MsgBody: elements },
    field,
  })),
);

const cases: Case[] = [
  ...messages,
  {
    harm: "a second custom element beside the request's own",
    command: "Group.CallbackBeforeSendMsg",
    request: { MsgBody: [CUSTOM] },
    reply: { ...PASSED, MsgBody: [CUSTOM, { ...CUSTOM, MsgContent: { Data: "silver" } }] },
    field: "/MsgBody",
  },
  {
    harm: "no verdict for an asked user",
    command: "Sns.CallbackPrevFriendAdd",
    request: WISH,
    reply: verdicts("yusuf"),
    field: "/ResultItem",
  },
  {
    harm: "two verdicts for one user",
    command: "Sns.CallbackPrevFriendAdd",
    request: WISH,
    reply: verdicts("yusuf", "petra", "yusuf"),
    field: "/ResultItem",
  },
  {
    harm: "a verdict for a user who was not asked",
    command: "Sns.CallbackPrevFriendAdd",
    request: WISH,
    reply: verdicts("yusuf", "petra", "eve"),
    field: "/ResultItem",
  },
  {
    harm: "two verdicts for one answer",
    command: "Sns.CallbackPrevFriendResponse",
    request: ANSWER,
    reply: verdicts("yusuf", "yusuf"),
    field: "/ResultItem",
  },
  {
    harm: "the refusal of a user who was not invited",
    command: "Group.CallbackBeforeInviteJoinGroup",
    request: INVITATION,
    reply: { ...PASSED, RefusedMembers_Account: ["eve"] },
    field: "/RefusedMembers_Account",
  },
  {
    harm: "the refusal of the group",
    command: "Group.CallbackBeforeInviteJoinGroup",
    request: INVITATION,
    reply: { ...PASSED, RefusedMembers_Account: ["g"] },
    field: "/RefusedMembers_Account",
  },
  {
    harm: "a user who is refused twice",
    command: "Group.CallbackBeforeInviteJoinGroup",
    request: INVITATION,
    reply: { ...PASSED, RefusedMembers_Account: ["yusuf", "yusuf"] },
    field: "/RefusedMembers_Account",
  },
  {
    harm: "the refusal of a user who does not subscribe",
    command: "OfficialAccount.CallbackBeforeAddSubscriber",
    request: SUBSCRIPTION,
    reply: { ...PASSED, RefusedSubscribers_Account: ["eve"] },
    field: "/RefusedSubscribers_Account",
  },
  {
    harm: "content that does not parse",
    command: "callbackBeforeMsgModifyCommand",
    request: {},
    reply: { ...ALLOWED, content: "{content: 1}" },
    field: "/content",
  },
  {
    harm: "content that is a list",
    command: "callbackBeforeMsgModifyCommand",
    request: {},
    reply: { ...ALLOWED, content: "[]" },
    field: "/content",
  },
  {
    harm: "content that is no JSON",
    command: "callbackBeforeMsgModifyCommand",
    request: {},
    reply: { ...ALLOWED, content: "hello" },
    field: "/content",
  },
  {
    harm: "a second owner",
    command: "callbackBeforeSetGroupMemberInfoCommand",
    request: { groupID: "g", userID: "u" },
    reply: { ...ALLOWED, roleLevel: 100 },
    field: "/roleLevel",
  },
  {
    harm: "a role that OpenIM does not know",
    command: "callbackBeforeSetGroupMemberInfoCommand",
    request: { groupID: "g", userID: "u" },
    reply: { ...ALLOWED, roleLevel: 1 },
    field: "/roleLevel",
  },
  {
    harm: "an owner who joins",
    command: "callbackBeforeMembersJoinGroupCommand",
    request: { groupID: "g", memberList: [{ userID: "u" }] },
    reply: { ...ALLOWED, memberCallbackList: [{ userID: "u", roleLevel: 100 }] },
    field: "/memberCallbackList/0/roleLevel",
  },
  {
    harm: "an owner who joins an older server",
    command: "callbackBeforeMembersJoinGroupCommand",
    request: { groupID: "g", userID: "u" },
    reply: { ...ALLOWED, roleLevel: 100 },
    field: "/roleLevel",
  },
  {
    harm: "a mute that ended before 1970",
    command: "callbackBeforeMembersJoinGroupCommand",
    request: { groupID: "g", memberList: [{ userID: "u" }] },
    reply: { ...ALLOWED, memberCallbackList: [{ userID: "u", muteEndTime: -1 }] },
    field: "/memberCallbackList/0/muteEndTime",
  },
  {
    harm: "two overrides of one member",
    command: "callbackBeforeMembersJoinGroupCommand",
    request: { groupID: "g", memberList: [{ userID: "u" }] },
    reply: {
      ...ALLOWED,
      memberCallbackList: [
        { userID: "u", ex: "a" },
        { userID: "u", ex: "b" },
      ],
    },
    field: "/memberCallbackList",
  },
  ...["callbackBeforeCreateSingleChatConversationsCommand", "callbackBeforeCreateGroupChatConversationsCommand"].flatMap(
    (command): Case[] => [
      { harm: "a receive option above 2", command, request: CONVERSATION, reply: { ...ALLOWED, recvMsgOpt: 3 }, field: "/recvMsgOpt" },
      { harm: "a negative receive option", command, request: CONVERSATION, reply: { ...ALLOWED, recvMsgOpt: -1 }, field: "/recvMsgOpt" },
      { harm: "a negative duration", command, request: CONVERSATION, reply: { ...ALLOWED, burnDuration: -1 }, field: "/burnDuration" },
      {
        harm: "a receive option above 2, in snake_case",
        command,
        request: { conversation_id: "si_a_b" },
        reply: { ...ALLOWED, recv_msg_opt: 3 },
        field: "/recv_msg_opt",
      },
      {
        harm: "a negative duration, in snake_case",
        command,
        request: { conversation_id: "si_a_b" },
        reply: { ...ALLOWED, burn_duration: -1 },
        field: "/burn_duration",
      },
    ],
  ),
  {
    harm: "a group of a type that OpenIM refuses",
    command: "callbackBeforeCreateGroupCommand",
    request: {},
    reply: { ...ALLOWED, groupType: 1 },
    field: "/groupType",
  },
  {
    harm: "a group with a status that there is not",
    command: "callbackBeforeCreateGroupCommand",
    request: {},
    reply: { ...ALLOWED, status: 4 },
    field: "/status",
  },
  ...["callbackBeforeCreateGroupCommand", "callbackBeforeSetGroupInfoCommand", "callbackBeforeSetGroupInfoExCommand"].map(
    (command): Case => {
      const group = { groupID: "g", groupName: "", introduction: "", faceURL: "", ex: null, lookMemberInfo: null, applyMemberFriend: null };
      const { applyMemberFriend: _ignored, ...created } = group;
      const reply = command === "callbackBeforeCreateGroupCommand" ? created : group;
      return {
        harm: "a rule for joining that there is not",
        command,
        request: { groupID: "g" },
        reply: { ...ALLOWED, ...reply, needVerification: 3 },
        field: "/needVerification",
      };
    },
  ),
  {
    harm: "a user who is registered twice",
    command: "callbackBeforeUserRegisterCommand",
    request: { users: [] },
    reply: { ...ALLOWED, users: [USER, { ...USER, nickname: "N." }] },
    field: "/users",
  },
  {
    harm: "a user without an id",
    command: "callbackBeforeUserRegisterCommand",
    request: { users: [] },
    reply: { ...ALLOWED, users: [{ ...USER, userID: "" }] },
    field: "/users/0/userID",
  },
  {
    harm: "a user with a negative receive option",
    command: "callbackBeforeUserRegisterCommand",
    request: { users: [] },
    reply: { ...ALLOWED, users: [{ ...USER, globalRecvMsgOpt: -1 }] },
    field: "/users/0/globalRecvMsgOpt",
  },
  {
    harm: "a friend who is imported twice",
    command: "callbackBeforeImportFriendsCommand",
    request: { ownerUserID: "nadia" },
    reply: { ...ALLOWED, friendUserIDs: ["yusuf", "yusuf"] },
    field: "/friendUserIDs",
  },
  {
    harm: "a user as a friend of their own",
    command: "callbackBeforeImportFriendsCommand",
    request: { ownerUserID: "nadia" },
    reply: { ...ALLOWED, friendUserIDs: ["nadia"] },
    field: "/friendUserIDs",
  },
  {
    harm: "a friend without an id",
    command: "callbackBeforeImportFriendsCommand",
    request: { ownerUserID: "nadia" },
    reply: { ...ALLOWED, friendUserIDs: [""] },
    field: "/friendUserIDs/0",
  },
  {
    harm: "a push to one user twice",
    command: "callbackBeforeOfflinePushCommand",
    request: {},
    reply: { ...ALLOWED, userIDList: ["yusuf", "yusuf"] },
    field: "/userIDList",
  },
  {
    harm: "a delivery to one user twice",
    command: "callbackBeforeGroupOnlinePushCommand",
    request: {},
    reply: { ...ALLOWED, userIDList: ["yusuf", "yusuf"] },
    field: "/userIDList",
  },
];

test.each(cases)("$command: $harm is found", ({ command, request, reply, field }) => {
  const sender = command.startsWith("callback") ? "openim" : "tencent-chat";
  expect(faultOf(command, request, reply)).toMatchObject({ field });
  const judged = JUDGES[sender].decided({ command, body: request }, answered(reply));
  expect(judged).toMatchObject({ expected: expect.any(String) });
});

describe("harmless", () => {
  test.each([TEXT, PLACE, FACE, CUSTOM, SOUND, IMAGE, FILE, VIDEO, RELAY, STREAM])("a new $MsgType", (element) => {
    expectHarmless("Group.CallbackBeforeSendMsg", { MsgBody: [FACE, TEXT] }, { ...PASSED, MsgBody: [element] });
  });

  test.each<[what: string, command: string, request: Fields, reply: Fields]>([
    [
      "an element that the sender wrote, of any type",
      "Group.CallbackBeforeSendMsg",
      { MsgBody: [LATER, TEXT] },
      { ...PASSED, MsgBody: [LATER] },
    ],
    [
      "as many custom elements as the sender wrote",
      "Group.CallbackBeforeSendMsg",
      { MsgBody: [CUSTOM, CUSTOM] },
      { ...PASSED, MsgBody: [CUSTOM, TEXT, CUSTOM] },
    ],
    [
      "fields of an element that are not documented",
      "Group.CallbackBeforeSendMsg",
      {},
      { ...PASSED, MsgBody: [{ ...TEXT, Later: 1, MsgContent: { Text: "x", Later: 1 } }] },
    ],
    ["a verdict for each user", "Sns.CallbackPrevFriendAdd", WISH, verdicts("petra", "yusuf")],
    [
      "two verdicts for a user who is asked twice",
      "Sns.CallbackPrevFriendResponse",
      { ResponseFriendItem: [...ANSWER.ResponseFriendItem, ...ANSWER.ResponseFriendItem] },
      verdicts("yusuf", "yusuf"),
    ],
    [
      "the role of an administrator",
      "callbackBeforeSetGroupMemberInfoCommand",
      { groupID: "g", userID: "u" },
      { ...ALLOWED, roleLevel: 60 },
    ],
    [
      "a receive option of 2",
      "callbackBeforeCreateGroupChatConversationsCommand",
      CONVERSATION,
      { ...ALLOWED, recvMsgOpt: 2, burnDuration: 0 },
    ],
  ])("%s", (_what, command, request, reply) => expectHarmless(command, request, reply));

  function expectHarmless(command: string, request: Fields, reply: Fields): void {
    const sender = command.startsWith("callback") ? "openim" : "tencent-chat";
    expect(faultOf(command, request, reply)).toBeNull();
    expect(JUDGES[sender].decided({ command, body: request }, answered(reply))).toBeNull();
  }
});

function faultOf(command: string, request: Fields, reply: Fields) {
  const found = SENDERS[command.startsWith("callback") ? "openim" : "tencent-chat"].commands.get(command);
  if (found === undefined) throw new Error(`there is no command ${command}`);
  return findReplyFault(found, request, reply);
}

function verdicts(...users: string[]): Fields {
  return { ...PASSED, ResultItem: users.map((user) => ({ To_Account: user, ResultCode: 0, ResultInfo: "" })) };
}

function answered(reply: Fields) {
  return {
    answered: true,
    status: 200,
    statusText: "",
    headers: {},
    text: JSON.stringify(reply),
    duration: 1,
    reusedConnection: false,
  } as const;
}
