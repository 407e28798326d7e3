import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(30_000);

const ASK = "callbackBeforeAddFriendCommand";
const MESSAGE = "callbackBeforeSendSingleMsgCommand";
const REQUEST = "Sns.CallbackPrevFriendAdd";
const RULES = `
rules:
  - { name: counted, on: ${ASK}, when: 'count("requests", actor, "1h") > 0', allow: {} }
  - { name: messages, on: message.sending, when: 'count("messages", actor, "1h") > 0', allow: {} }
  - { name: friends, on: ${REQUEST}, when: 'targets.exists(user, distinct("friends", actor, user, "1h") > 3)', refuse: {} }
`;

let server: RuledServer;

const ask = (fromUserID: string) => server.post(ASK, { fromUserID, toUserID: "bob", reqMsg: "" });
const message = (id: string, sender: string) =>
  server.post(MESSAGE, {
    ...{ operationID: id, sendID: sender, recvID: "bob", serverMsgID: id, clientMsgID: id, contentType: 101, sessionType: 1 },
    content: '{"content":"hi"}',
  });
const askFriends = (user: string, others: string[]) =>
  server.effect(REQUEST, {
    ...{ From_Account: user, Requester_Account: user, AddType: "Add_Type_Both", ForceAddFlags: 0 },
    FriendItem: others.map((To_Account) => ({ To_Account, AddSource: "AddSource_Type_XX" })),
  });

/** How often rules have counted by the newest entry of a command. */
async function counted(command: string, expression: string): Promise<unknown> {
  const { items } = await server.read(`/api/callbacks?command=${command}&limit=1`);
  return (await server.read(`/api/callbacks/${items[0].id}`)).rules.values[expression];
}

const ASKS = 'count("requests", actor, "1h")';
const MESSAGES = 'count("messages", actor, "1h")';

describe.each([1, 2])("with %i processes that answer callbacks", (workers) => {
  beforeAll(async () => {
    server = await startRuledServer({ rules: RULES, workers });
  });

  afterAll(() => server.remove());

  test("what was counted is exact, also after a restart and after kill -9", async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask("alice")));
    await ask("alice");
    expect(await counted(ASK, ASKS)).toBe(21);
    await server.restart("SIGTERM");
    await ask("alice");
    expect(await counted(ASK, ASKS)).toBe(22);
    await Promise.all(Array.from({ length: 10 }, () => ask("alice")));
    await server.restart("SIGKILL");
    await ask("alice");
    expect(await counted(ASK, ASKS)).toBe(33);
    await ask("carol");
    expect(await counted(ASK, ASKS)).toBe(1);
  });

  test("a repeat counts once, also if it comes at the same time", async () => {
    await message("m-1", "erin");
    await message("m-1", "erin");
    await Promise.all(Array.from({ length: 6 }, () => message("m-2", "erin")));
    await message("m-3", "erin");
    expect(await counted(MESSAGE, MESSAGES)).toBe(3);
    await server.restart("SIGKILL");
    await message("m-3", "erin");
    await message("m-4", "erin");
    expect(await counted(MESSAGE, MESSAGES)).toBe(4);
  });

  test("distinct counts different values, whoever asks and however often", async () => {
    const refused = async (user: string, others: string[]) => (await askFriends(user, others)).kind === "refused";
    await Promise.all(["b", "c", "b", "c", "d"].map((other) => askFriends("dave", [other])));
    expect(await refused("dave", ["b", "c", "d"])).toBe(false);
    expect(await refused("dave", ["e"])).toBe(true);
    expect(await refused("frank", ["e"])).toBe(false);
    await server.restart("SIGKILL");
    expect(await refused("dave", ["e"])).toBe(true);
    expect(await refused("frank", ["e", "f", "g"])).toBe(false);
    expect(await refused("frank", ["h"])).toBe(true);
  });
});
