import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { post } from "../../support/http.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { expectDocumented } from "./expect-documented.ts";

let app: TestApp;

const ask = (path: string) => expectDocumented(app.operatorUrl, "GET", path);

async function tell(command: string, body: object): Promise<void> {
  const query = new URLSearchParams({ SdkAppid: "1400000000", CallbackCommand: command, contenttype: "json" });
  await post(`${app.url}/tencent-chat?${query}`, { CallbackCommand: command, ...body });
}

let messages = 0;

async function say(From_Account: string, To_Account: string, Text: string, command = "C2C.CallbackBeforeSendMsg"): Promise<void> {
  messages += 1;
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
  await tell(command, {
    ...{ From_Account, To_Account, MsgBody, MsgSeq: messages, MsgRandom: messages, MsgTime: 1, MsgKey: `${messages}` },
  });
}

async function sayInGroup(From_Account: string, GroupId: string, Text: string): Promise<void> {
  const MsgBody = [{ MsgType: "TIMTextElem", MsgContent: { Text } }];
  await tell("Group.CallbackBeforeSendMsg", { From_Account, GroupId, Type: "Public", MsgBody, Random: 1, EventTime: messages++ });
}

beforeAll(async () => {
  app = await startTestApp();
  await say("alice", "bob", "1");
  await say("bob", "alice", "2");
  await say("alice", "carol", "to somebody else");
  await tell("Sns.CallbackBlackListAdd", { PairList: [{ From_Account: "alice", To_Account: "bob" }] });
  await say("alice", "bob", "3", "C2C.CallbackAfterSendMsg");
  await say("alice", "bob", "4");
  await sayInGroup("alice", "g1", "g 1");
  await sayInGroup("bob", "g1", "g 2");
  await sayInGroup("bob", "g2", "another group");
  await say("bob", "alice", "5");
  await sayInGroup("carol", "g1", "g 3");
});

afterAll(() => app.remove());

async function idOf(text: string): Promise<string> {
  return (await ask(`/api/callbacks?text=${encodeURIComponent(`"Text":"${text}"`)}`)).json.items[0].id;
}

async function around(text: string, query = "") {
  const { json } = await ask(`/api/callbacks/${await idOf(text)}/conversation${query}`);
  const textsOf = (items: Array<{ body: string }>) => items.map(({ body }) => JSON.parse(body).MsgBody[0].MsgContent.Text);
  return { ...json, before: textsOf(json.before), after: textsOf(json.after) };
}

test("has the messages between two users in either direction, and nobody else's", async () => {
  expect(await around("3")).toEqual({ before: ["1", "2"], after: ["4", "5"], isMoreBefore: false, isMoreAfter: false });
});

test("has the messages of a group", async () => {
  expect(await around("g 2")).toEqual({ before: ["g 1"], after: ["g 3"], isMoreBefore: false, isMoreAfter: false });
});

test("has the nearest messages, and says that there are more", async () => {
  expect(await around("4", "?before=1&after=1")).toEqual({ before: ["3"], after: ["5"], isMoreBefore: true, isMoreAfter: false });
  expect(await around("3", "?before=1&after=1")).toMatchObject({ before: ["2"], after: ["4"], isMoreBefore: true, isMoreAfter: true });
});

test("is found for an id in capital letters, and not for one that nobody knows", async () => {
  const id = await idOf("3");
  expect((await ask(`/api/callbacks/${id.toUpperCase()}/conversation`)).json.before).toHaveLength(2);
  expect((await ask("/api/callbacks/019a9f1c-7a00-7000-8000-000000000001/conversation")).status).toBe(404);
  expect((await ask(`/api/callbacks/${id}/conversation?before=101`)).status).toBe(400);
});

test("of a callback about many users is empty", async () => {
  const PairList = ["bob", "carol"].map((To_Account) => ({ From_Account: "alice", To_Account }));
  await tell("Sns.CallbackBlackListAdd", { PairList });
  const { id } = await app.newestEntry();
  expect((await ask(`/api/callbacks/${id}/conversation`)).json).toEqual({
    ...{ before: [], after: [], isMoreBefore: false, isMoreAfter: false },
  });
});
