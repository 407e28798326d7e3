import { Agent } from "node:http";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { send } from "../../support/http.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type RuledServer, startRuledServer } from "./ruled-server.ts";

jest.setTimeout(30_000);

const BLOCK = "callbackBeforeAddBlackCommand";
const ASK = "callbackBeforeAddFriendCommand";
const RULES = `
rules:
  - { name: often, on: [user.blocking, friend.requesting], when: 'count("asked", actor, "1h") > 1000', refuse: {} }
`;

let server: RuledServer;

beforeAll(async () => {
  const environment = { IMHOOK_REFUSE_ON_FAILURE: BLOCK, IMHOOK_OPENIM_BUDGET: "500" };
  server = await startRuledServer({ rules: RULES, workers: 2, environment });
});

afterAll(() => server.remove());

test("if the process that counts hangs, rules are late: the fallback of each command answers in time, and rules decide again afterwards", async () => {
  // The process that counts also hands out new connections.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const reply = async (callbackCommand: string, body: object) => {
    const url = `${server.imhook().url}/openim/sample/${callbackCommand}`;
    const headers = { "content-type": "application/json" };
    return (await send(url, { headers, body: JSON.stringify({ callbackCommand, ...body }), agent })).json;
  };
  const block = () => reply(BLOCK, { ownerUserID: "alice", blackUserID: "bob" });
  const ask = () => reply(ASK, { fromUserID: "alice", toUserID: "bob", reqMsg: "" });
  expect(await block()).toMatchObject({ nextCode: 0 });
  server.imhook().kill("SIGSTOP");
  try {
    expect(await block()).toMatchObject({ nextCode: 1, errCode: 5000 });
    expect(await ask()).toMatchObject({ nextCode: 0, errCode: 0 });
  } finally {
    server.imhook().kill("SIGCONT");
  }
  await waitUntil(async () => (await block()).nextCode === 0);
  agent.destroy();
  const { items } = await server.read("/api/callbacks?decidedBy=fallback");
  expect(items.map(({ command, decision }: Record<string, { fallback?: string }>) => [command, decision?.fallback]).toSorted()).toEqual([
    [BLOCK, "deadline"],
    [ASK, "deadline"],
  ]);
});

test.each([
  ["a body that does not match the document", { ownerUserID: 7 }],
  ["a body without anything", {}],
])("rules do not see %s, and the policy of its command answers", async (_name, body) => {
  expect(await server.reply(BLOCK, body)).toMatchObject({ nextCode: 1, errCode: 5000 });
  expect(await server.reply(ASK, body)).toMatchObject({ nextCode: 0 });
  expect(await server.newestEntry()).toMatchObject({
    status: "quarantined",
    decision: { kind: "allow", fallback: "quarantine" },
    rules: null,
  });
});
