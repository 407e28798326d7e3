import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { waitUntil } from "../../support/wait-until.ts";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(30_000);

const OPENIM_MESSAGE = "callbackBeforeSendSingleMsgCommand";
const TENCENT_MESSAGE = "C2C.CallbackBeforeSendMsg";
const DAY_MS = 86_400_000;
const RULES = `
rules:
  - { name: blocked, on: message.sending, when: 'targets.exists(user, isBlocked(user, actor))', refuse: { message: blocked } }
  - { name: old-members, on: message.sending, when: 'relationAge("member", actor, "crew") > duration("24h")', refuse: { message: old } }
  - { name: friends, on: message.sending, when: 'targets.exists(user, isFriend(actor, user))', refuse: { message: friend } }
  - { name: members, on: message.sending, when: 'isMember("crew", actor)', refuse: { message: member } }
`;

let server: RuledServer;

async function openImSays(from: string, to: string): Promise<unknown[]> {
  const content = '{"content":"hi"}';
  const body = { sendID: from, recvID: to, serverMsgID: "m", clientMsgID: "m", contentType: 101, sessionType: 1, content };
  return (await server.replies(OPENIM_MESSAGE, body)).map(({ errMsg = "" }) => errMsg);
}

async function tencentChatSays(from: string, to: string): Promise<unknown[]> {
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }];
  return (await server.replies(TENCENT_MESSAGE, { From_Account: from, To_Account: to, MsgBody })).map(({ ErrorInfo = "" }) => ErrorInfo);
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
    await until(tencentChatSays, "alice", "bob", "");
    const pair = (From_Account: string, To_Account: string) => ({
      PairList: [{ From_Account, To_Account, Initiator_Account: From_Account }],
    });
    await server.reply("Sns.CallbackFriendAdd", pair("alice", "bob"));
    await until(tencentChatSays, "alice", "bob", "friend");
    await server.reply("Sns.CallbackBlackListAdd", pair("bob", "alice"));
    await until(tencentChatSays, "alice", "bob", "blocked");
    await server.reply("Sns.CallbackBlackListDelete", pair("bob", "alice"));
    await server.reply("Sns.CallbackFriendDelete", pair("alice", "bob"));
    await until(tencentChatSays, "alice", "bob", "");
    for (const [user, EventTime] of [
      ["dave", Date.now()],
      ["erin", Date.now() - 2 * DAY_MS],
    ])
      await server.reply("Group.CallbackAfterNewMemberJoin", {
        ...{ GroupId: "crew", Type: "Public", JoinType: "Apply", Operator_Account: user, EventTime },
        NewMemberList: [{ Member_Account: user }],
      });
    await Promise.all([until(tencentChatSays, "dave", "bob", "member"), until(tencentChatSays, "erin", "bob", "old")]);
    expect(await openImSays("dave", "bob")).not.toContain("member");
  });

  test("also after kill -9", async () => {
    await server.restart("SIGKILL");
    await Promise.all([
      until(openImSays, "alice", "bob", "friend"),
      until(tencentChatSays, "erin", "bob", "old"),
      until(tencentChatSays, "dave", "bob", "member"),
    ]);
  });
});
