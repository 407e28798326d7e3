import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../generated/decider.ts";
import { refuse, type Server } from "../../../src/index.ts";
import type { Reply } from "../../support/decider.ts";
import { post, send } from "../../support/http.ts";
import { tencentChatUrl } from "../../support/urls.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { type AskingServer, BEFRIEND, BLOCK, MESSAGE, prepareAskingServer } from "./asking-server.ts";

const OTHER = "callbackBeforeAddFriendCommand";

let asking: AskingServer;
let server: Server;

beforeAll(async () => {
  asking = await prepareAskingServer();
  const more = `  - { name: strict, on: ${OTHER}, ask: moderation, onError: refuse }\n`;
  server = await asking.start(asking.rulesFile(undefined, ", timeout: 60000") + more, {
    budget: 60_000,
    handlers: {
      openim: { [BLOCK]: ({ blackUserID }) => (blackUserID === "handled" ? refuse("mine", { code: 5002 }) : { kind: "allow" }) },
    },
  });
});

afterAll(() => asking.remove());

beforeEach(() => {
  asking.lines.length = 0;
  asking.service.asked.length = 0;
});

describe("what a decider answers becomes the sender's reply", () => {
  test.each<{ answer: Answer; callback: "message" | "block" | "befriend"; expected: object }>([
    { answer: { decision: "allow" }, callback: "message", expected: { ErrorCode: 0 } },
    {
      answer: { decision: "refuse", message: "no", code: 120_007 },
      callback: "message",
      expected: { ErrorCode: 120_007, ErrorInfo: "no" },
    },
    {
      answer: { decision: "refuse", message: "no", detail: "why" },
      callback: "block",
      expected: { nextCode: 1, errCode: 5000, errMsg: "no", errDlt: "why" },
    },
    { answer: { decision: "discard" }, callback: "message", expected: { ErrorCode: 2 } },
    {
      answer: { decision: "modify", changes: { MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "***" } }] } },
      callback: "message",
      expected: { ErrorCode: 0, MsgBody: [{ MsgContent: { Text: "***" } }] },
    },
    {
      answer: { decision: "verdicts", refused: [{ user: "mallory", message: "no" }, { user: "trudy" }] },
      callback: "befriend",
      expected: { ResultItem: expect.arrayContaining([expect.objectContaining({ To_Account: "mallory", ResultCode: 38_000 })]) },
    },
  ])("$answer.decision", async ({ answer, callback, expected }) => {
    asking.answer(() => answer);
    expect(await asking[callback]()).toMatchObject(expected);
    const entry = await asking.newestEntry();
    expect(entry).toMatchObject({
      decision: { kind: answer.decision },
      decidedBy: { by: "service", name: "moderation" },
      rules: { asked: [{ rule: "ask", decider: "moderation", answer: answer.decision, failure: null }], failed: [] },
    });
    expect(await asking.read("/api/callbacks?decidedBy=service&rule=ask&limit=1")).toMatchObject({ items: [{ id: entry.id }] });
    expect(asking.lines.filter(({ msg }) => msg === "rules failed")).toEqual([]);
  });

  test("flag puts the callback before a moderator", async () => {
    asking.answer(() => ({ decision: "flag" }));
    expect(await asking.message()).toMatchObject({ ErrorCode: 0 });
    const { id } = await asking.newestEntry();
    await waitUntil(async () => (await asking.read("/api/reviews")).items.length > 0);
    expect(await asking.read("/api/reviews")).toMatchObject({ items: [{ entry: id, rule: "ask", reason: null }] });
  });

  test("pass lets the handler decide", async () => {
    asking.answer(() => ({ decision: "pass" }));
    expect(await asking.block("handled")).toMatchObject({ errCode: 5002 });
    expect(await asking.newestEntry()).toMatchObject({ decidedBy: { by: "handler" }, rules: { asked: [{ answer: "pass" }] } });
  });

  test("the question has what the callback says", async () => {
    asking.answer(() => ({ decision: "allow" }));
    await asking.message("Straße 赌场");
    const { id } = await asking.newestEntry();
    expect(asking.service.asked.map(({ question }) => question)).toMatchObject([
      {
        ...{ entry: id, rule: "ask", sender: "tencent-chat", app: "1400000000", command: MESSAGE, event: "message.sending" },
        ...{ actor: "alice", targets: ["bob"], texts: ["Straße 赌场"], decisions: ["allow", "refuse", "discard", "modify"] },
        request: { From_Account: "alice" },
      },
    ]);
    // What is left of the budget, which is as long as the time limit.
    expect(asking.service.asked[0]?.question.deadline).toBeLessThanOrEqual(59_900);
  });

  test("a callback that is sent again gets the first answer, whatever the decider says then", async () => {
    const body = {
      ...{ CallbackCommand: MESSAGE, From_Account: "alice", To_Account: "bob", MsgSeq: 1, MsgRandom: 2, MsgTime: 1_767_350_400 },
      ...{ MsgKey: "1_2_3", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "hi" } }] },
    };
    const again = async () => (await post(tencentChatUrl(server.url, MESSAGE), body)).json;
    asking.answer(() => ({ decision: "refuse", message: "first" }));
    const first = await again();
    asking.answer(() => ({ decision: "allow" }));
    expect(first).toMatchObject({ ErrorCode: 120_001, ErrorInfo: "first" });
    expect(await again()).toEqual(first);
    expect(await asking.newestEntry()).toMatchObject({ status: "duplicate", decision: null, rules: null });
  });
});

describe("a decider that fails costs the callback nothing", () => {
  test.each<{ given: string; reply: Reply; reason: string; failure: RegExp }>([
    {
      given: "404",
      reply: (_asked, response) => void response.writeHead(404).end(),
      reason: "status",
      failure: /^answered with status 404$/,
    },
    { given: "nonsense", reply: () => "<html>", reason: "nonsense", failure: /^gave an answer that is not JSON$/ },
    {
      given: "a broken connection",
      reply: (_asked, response) => void response.destroy(),
      reason: "unreachable",
      failure: /^closed the connection/,
    },
    {
      given: "a wrong decision",
      reply: () => ({ decision: "discard" }),
      reason: "illegal",
      failure: new RegExp(`cannot be used: ${BLOCK} cannot discard`),
    },
    {
      given: "a wrong code",
      reply: () => ({ decision: "refuse", code: 7 }),
      reason: "illegal",
      failure: /cannot be used: errCode is not legal/,
    },
  ])("$given: the callback goes on, and log, entry and counts say why", async ({ reply, reason, failure }) => {
    const before = await asking.read("/api/statistics");
    asking.answer(reply);
    expect(await asking.block()).toMatchObject({ nextCode: 0, errCode: 0 });
    const entry = await asking.newestEntry();
    const failed = [{ rule: "ask", reason: expect.stringMatching(/^the decider moderation /), takenFor: "no-match" }];
    expect(entry).toMatchObject({
      decision: { kind: "allow" },
      decidedBy: { by: "handler" },
      rules: { failed, asked: [{ rule: "ask", decider: "moderation", failure: expect.stringMatching(failure) }] },
    });
    const logged = asking.lines.filter(({ msg }) => msg === "rules failed");
    expect(logged).toMatchObject([{ level: 40, sender: "openim", command: BLOCK, entry: entry.id, failed }]);
    const { deciders, rules, fallbacks } = await asking.read("/api/statistics");
    const { asked, answered, failed: counted } = before.deciders.moderation;
    expect(deciders.moderation).toMatchObject({ asked: asked + 1, answered, failed: { ...counted, [reason]: counted[reason] + 1 } });
    expect(rules.counts.ask.failed).toBe(before.rules.counts.ask.failed + 1);
    expect(fallbacks).toEqual({ quarantine: 0, deadline: 0, error: 0, overload: 0 });
    expect(await asking.read("/api/callbacks?rule=ask&limit=1")).toMatchObject({ items: [{ id: entry.id }] });
  });

  test("with `onError: refuse` it is refused, by the rule", async () => {
    asking.answer(() => "nonsense");
    expect(await asking.openIm(OTHER, { fromUserID: "alice", toUserID: "bob", reqMsg: "" })).toMatchObject({ nextCode: 1, errCode: 5000 });
    expect(await asking.newestEntry()).toMatchObject({
      decidedBy: { by: "rule", name: "strict" },
      rules: { failed: [{ rule: "strict", takenFor: "refuse" }] },
    });
  });

  test("a decider that hangs delays nobody else", async () => {
    const answers: Array<() => void> = [];
    asking.answer((_asked, response) => void answers.push(() => response.end('{"decision":"allow"}')));
    let hanging = 10;
    const slow = Array.from({ length: hanging }, () =>
      asking.block().finally(() => {
        hanging -= 1;
      }),
    );
    await waitUntil(() => answers.length === 10);
    for (let count = 0; count < 20; count += 1) {
      const other = await asking.openIm("callbackBeforeCreateGroupCommand", { groupID: "g", groupName: "x", initMemberList: [] });
      expect(other).toMatchObject({ nextCode: 0 });
    }
    expect(hanging).toBe(10);
    for (const answer of answers) answer();
    expect(await Promise.all(slow)).toHaveLength(10);
  });
});

describe("the operator API", () => {
  test("shows deciders without the query of their URL, with counts", async () => {
    const { deciders, rules } = await asking.read("/api/rules");
    expect(deciders).toEqual([
      {
        ...{ name: "moderation", url: asking.service.url.replace("?v=1", ""), timeout: 60_000, concurrency: 64, signed: false, line: 2 },
        counts: expect.objectContaining({ asked: expect.any(Number), circuits: { closed: 1, open: 0, halfOpen: 0 } }),
      },
    ]);
    expect(rules).toMatchObject([
      { name: "ask", effect: "ask", commands: [MESSAGE, BLOCK, BEFRIEND] },
      { name: "strict", effect: "ask" },
    ]);
  });

  test("takes the answers of then for explanations and tests, and asks nobody", async () => {
    asking.answer(() => ({ decision: "refuse", message: "no" }));
    await asking.block();
    const { id, receivedAt } = await asking.newestEntry();
    expect(await asking.read(`/api/callbacks/${id}/rules`)).toMatchObject({
      now: { outcome: "refuse", rule: "ask" },
      rules: [{ rule: "ask", asked: { decider: "moderation", answer: "refuse", failure: null } }],
    });
    const other = asking.rulesFile("on: user.blocking, ask: other", ", secretFile: not-there").replace("moderation:", "other:");
    const { json } = await send(`${server.operatorUrl}/api/rules/tests?since=${receivedAt}`, {
      headers: { "content-type": "application/yaml" },
      body: other,
    });
    expect(json).toMatchObject({ state: "done", comparison: { tested: 0, skipped: { wouldAsk: 1 } } });
    expect(asking.service.asked).toHaveLength(1);
  });
});
