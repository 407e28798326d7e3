import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { operatorSchemaOf } from "../support/document-schemas.ts";
import { get, post } from "../support/http.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { tencentChatUrl } from "../support/urls.ts";

interface Event {
  type: string;
  target: string | null;
  group: string | null;
}

const isPage = operatorSchemaOf("EventPage");

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});

afterEach(() => app.remove());

type Sent = [command: string, body: Record<string, unknown>];

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
    expect(relations.map(({ kind, owner }) => `${kind} ${owner}`)).toEqual(expected);
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
  const named = { ...body, [isOpenIm ? "callbackCommand" : "CallbackCommand"]: command };
  expect((await post(url, named, { operationID })).status).toBe(200);
}

async function allEvents(): Promise<Event[]> {
  const page = (await get(`${app.operatorUrl}/api/events?limit=1000`)).json;
  expect(isPage(page)).toBe(true);
  return page.items;
}
