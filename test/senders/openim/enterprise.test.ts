import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Decision, modify, refuse } from "../../../src/callbacks/decision.ts";
import { createServer, type Handlers, type Server } from "../../../src/index.ts";
import { interpretReply } from "../../../src/senders/interpret-reply.ts";
import { SENDERS } from "../../../src/senders/registry.ts";
import { get, post } from "../../support/http.ts";
import { waitUntil } from "../../support/wait-until.ts";

// The Enterprise edition writes the fields of conversations in snake_case. Handlers see one spelling, and the reply has the request's.

const BEFORE = "callbackBeforeCreateSingleChatConversationsCommand";
const AFTER = "callbackAfterCreateGroupChatConversationsCommand";
const ALLOWED = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

const OPEN_SOURCE = {
  callbackCommand: BEFORE,
  ownerUserId: "mira",
  conversationId: "si_mira_otto",
  conversationType: 1,
  userId: "otto",
  recvMsgOpt: 0,
};
const ENTERPRISE = {
  callbackCommand: BEFORE,
  owner_user_id: "mira",
  conversation_id: "si_mira_otto",
  conversation_type: 1,
  user_id: "otto",
  recv_msg_opt: 0,
  is_marked: false,
  ex: "data",
  added_later: 1,
};

let folder: string;
let server: Server;
let seen: unknown[];
let decision: Decision;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-enterprise-"));
  seen = [];
  const handlers = {
    openim: {
      [BEFORE]: (request: unknown) => {
        seen.push(request);
        return decision;
      },
      [AFTER]: (request: unknown) => {
        seen.push(request);
      },
    },
  } as Handlers;
  server = await createServer({
    handlers,
    settings: { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), duplicateWindow: 0 },
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("a before-handler", () => {
  test.each([
    { edition: "the Enterprise edition", body: ENTERPRISE, reply: { is_marked: true, recv_msg_opt: 2, ex: "new" } },
    { edition: "the open-source server", body: OPEN_SOURCE, reply: { isMarked: true, recvMsgOpt: 2, ex: "new" } },
  ])("sees one spelling, and $edition gets its own", async ({ body, reply }) => {
    decision = modify({ isMarked: true, recvMsgOpt: 2, ex: "new" });
    expect((await send(body)).json).toEqual({ ...ALLOWED, ...reply });
    expect(seen).toMatchObject([{ ownerUserId: "mira", conversationId: "si_mira_otto", userId: "otto", recvMsgOpt: 0 }]);
    expect(Object.keys(seen[0] as object)).not.toContain("owner_user_id");
  });

  test("may return the whole request", async () => {
    decision = modify({});
    await send(ENTERPRISE);
    decision = modify({ ...(seen[0] as object), isPinned: true });
    expect((await send(ENTERPRISE)).json).toEqual({ ...ALLOWED, is_pinned: true });
  });

  test("can refuse", async () => {
    decision = refuse("no");
    expect((await send(ENTERPRISE)).json).toMatchObject({ errCode: 5000, nextCode: 1 });
  });

  test("the journal keeps what was sent, and finds it by its users", async () => {
    decision = modify({ isMarked: true });
    await send(ENTERPRISE);
    const [entry] = (await get(`${server.operatorUrl}/api/callbacks?user=otto`)).json.items;
    expect(entry).toMatchObject({ status: "accepted", actor: "mira", targets: ["otto"] });
    const whole = (await get(`${server.operatorUrl}/api/callbacks/${entry.id}`)).json;
    expect(JSON.parse(whole.body)).toEqual(ENTERPRISE);
    expect(whole.reply).toEqual({ ...ALLOWED, is_marked: true });
  });
});

test("an after-handler sees the same spelling", async () => {
  await send({ callbackCommand: AFTER, owner_user_id: "", conversation_id: "sg_g", conversation_type: 3, group_id: "g", is_marked: true });
  await waitUntil(async () => seen.length === 1);
  expect(seen).toEqual([
    { callbackCommand: AFTER, ownerUserId: "", conversationId: "sg_g", conversationType: 3, groupId: "g", isMarked: true },
  ]);
});

test("a group's conversation under the command of one-to-one chats is understood", async () => {
  decision = modify({ isPinned: true });
  const { userId: _user, ...conversation } = OPEN_SOURCE;
  expect((await send({ ...conversation, conversationType: 3, groupId: "g" })).json).toEqual({ ...ALLOWED, isPinned: true });
  const [entry] = (await get(`${server.operatorUrl}/api/callbacks?group=g`)).json.items;
  expect(entry).toMatchObject({ status: "accepted", group: "g" });
});

describe("a reply in the other spelling", () => {
  test.each([
    {
      asked: "snake_case",
      body: ENTERPRISE,
      reply: { ...ALLOWED, isPinned: true },
      field: "isPinned",
      expected: "is_pinned, the spelling of the request",
    },
    {
      asked: "camelCase",
      body: OPEN_SOURCE,
      reply: { ...ALLOWED, is_pinned: true },
      field: "is_pinned",
      expected: "isPinned, the spelling of the request",
    },
  ])("has no effect on a request in $asked", ({ body, reply, field, expected }) => {
    expect(SENDERS.openim.replies.findProblem({ command: BEFORE, body }, reply)).toEqual({
      rule: "spelling",
      field,
      expected,
      value: true,
    });
  });

  test("null, and the spelling of the request, are no problem", () => {
    for (const [body, reply] of [
      [ENTERPRISE, { ...ALLOWED, is_pinned: true, isPinned: null }],
      [OPEN_SOURCE, { ...ALLOWED, isPinned: true }],
    ]) {
      expect(SENDERS.openim.replies.findProblem({ command: BEFORE, body: body ?? {} }, reply ?? {})).toBeNull();
    }
  });

  test("is interpreted by the names that the sender reads", () => {
    const text = JSON.stringify({ ...ALLOWED, is_pinned: true });
    const exchange = { answered: true, status: 200, statusText: "", headers: {}, text, duration: 1, reusedConnection: false } as const;
    expect(interpretReply("openim", { command: BEFORE, body: ENTERPRISE }, exchange)).toEqual({
      kind: "modified",
      changes: { is_pinned: true },
    });
  });
});

test("positions of read messages are read in both spellings", async () => {
  const command = "callbackAfterSingleMsgReadCommand";
  const read = { callbackCommand: command, conversationID: "si_a_b", userID: "a", contentType: 1 };
  for (const body of [{ ...read, Seqs: [1] }, { ...read, seqs: [1] }, { ...read, seqs: null }, read]) {
    expect((await send(body)).status).toBe(200);
    expect((await get(`${server.operatorUrl}/api/callbacks?limit=1`)).json.items).toMatchObject([{ status: "accepted", actor: "a" }]);
  }
});

function send(body: Record<string, unknown>) {
  return post(`${server.url}/openim/sample/${body.callbackCommand}`, body);
}
