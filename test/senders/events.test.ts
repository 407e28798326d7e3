import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { get, post } from "../support/http.ts";
import { documentedCommands } from "../support/operations.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

interface Event {
  type: string;
  actor: string | null;
  target: string | null;
  group: string | null;
  message: string | null;
  inferred: boolean;
  entry: string;
}

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});

afterEach(() => app.remove());

type Sent = [command: string, body: Record<string, unknown>];

/** The same happening, told by both senders in their own words. */
const happenings: Array<{ what: string; tencentChat: Sent; openIm: Sent; events: string[] }> = [
  {
    what: "a user asks another to be friends",
    tencentChat: ["Sns.CallbackPrevFriendAdd", { From_Account: "a", FriendItem: [{ To_Account: "b" }] }],
    openIm: ["callbackAfterAddFriendCommand", { fromUserID: "a", toUserID: "b" }],
    events: ["friend.requested a>b"],
  },
  {
    what: "a user loses a friend",
    tencentChat: ["Sns.CallbackFriendDelete", { PairList: [{ From_Account: "a", To_Account: "b" }] }],
    openIm: ["callbackAfterDeleteFriendCommand", { ownerUserID: "a", friendUserID: "b" }],
    events: ["friend.removed a>b"],
  },
  {
    what: "users become friends",
    tencentChat: [
      "Sns.CallbackFriendAdd",
      {
        PairList: [
          { From_Account: "a", To_Account: "b" },
          { From_Account: "b", To_Account: "a" },
        ],
      },
    ],
    openIm: ["callbackAfterImportFriendsCommand", { ownerUserID: "a", friendUserIDs: ["b"] }],
    events: ["friend.added a>b", "friend.added b>a"],
  },
  {
    what: "a user blocks another",
    tencentChat: ["Sns.CallbackBlackListAdd", { PairList: [{ From_Account: "a", To_Account: "b" }] }],
    openIm: ["callbackBeforeAddBlackCommand", { ownerUserID: "a", blackUserID: "b" }],
    events: ["user.blocked a>b"],
  },
  {
    what: "a user unblocks another",
    tencentChat: ["Sns.CallbackBlackListDelete", { PairList: [{ From_Account: "a", To_Account: "b" }] }],
    openIm: ["callbackAfterRemoveBlackCommand", { ownerUserID: "a", blackUserID: "b" }],
    events: ["user.unblocked a>b"],
  },
  {
    what: "a message is sent",
    tencentChat: ["C2C.CallbackAfterSendMsg", { From_Account: "a", To_Account: "b", MsgKey: "m1", SendMsgResult: 0, MsgBody: [] }],
    openIm: ["callbackAfterSendSingleMsgCommand", { sendID: "a", recvID: "b", serverMsgID: "m1", clientMsgID: "c1" }],
    events: ["message.sent a>b #m1"],
  },
  {
    what: "a message is sent to a group",
    tencentChat: ["Group.CallbackAfterSendMsg", { GroupId: "g", From_Account: "a", MsgSeq: 7, MsgBody: [] }],
    openIm: ["callbackAfterSendGroupMsgCommand", { sendID: "a", groupID: "g", serverMsgID: "7", clientMsgID: "c1" }],
    events: ["message.sent a> @g #7"],
  },
  {
    what: "a member leaves a group",
    tencentChat: [
      "Group.CallbackAfterMemberExit",
      { GroupId: "g", ExitType: "Quit", Operator_Account: "a", ExitMemberList: [{ Member_Account: "a" }] },
    ],
    openIm: ["callbackAfterQuitGroupCommand", { groupID: "g", userID: "a" }],
    events: ["member.left a>a @g"],
  },
  {
    what: "a group is given to another owner",
    tencentChat: [
      "Group.CallbackAfterChangeGroupOwner",
      { GroupId: "g", Operator_Account: "a", OldOwner_Account: "a", NewOwner_Account: "b" },
    ],
    openIm: ["callbackAfterTransferGroupOwnerCommand", { groupID: "g", oldOwnerUserID: "a", newOwnerUserID: "b" }],
    events: ["group.owner-changed a>b @g"],
  },
  {
    what: "a user comes online",
    tencentChat: ["State.StateChange", { Info: { Action: "Login", To_Account: "a", Reason: "Register" } }],
    openIm: ["callbackAfterUserOnlineCommand", { userID: "a", platformID: 1, seq: 1_767_350_400_123 }],
    events: ["user.online a>"],
  },
];

test.each(happenings)("$what: both senders are told in the same words", async ({ tencentChat, openIm, events }) => {
  await send(tencentChat);
  const ofTencentChat = await allEvents();
  expect(ofTencentChat.map(inWords)).toEqual(events);
  await send(openIm);
  const ofOpenIm = (await allEvents()).slice(ofTencentChat.length);
  expect(ofOpenIm.map(inWords)).toEqual(events);
  const { id } = await app.newestEntry();
  expect(ofOpenIm.every(({ entry }) => entry === id)).toBe(true);
  for (const [told, [command]] of [
    [ofTencentChat, tencentChat],
    [ofOpenIm, openIm],
  ] as const) {
    const { metadata } = documentedCommands.find((documented) => documented.command === command) ?? {};
    expect(told.map(({ inferred }) => inferred)).toEqual(told.map(() => metadata?.phase === "before"));
  }
});

test("a message that was not delivered, a topic that was left and a callback in quarantine are no event", async () => {
  await send(["C2C.CallbackAfterSendMsg", { From_Account: "a", To_Account: "b", MsgKey: "m1", SendMsgResult: 20006, MsgBody: [] }]);
  await send([
    "Group.CallbackAfterMemberExit",
    { GroupId: "g", TopicId: "g@TOPIC#_t", ExitType: "Quit", Operator_Account: "a", ExitMemberList: [{ Member_Account: "a" }] },
  ]);
  await send(["Sns.CallbackBlackListAdd", { PairList: "none" }]);
  expect(await app.entries()).toHaveLength(3);
  expect(await allEvents()).toEqual([]);
});

describe("a dismissal, which OpenIM reports twice", () => {
  const DISMISSED = "callbackAfterDisMissGroupCommand";
  const withMembers: Sent = [DISMISSED, { groupID: "g", ownerID: "a", groupType: "\u0002", membersID: ["a", "b"] }];
  const withoutMembers: Sent = [DISMISSED, { groupID: "g", ownerID: "a", groupType: "\u0002", membersID: [] }];
  const ofAnother: Sent = [DISMISSED, { groupID: "h", ownerID: "a", groupType: "\u0002", membersID: [] }];

  test.each<[order: string, sent: Sent[], groups: string[]]>([
    ["the members first", [withMembers, withoutMembers], ["g"]],
    ["no members first, because callbacks have no order", [withoutMembers, withMembers], ["g"]],
    ["no members only, because they were deleted in the same call", [withoutMembers], ["g"]],
    ["of two groups", [withMembers, ofAnother, withoutMembers], ["g", "h"]],
  ])("is told once: %s", async (_order, sent, groups) => {
    await app.remove();
    app = await startTestApp({ IMHOOK_DUPLICATE_WINDOW: "600" });
    for (const [index, callback] of sent.entries()) await send(callback, `trace-${index}`);
    expect((await allEvents()).map(({ type, group }) => `${type} ${group}`)).toEqual(groups.map((group) => `group.dismissed ${group}`));
    expect(await app.entries("status=accepted")).toHaveLength(sent.length);
  });
});

test("a consumer goes on where it was, and an empty page says that there is nothing new", async () => {
  const seen: string[] = [];
  let cursor = "";
  const readOn = async () => {
    const { items, next } = (await get(`${app.operatorUrl}/api/events?limit=2${cursor && `&cursor=${cursor}`}`)).json;
    cursor = next;
    seen.push(...items.map((event: Event) => event.target));
    return items.length;
  };
  for (const target of ["b", "c", "d", "e", "f"])
    await send(["Sns.CallbackBlackListAdd", { PairList: [{ From_Account: "a", To_Account: target }] }]);
  while ((await readOn()) > 0);
  expect(seen).toEqual(["b", "c", "d", "e", "f"]);
  await send(["Sns.CallbackBlackListAdd", { PairList: [{ From_Account: "a", To_Account: "g" }] }]);
  expect(await readOn()).toBe(1);
  expect(seen.at(-1)).toBe("g");
  expect(await readOn()).toBe(0);
  expect((await get(`${app.operatorUrl}/api/events?cursor=none`)).status).toBe(400);
});

test("every event that an example of any command states matches the operator document", async () => {
  const document = JSON.parse(readFileSync(new URL("../../generated/operator.json", import.meta.url), "utf8"));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.addSchema(document, "operator").getSchema("operator#/components/schemas/EventPage");
  for (const { command, examples } of documentedCommands) {
    for (const { body } of examples) await send([command, body]);
  }
  const events = await allEvents(validate);
  expect(new Set(events.map(({ type }) => type)).size).toBe(document.components.schemas.EventType.enum.length);
});

describe("groups", () => {
  const create: Sent = [
    "Group.CallbackAfterCreateGroup",
    { GroupId: "g", Operator_Account: "a", Owner_Account: "a", MemberList: [{ Member_Account: "a" }, { Member_Account: "b" }] },
  ];
  const createOpenIm: Sent = [
    "callbackAfterCreateGroupCommand",
    {
      groupID: "g",
      ownerUserID: "a",
      initMemberList: [
        { userID: "a", roleLevel: 100 },
        { userID: "b", roleLevel: 20 },
        { userID: "a", roleLevel: 20 },
      ],
    },
  ];
  const changes: Array<[what: string, sent: Sent[], relations: string[]]> = [
    ["Tencent Chat: created", [create], ["member a", "member b", "owner a"]],
    ["OpenIM: created, though its list names the owner twice", [createOpenIm], ["member a", "member b", "owner a"]],
    [
      "Tencent Chat: joined",
      [
        create,
        [
          "Group.CallbackAfterNewMemberJoin",
          { GroupId: "g", JoinType: "Apply", Operator_Account: "c", NewMemberList: [{ Member_Account: "c" }] },
        ],
      ],
      ["member a", "member b", "member c", "owner a"],
    ],
    [
      "OpenIM: let in, of which no after-callback tells",
      [createOpenIm, ["callbackBeforeMembersJoinGroupCommand", { groupID: "g", memberList: [{ userID: "c", ex: "" }], groupEx: "" }]],
      ["member a", "member b", "member c?", "owner a"],
    ],
    [
      "OpenIM: kicked",
      [createOpenIm, ["callbackAfterKickGroupCommand", { groupID: "g", kickedUserIDs: ["b"], reason: "" }]],
      ["member a", "owner a"],
    ],
    [
      "Tencent Chat: given to another owner",
      [
        create,
        ["Group.CallbackAfterChangeGroupOwner", { GroupId: "g", Operator_Account: "a", OldOwner_Account: "a", NewOwner_Account: "b" }],
      ],
      ["member a", "member b", "owner b"],
    ],
    ["Tencent Chat: dismissed, without a list of members", [create, ["Group.CallbackAfterGroupDestroyed", { GroupId: "g" }]], []],
    [
      "OpenIM: dismissed, twice as it does",
      [createOpenIm, ...twice(["callbackAfterDisMissGroupCommand", { groupID: "g", ownerID: "a", membersID: null }])],
      [],
    ],
  ];

  test.each(changes)("%s", async (_what, sent, expected) => {
    for (const callback of sent) await send(callback);
    const relations = await app.relationsOf("target=g");
    expect(relations.map(({ kind, owner, inferred }) => `${kind} ${owner}${inferred ? "?" : ""}`)).toEqual(expected);
  });

  test("a callback is found by its group and by its message", async () => {
    await send(["Group.CallbackAfterSendMsg", { GroupId: "g", From_Account: "a", MsgSeq: 7, MsgBody: [] }]);
    await send(["Group.CallbackAfterSendMsg", { GroupId: "h", From_Account: "a", MsgSeq: 7, MsgBody: [] }]);
    await send(["Group.CallbackAfterSendMsg", { GroupId: "h", From_Account: "a", MsgSeq: 8, MsgBody: [] }]);
    expect(await app.entries("group=h")).toHaveLength(2);
    expect(await app.entries("message=7")).toHaveLength(2);
    expect(await app.entries("group=h&message=7")).toMatchObject([{ group: "h", message: "7", actor: "a" }]);
  });
});

function twice(sent: Sent): Sent[] {
  return [sent, sent];
}

async function send([command, body]: Sent, operationID = ""): Promise<void> {
  const isOpenIm = command.startsWith("callback");
  const url = isOpenIm ? `${app.url}/openim/${command}` : tencentChatUrl(app.url, command);
  const { Events, Scene } = body;
  const named = Events !== undefined || Scene !== undefined ? {} : { [isOpenIm ? "callbackCommand" : "CallbackCommand"]: command };
  expect((await post(url, { ...body, ...named }, { operationID })).status).toBe(200);
}

async function allEvents(validate?: (page: unknown) => unknown): Promise<Event[]> {
  const page = (await get(`${app.operatorUrl}/api/events?limit=1000`)).json;
  if (validate !== undefined) expect(validate(page)).toBe(true);
  return page.items;
}

function inWords({ type, actor, target, group, message }: Event): string {
  return [`${type} ${actor}>${target ?? ""}`, group && `@${group}`, message && `#${message}`].filter(Boolean).join(" ");
}
