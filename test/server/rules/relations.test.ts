import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { waitUntil } from "../../support/wait-until.ts";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(60_000);

const OPENIM_MESSAGE = "callbackBeforeSendSingleMsgCommand";
const TENCENT_MESSAGE = "C2C.CallbackBeforeSendMsg";
const DAY_MS = 86_400_000;
const RULES = `
rules:
  - { name: blocked, on: message.sending, when: 'targets.exists(user, isBlocked(user, actor))', refuse: { message: blocked } }
  - { name: old-friends, on: message.sending, when: 'targets.exists(user, relationAge("friend", actor, user) > duration("24h"))', refuse: { message: old } }
  - { name: friends, on: message.sending, when: 'targets.exists(user, isFriend(actor, user))', refuse: { message: friend } }
  - { name: members, on: message.sending, when: 'isMember("crew", actor)', refuse: { message: member } }
`;

let server: RuledServer;

async function openImSays(from: string, to: string): Promise<unknown[]> {
  const content = '{"content":"hi"}';
  const body = { sendID: from, recvID: to, clientMsgID: "m", contentType: 101, sessionType: 1, content };
  return (await server.replies(OPENIM_MESSAGE, body)).map(({ errMsg }) => errMsg);
}

async function tencentChatSays(from: string, to: string): Promise<unknown[]> {
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }];
  return (await server.replies(TENCENT_MESSAGE, { From_Account: from, To_Account: to, MsgBody })).map(({ ErrorInfo }) => ErrorInfo);
}

/** Resolves when every process refuses a message for this reason, or lets it through if it is empty. */
const until = (says: typeof openImSays, from: string, to: string, reason: string) =>
  waitUntil(async () => (await says(from, to)).every((one) => one === reason));

describe.each([1, 2])("relations of recorded callbacks are looked up by %i processes that answer callbacks", (workers) => {
  beforeAll(async () => {
    server = await startRuledServer({ rules: RULES, workers });
  });

  afterAll(() => server.remove());

  test("of OpenIM", async () => {
    await until(openImSays, "alice", "bob", "");
    await server.reply("callbackAfterImportFriendsCommand", { ownerUserID: "alice", friendUserIDs: ["bob"] });
    await Promise.all([until(openImSays, "alice", "bob", "friend"), until(openImSays, "bob", "alice", "friend")]);
    await server.reply("callbackBeforeAddBlackCommand", { ownerUserID: "bob", blackUserID: "alice" });
    await until(openImSays, "alice", "bob", "blocked");
    expect(await openImSays("bob", "alice")).not.toContain("blocked");
    await server.reply("callbackAfterRemoveBlackCommand", { ownerUserID: "bob", blackUserID: "alice" });
    await until(openImSays, "alice", "bob", "friend");
  });

  test("of Tencent Chat, which knows nothing of OpenIM's", async () => {
    const now = Date.now();
    await until(tencentChatSays, "alice", "bob", "");
    const pair = (From_Account: string, To_Account: string, EventTime: number) => ({
      EventTime,
      PairList: [{ From_Account, To_Account, Initiator_Account: From_Account }],
    });
    await server.reply("Sns.CallbackFriendAdd", pair("alice", "bob", now));
    await server.reply("Sns.CallbackFriendAdd", pair("alice", "carol", now - 2 * DAY_MS));
    await Promise.all([until(tencentChatSays, "alice", "bob", "friend"), until(tencentChatSays, "alice", "carol", "old")]);
    await server.reply("Sns.CallbackBlackListAdd", pair("carol", "alice", now));
    await until(tencentChatSays, "alice", "carol", "blocked");
    await server.reply("Sns.CallbackFriendDelete", pair("alice", "bob", now + 1));
    await until(tencentChatSays, "alice", "bob", "");
    await server.reply("Group.CallbackAfterNewMemberJoin", {
      ...{ GroupId: "crew", Type: "Public", JoinType: "Apply", Operator_Account: "dave" },
      NewMemberList: [{ Member_Account: "dave" }],
    });
    await until(tencentChatSays, "dave", "bob", "member");
    expect(await openImSays("dave", "bob")).not.toContain("member");
  });

  test("also after kill -9", async () => {
    await server.restart("SIGKILL");
    await Promise.all([
      until(openImSays, "alice", "bob", "friend"),
      until(tencentChatSays, "alice", "carol", "blocked"),
      until(tencentChatSays, "dave", "bob", "member"),
    ]);
  });
});
