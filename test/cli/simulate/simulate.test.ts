import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { edgesOf } from "../../../src/cli/simulate/circle.ts";
import { createTally } from "../../../src/cli/simulate/tally.ts";
import {
  allowAll,
  type CallbackServer,
  OPENIM_OK,
  type Respond,
  startCallbackServer,
  TENCENT_CHAT_OK,
} from "../../support/callback-server.ts";
import { get } from "../../support/http.ts";
import { NO_FAULTS, runSimulation } from "../../support/simulation.ts";
import { startTestApp } from "../../support/start.ts";
import { waitUntil } from "../../support/wait-until.ts";

const SENDERS = ["tencent-chat", "openim"] as const;
const REFUSED = {
  "tencent-chat": { ...TENCENT_CHAT_OK, ErrorCode: 1, ErrorInfo: "no" },
  openim: { ...OPENIM_OK, errCode: 5001, nextCode: 1 },
};
const closing: Array<() => unknown> = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe.each(SENDERS)("%s", (sender) => {
  test("imhook accepts 3,000 callbacks as valid, and ends with the relations of the chat", async () => {
    const app = await startTestApp();
    closing.push(app.remove);
    const { circles, totals } = await runSimulation(app.url, { sender, count: 3000, users: 80, groups: 20, rate: 600 });
    const { quarantined, accepted } = await statuses(app.operatorUrl);
    expect({ quarantined, accepted, failures: totals.failures }).toEqual({ quarantined: 0, accepted: totals.sent, failures: {} });
    expect(totals.sent).toBeGreaterThanOrEqual(3000);
    const held = (await app.relationsOf()).map(({ kind, owner, target }) => `${kind} ${owner} ${target}`);
    const expected = circles.flatMap(edgesOf).map(({ kind, owner, target }) => `${kind} ${owner} ${target}`);
    expect(held.sort()).toEqual(expected.sort());
    expect(new Set(expected.map((edge) => edge.split(" ")[0]))).toEqual(new Set(["friend", "block", "member", "owner"]));
  }, 120_000);

  test("a seed gives the same bodies, regardless of slow answers and of faults of after-callbacks", async () => {
    const quick = await serve();
    const slow = await serve(async (received) => {
      await wait(received.text.length % 7);
      return allowAll(received);
    });
    const first = await runSimulation(quick.url, { sender });
    const faults = { ...NO_FAULTS, duplicates: 0.2, reorder: 0.2 };
    const second = await runSimulation(slow.url, { sender, faults });
    const other = await runSimulation(quick.url, { sender, seed: "other" });
    const again = await runSimulation(quick.url, { sender, faults });
    expect(second.sent).toEqual(first.sent);
    expect(again.totals.faults).toEqual(second.totals.faults);
    expect(again.totals.faults.duplicates).toBeGreaterThan(0);
    expect(Object.keys(first.sent)).toEqual(expect.arrayContaining(["test-c1", "test-c2", "test-c3"]));
    expect(bodies(other.sent)).not.toEqual(bodies(first.sent));
  });

  test("every callback of the chat is sent, over kept connections", async () => {
    const { url, received } = await serve();
    const { sent, totals } = await runSimulation(url, { sender });
    const texts = (values: unknown[]) => values.map((value) => JSON.stringify(value)).sort();
    expect(texts(received.map(({ body }) => body))).toEqual(
      texts(
        Object.values(sent)
          .flat()
          .map(({ body }) => body),
      ),
    );
    expect(received).toHaveLength(totals.sent);
    expect(new Set(received.map(({ connection }) => connection)).size).toBeLessThan(40);
  });

  test("what is refused does not happen, and has no after-callback", async () => {
    const { url, received } = await serve((callback) => (isBefore(callback.command) ? { body: REFUSED[sender] } : allowAll(callback)));
    const { circles, totals } = await runSimulation(url, { sender, count: 150 });
    const befores = received.filter(({ command }) => isBefore(command));
    const friends = circles.flatMap(edgesOf).filter(({ kind }) => kind !== "block");
    const reported = received.filter(({ command }) => /FriendAdd$|AfterAddFriend|SendMsg|SendSingleMsg|SendGroupMsg|Group/.test(command));
    if (sender === "openim") {
      expect({ friends, reported: reported.filter(({ command }) => !isBefore(command)) }).toEqual({ friends: [], reported: [] });
      expect(totals.effects).toEqual({ refused: befores.length });
    } else {
      // Verdicts refuse a friend request; an ErrorCode says that processing failed, and the request continues. So does a chatbot.
      expect(totals.effects).toMatchObject({ refused: befores.filter(({ command }) => !/^(Sns|Chatbot)\./.test(command)).length });
      expect(reported.filter(({ command }) => /After(SendMsg|CreateGroup|NewMemberJoin)$/.test(command))).toEqual([]);
    }
  });

  test("lost connections, slow bodies, duplicates and reordered callbacks are counted, but not as failures", async () => {
    const { url, received } = await serve();
    const faults = { duplicates: 0.1, reorder: 0.1, "slow-body": 0.02, "lost-connection": 0.05 };
    const { totals } = await runSimulation(url, { sender, faults });
    const { duplicates, reordered, slowBodies, lostConnections } = totals.faults;
    expect(Math.min(duplicates, reordered, slowBodies, lostConnections)).toBeGreaterThan(0);
    expect(totals.failures).toEqual({});
    expect(totals.answered).toBe(totals.sent - lostConnections);
    expect(received).toHaveLength(totals.answered);
    const repeated = received.length - new Set(received.map(({ text }) => text)).size;
    // The original of a duplicate can be lost.
    expect(repeated).toBeLessThanOrEqual(duplicates);
    expect(repeated).toBeGreaterThan(0);
  });

  test("answers with another status are counted as failures by reason", async () => {
    const { url } = await serve((received) => ({ ...allowAll(received), status: 503 }));
    const { totals, sent } = await runSimulation(url, { sender, count: 300 });
    expect(totals.failures).toEqual({ "status 503": totals.sent });
    expect(totals.effects).toEqual(sender === "openim" ? { allowed: expect.any(Number) } : unusable(Object.values(sent).flat()));
  });

  test("answers that are not JSON fail by the sender's rules", async () => {
    const { url, received } = await serve(() => ({ text: "<html>" }));
    const { totals, circles } = await runSimulation(url, { sender, count: 300 });
    const befores = received.filter(({ command }) => isBefore(command)).length;
    expect(totals.effects).toEqual(sender === "openim" ? { failed: befores } : unusable(received));
    // OpenIM's operations fail, and Tencent Chat's continue.
    expect(circles.flatMap(edgesOf).some(({ kind }) => kind === "friend")).toBe(sender === "tencent-chat");
  });

  test("an abort ends the chat early, after the acts in progress", async () => {
    const abort = new AbortController();
    let answered = 0;
    const { url } = await serve((received) => {
      answered += 1;
      if (answered === 20) abort.abort();
      return allowAll(received);
    });
    const { totals } = await runSimulation(url, { sender, count: 100_000, rate: 100, signal: abort.signal });
    expect(totals.sent).toBeGreaterThanOrEqual(20);
    expect(totals.sent).toBeLessThan(1000);
  });
});

describe("Tencent Chat", () => {
  test("calls, live rooms, meetings and customer service are played too, and a refused gift does not count", async () => {
    const isRefused = ({ RoomId }: { RoomId: string }) => /[02468ace]$/.test(RoomId);
    const { url, received } = await serve((callback) =>
      callback.command === "Live.CallbackBeforeSendGift" && isRefused(callback.body)
        ? { body: { ...TENCENT_CHAT_OK, ErrorCode: 102_101, ErrorInfo: "balance too low" } }
        : allowAll(callback),
    );
    await runSimulation(url, { count: 1500 });
    const products = new Set(received.map(({ command }) => command.split(".")[0]));
    expect([...products]).toEqual(expect.arrayContaining(["Call", "Live", "Room", "Desk", "Chatbot"]));
    const ended = received.filter(({ command }) => command === "Live.CallbackAfterDestroyRoom").map(({ body }) => body);
    expect(new Set(ended.map(isRefused)).size).toBe(2);
    for (const body of ended) expect(body.Statistic.TotalGiftsSent).toBe(isRefused(body) ? 0 : body.Statistic.TotalViewers);
  });

  test("only friends who are not refused are added", async () => {
    const { url, received } = await serve((callback) => {
      const { body, command } = callback;
      if (command !== "Sns.CallbackPrevFriendAdd") return allowAll(callback);
      const results = body.FriendItem.map(({ To_Account }: { To_Account: string }, index: number) => ({
        To_Account,
        ResultCode: index === 0 ? 38_000 : 0,
        ResultInfo: "no",
      }));
      return { body: { ...TENCENT_CHAT_OK, ResultItem: results } };
    });
    const { totals } = await runSimulation(url);
    const refused = received.flatMap(({ command, body }) =>
      command === "Sns.CallbackPrevFriendAdd" ? [`${body.From_Account} ${body.FriendItem[0].To_Account}`] : [],
    );
    const added = received.flatMap(({ command, body }) =>
      command === "Sns.CallbackFriendAdd" ? [`${body.PairList[0].Initiator_Account} ${body.PairList[0].To_Account}`] : [],
    );
    expect(totals.effects["partly-refused"]).toBeGreaterThan(0);
    expect(totals.effects.refused).toBeGreaterThan(0);
    expect(added.length).toBeGreaterThan(0);
    // The first user of each request is refused.
    const askedLater = received.flatMap(({ command, body }) =>
      command === "Sns.CallbackPrevFriendAdd"
        ? body.FriendItem.slice(1).map(({ To_Account }: { To_Account: string }) => `${body.From_Account} ${To_Account}`)
        : [],
    );
    expect(added.filter((pair) => !askedLater.includes(pair))).toEqual([]);
    expect(refused.length).toBeGreaterThan(added.length);
  });

  test("no act that changes relations begins while an earlier one is unanswered, but messages do", async () => {
    const unanswered = new Map<string, number>();
    const began: string[] = [];
    const { url } = await serve(async (callback) => {
      const circle = /test-c\d+/.exec(callback.text)?.[0] ?? "";
      if ((unanswered.get(circle) ?? 0) > 0) began.push(callback.command);
      if (callback.command !== "Sns.CallbackFriendAdd") return allowAll(callback);
      unanswered.set(circle, (unanswered.get(circle) ?? 0) + 1);
      await wait(60);
      unanswered.set(circle, (unanswered.get(circle) ?? 0) - 1);
      return allowAll(callback);
    });
    await runSimulation(url, { count: 600, rate: 300 });
    expect(
      began.filter((command) => /PrevFriendAdd|BlackList|FriendDelete|Group\..*(Create|Join|Exit|Owner|Destroyed)/.test(command)),
    ).toEqual([]);
    expect(began).toContain("C2C.CallbackBeforeSendMsg");
  });

  test("a discarded message has no after-callback, and that of a modified one has the new content", async () => {
    const content = [{ MsgType: "TIMTextElem", MsgContent: { Text: "***" } }];
    const { url, received } = await serve((callback) => {
      if (callback.command === "C2C.CallbackBeforeSendMsg") return { body: { ...TENCENT_CHAT_OK, ErrorCode: 2 } };
      if (callback.command === "Group.CallbackBeforeSendMsg") return { body: { ...TENCENT_CHAT_OK, MsgBody: content } };
      return allowAll(callback);
    });
    const { totals } = await runSimulation(url);
    expect(totals.effects).toMatchObject({ discarded: expect.any(Number), modified: expect.any(Number) });
    expect(received.filter(({ command }) => command === "C2C.CallbackAfterSendMsg")).toEqual([]);
    const reported = received.filter(({ command }) => command === "Group.CallbackAfterSendMsg");
    expect(reported.length).toBeGreaterThan(0);
    for (const { body } of reported) expect(body.MsgBody).toEqual(content);
  });

  test("gives up after 2 s and continues, and retries only after-callbacks, only with --retry", async () => {
    const silent: Respond = ({ command }) =>
      command.startsWith("Sns.CallbackPrev") || command === "Sns.CallbackFriendAdd" ? null : allowAllOfTencentChat;
    for (const retry of [false, true]) {
      const { url, received } = await serve(silent);
      const { totals, circles } = await runSimulation(url, { count: 8, users: 2, groups: 0, seed: "slow", retry });
      const times = (command: string) => received.filter((callback) => callback.command === command).length;
      expect(totals.timeOuts).toBeGreaterThan(2);
      expect(totals.failures).toEqual({ "no answer within 2000 ms": totals.timeOuts });
      expect(totals.effects.ignored).toBeGreaterThan(1);
      expect(times("Sns.CallbackFriendAdd")).toBeGreaterThan(0);
      expect(totals.retries).toBe(retry ? times("Sns.CallbackFriendAdd") / 2 : 0);
      const befores = received.filter(({ command }) => isBefore(command));
      expect(new Set(befores.map(({ text }) => text)).size).toBe(befores.length);
      expect(totals.latency.fromSending.max).toBeGreaterThanOrEqual(1999);
      expect(circles).toHaveLength(1);
    }
  });
});

describe("OpenIM", () => {
  test("after-callbacks of a modified message and group have the new values", async () => {
    const { url, received } = await serve((callback) => {
      if (callback.command === "callbackBeforeMsgModifyCommand") return { body: { ...OPENIM_OK, content: '{"content":"***"}' } };
      if (callback.command === "callbackBeforeCreateGroupCommand") return { body: { ...OPENIM_OK, groupName: "renamed" } };
      return allowAll(callback);
    });
    await runSimulation(url, { sender: "openim" });
    const reported = (pattern: RegExp) => received.filter(({ command }) => pattern.test(command)).map(({ body }) => body);
    expect(new Set(reported(/AfterSend(Single|Group)Msg/).map(({ content }) => content))).toEqual(new Set(['{"content":"***"}']));
    expect(new Set(reported(/AfterCreateGroup/).map(({ groupName }) => groupName))).toEqual(new Set(["renamed"]));
  });

  test("an operation whose before-callback is never answered fails after 5 s", async () => {
    const { url, received } = await serve(() => null);
    const { totals, circles } = await runSimulation(url, { sender: "openim", count: 2, users: 2, groups: 0 });
    expect(totals.effects).toEqual({ failed: received.length });
    expect(totals.latency.fromSending.max).toBeGreaterThanOrEqual(4999);
    expect(circles.flatMap(edgesOf)).toEqual([]);
  });

  test("after-callbacks go two at a time and, once 100 wait and none leaves within 3 s, are dropped", async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const tally = createTally();
    let underWay = 0;
    let most = 0;
    let sentAfterMessages = 0;
    const { url } = await serve(async (callback) => {
      if (!/AfterSend/.test(callback.command)) return allowAll(callback);
      sentAfterMessages += 1;
      // By then there are enough friends to fill the queue quickly.
      if (sentAfterMessages < 50) return allowAll(callback);
      if (sentAfterMessages === 50) void waitUntil(() => tally.totals().dropped > 0).then(release);
      underWay += 1;
      most = Math.max(most, underWay);
      await released;
      underWay -= 1;
      return allowAll(callback);
    });
    const { totals } = await runSimulation(url, { sender: "openim", count: 3000, rate: 1000, users: 400, groups: 50, tally });
    expect(totals.dropped).toBeGreaterThan(0);
    // On a busy machine the queue fills so slowly that calls time out, which the server does not notice.
    expect(most).toBeGreaterThanOrEqual(2);
    expect(most - totals.timeOuts).toBeLessThanOrEqual(2);
    const sentAfter = totals.families.filter(({ phase, family }) => phase === "after" && family === "message")[0]?.sent ?? 0;
    expect(sentAfter).toBeGreaterThanOrEqual(102);
  }, 60_000);

  test("all callbacks of a play have the same trace id, in the header and in the body", async () => {
    const { url, received } = await serve();
    await runSimulation(url, { sender: "openim" });
    for (const { headers, body } of received) {
      expect(headers.operationid).toMatch(/^[0-9a-f]{32}$/);
      if (body.operationID !== undefined) expect(body.operationID).toBe(headers.operationid);
    }
    const ofMessage = received.filter(
      ({ body }) => body.serverMsgID === received.find(({ command }) => /AfterSend/.test(command))?.body.serverMsgID,
    );
    expect(ofMessage).toHaveLength(3);
    expect(new Set(ofMessage.map(({ headers }) => headers.operationid)).size).toBe(1);
  });
});

const allowAllOfTencentChat = { body: TENCENT_CHAT_OK };

async function serve(respond?: Respond): Promise<CallbackServer> {
  const server = await startCallbackServer(respond);
  closing.push(server.close);
  return server;
}

function isBefore(command: string): boolean {
  return /Before|Prev|InterfaceInvocation/.test(command);
}

/** What Tencent Chat does with unusable answers: gifts fail, and everything else continues. */
function unusable(callbacks: ReadonlyArray<{ command: string }>): Record<string, number> {
  const befores = callbacks.filter(({ command }) => isBefore(command));
  const gifts = befores.filter(({ command }) => command === "Live.CallbackBeforeSendGift");
  expect(gifts.length).toBeGreaterThan(0);
  return { failed: gifts.length, ignored: befores.length - gifts.length };
}

function bodies(sent: Record<string, Array<{ body: unknown }>>): unknown[] {
  return Object.values(sent).map((callbacks) => callbacks.map(({ body }) => body));
}

async function statuses(operatorUrl: string): Promise<Record<"accepted" | "quarantined", number>> {
  const counts = { accepted: 0, quarantined: 0 };
  let cursor = "";
  do {
    const page = (await get(`${operatorUrl}/api/callbacks?limit=1000${cursor}`)).json;
    for (const { status } of page.items as Array<{ status: keyof typeof counts }>) counts[status] += 1;
    cursor = page.next === null ? "" : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== "");
  return counts;
}
