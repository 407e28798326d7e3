import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import type { Answer } from "../../../generated/decider.ts";
import type { Deadline } from "../../../src/callbacks/deadline.ts";
import type { Asking } from "../../../src/rules/data.ts";
import type { DeciderFailure } from "../../../src/rules/deciders/failure.ts";
import { type DeciderOptions, type OpenDecider, openDecider } from "../../../src/rules/deciders/open-decider.ts";
import { freePort, type Reply, startDecider, startRaw, type TestDecider } from "../../support/decider.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { callbackOf } from "../../support/rules.ts";
import { waitUntil } from "../../support/wait-until.ts";

const ENTRY = "019a9f1c-7a00-7000-8000-000000000001";
const MESSAGE = { From_Account: "alice", To_Account: "bob", MsgBody: [{ MsgType: "TIMTextElem", MsgContent: { Text: "Straße 赌场" } }] };

/** Long enough for any answer that comes. */
const PLENTY = 20_000;

/** Bytes that a test writes at a time. */
const CHUNK = 16_384;

/** For answers that do not come. */
const SHORT = 60;

const opened: Array<{ close(): Promise<void> }> = [];

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.close();
});

async function start(reply: Reply): Promise<TestDecider> {
  const decider = await startDecider(reply);
  opened.push(decider);
  return decider;
}

async function startSocket(onQuestion: (socket: Socket) => void): Promise<string> {
  const server = await startRaw(onQuestion);
  opened.push(server);
  return server.url;
}

function open(
  url: string,
  { timeout = PLENTY, concurrency = 64, ...more }: Partial<DeciderOptions["definition"] & Omit<DeciderOptions, "definition">> = {},
): OpenDecider {
  const decider = openDecider({
    definition: { url, timeout, concurrency },
    secrets: () => [],
    onOpened: () => {},
    onClosed: () => {},
    ...more,
  });
  opened.push(decider);
  return decider;
}

const asking = (deadline?: Pick<Deadline, "total" | "remaining">): Asking => ({
  rule: "ask-moderation",
  texts: ["Straße 赌场"],
  callback: callbackOf("tencent-chat", "C2C.CallbackBeforeSendMsg", MESSAGE, { entry: ENTRY, ...(deadline !== undefined && { deadline }) }),
});

const ask = (decider: OpenDecider, about = asking()): Promise<Answer> => decider.ask(about, (answer) => answer);

/** The failure of a question, as the counts and the trace show it. */
async function failureOf(answer: Promise<unknown>): Promise<Pick<DeciderFailure, "reason" | "message">> {
  const error = await answer.then(
    (value) => {
      throw new Error(`there was an answer: ${JSON.stringify(value)}`);
    },
    (thrown: DeciderFailure) => thrown,
  );
  return { reason: error.reason, message: error.message };
}

test("a question is posted as the document says, and its answer comes back", async () => {
  const service = await start(() => ({ decision: "refuse", message: "no" }));
  const decider = open(service.url);
  expect(await ask(decider)).toEqual({ decision: "refuse", message: "no" });
  const [asked] = service.asked;
  expect(asked).toMatchObject({
    method: "POST",
    path: "/decide?v=1",
    headers: { "content-type": "application/json", "webhook-id": ENTRY },
    question: {
      entry: ENTRY,
      rule: "ask-moderation",
      command: "C2C.CallbackBeforeSendMsg",
      texts: ["Straße 赌场"],
      deadline: PLENTY,
      request: MESSAGE,
    },
  });
  expect(asked?.headers["user-agent"]).toMatch(/^imhook\/\d/);
  expect(asked?.headers).not.toHaveProperty("webhook-signature");
  expect(decider.counts()).toMatchObject({ asked: 1, answered: 1, circuits: { closed: 1, open: 0, halfOpen: 0 } });
});

test("a question is signed with every secret of the moment, so that a secret can be replaced", async () => {
  const [old, renewed] = [1, 2].map((byte) => `whsec_${Buffer.alloc(32, byte).toString("base64")}`) as [string, string];
  let secrets = [old];
  const service = await start(() => ({ decision: "allow" }));
  const decider = open(service.url, { secrets: () => secrets });
  await ask(decider);
  secrets = [old, renewed];
  await ask(decider);
  secrets = [renewed];
  await ask(decider);
  const accepts = (secret: string) =>
    service.asked.map(({ text, headers }) => {
      try {
        return new Webhook(secret).verify(text, headers as Record<string, string>) !== undefined;
      } catch {
        return false;
      }
    });
  expect(accepts(old)).toEqual([true, true, false]);
  expect(accepts(renewed)).toEqual([false, true, true]);
});

test("questions use connections again", async () => {
  const service = await start(() => ({ decision: "allow" }));
  const decider = open(service.url);
  for (let count = 0; count < 10; count += 1) await ask(decider);
  // A connection is used again a turn of the event loop after the answer.
  expect(service.connections()).toBeLessThanOrEqual(2);
});

describe("answers that are tolerated", () => {
  test.each<{ answer: string; reply: (response: ServerResponse) => void }>([
    { answer: "of another content type", reply: (response) => response.setHeader("content-type", "text/html").end('{"decision":"allow"}') },
    { answer: "without a content type", reply: (response) => response.end('{"decision":"allow"}') },
    { answer: "with a byte order mark", reply: (response) => response.end('\ufeff{"decision":"allow"}') },
    { answer: "with white space", reply: (response) => response.end('\n  {"decision" : "allow"}\n\n') },
    { answer: "in parts", reply: (response) => void response.write('{"deci', () => response.end('sion":"allow"}')) },
    { answer: "after an interim response", reply: (response) => void response.writeProcessing(() => response.end('{"decision":"allow"}')) },
  ])("$answer", async ({ reply }) => {
    const service = await start((_asked, response) => void reply(response));
    expect(await ask(open(service.url))).toEqual({ decision: "allow" });
  });
});

describe("answers that cannot be used", () => {
  const nonsense = (message: string | RegExp) => ({
    reason: "nonsense",
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });

  test.each([
    { body: "", failure: nonsense("gave an answer that is not JSON") },
    { body: "OK", failure: nonsense("gave an answer that is not JSON") },
    { body: '{"decision":"allow"', failure: nonsense("gave an answer that is not JSON") },
    { body: '{"decision":"allow","__proto__":{"decision":"refuse"}}', failure: nonsense("gave an answer that is not JSON") },
    { body: '"allow"', failure: nonsense("gave an answer that is no JSON object") },
    { body: "null", failure: nonsense("gave an answer that is no JSON object") },
    { body: "[]", failure: nonsense("gave an answer that is no JSON object") },
    { body: "{}", failure: nonsense("gave an answer whose `decision` is none of the document") },
    { body: '{"decision":"block"}', failure: nonsense("gave an answer whose `decision` is none of the document") },
    { body: '{"decision":["allow"]}', failure: nonsense("gave an answer whose `decision` is none of the document") },
    { body: '{"decision":"toString"}', failure: nonsense("gave an answer whose `decision` is none of the document") },
    { body: '{"decision":"allow","why":"x"}', failure: nonsense(/document: it has the unknown field "why"$/) },
    { body: '{"decision":"refuse","code":"5000"}', failure: nonsense(/document: \/code must be integer$/) },
    { body: '{"decision":"refuse","code":5000.5}', failure: nonsense(/document: \/code must be integer$/) },
    { body: '{"decision":"modify"}', failure: nonsense(/document: it must have required property 'changes'$/) },
    { body: '{"decision":"verdicts","refused":[{"name":"bob"}]}', failure: nonsense(/document: \/refused\/0 /) },
    {
      body: `{"decision":"modify","changes":{"a":${"[".repeat(70)}${"]".repeat(70)}}}`,
      failure: nonsense("gave an answer that holds too much"),
    },
  ])("$body", async ({ body, failure }) => {
    const service = await start(() => body);
    const decider = open(service.url);
    expect(await failureOf(ask(decider))).toEqual(failure);
    expect(decider.counts()).toMatchObject({ asked: 1, answered: 0, failed: { nonsense: 1 } });
    // It is there, so its circuit stays closed.
    for (let count = 0; count < 10; count += 1) await failureOf(ask(decider));
    expect(decider.counts()).toMatchObject({ failed: { nonsense: 11, open: 0 }, circuits: { closed: 1 } });
  });

  test.each([
    { status: 204, location: undefined },
    { status: 301, location: "/decide" },
    { status: 307, location: "/decide" },
    { status: 401, location: undefined },
    { status: 404, location: undefined },
  ])("status $status, and a redirect is not followed", async ({ status, location }) => {
    const service = await start((_asked, response) => {
      response.writeHead(status, location === undefined ? {} : { location }).end(status === 204 ? undefined : '{"decision":"allow"}');
      return undefined;
    });
    const decider = open(service.url);
    for (let count = 0; count < 7; count += 1)
      expect(await failureOf(ask(decider))).toEqual({ reason: "status", message: `answered with status ${status}` });
    expect(service.asked).toHaveLength(7);
    expect(decider.counts().circuits).toEqual({ closed: 1, open: 0, halfOpen: 0 });
    // The rest of the answer does not cost the connection.
    expect(service.connections()).toBeLessThanOrEqual(2);
  });

  test("a status whose answer never ends is told at once, and the connection is given up when the time is over", async () => {
    const closed = Promise.withResolvers<void>();
    const url = await startSocket((socket) => {
      socket.on("close", closed.resolve);
      socket.write("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 20\r\n\r\n{");
    });
    const decider = open(url, { timeout: 500 });
    expect(await failureOf(ask(decider))).toEqual({ reason: "status", message: "answered with status 503" });
    await closed.promise;
    expect(decider.counts()).toMatchObject({ asked: 1, failed: { status: 1, late: 0 } });
  });

  test.each([
    { announced: true, size: 65_537 },
    { announced: false, size: 10_000_000 },
    { announced: true, size: 10_000_000 },
  ])("$size bytes, announced: $announced, of which no more than needed is read", async ({ announced, size }) => {
    let written = 0;
    const closed = Promise.withResolvers<void>();
    const service = await start((_asked, response) => {
      if (announced) response.setHeader("content-length", size);
      response.on("close", closed.resolve).on("drain", write);
      response.write('{"decision":"refuse","message":"');
      write();
      return undefined;

      function write(): void {
        while (written < size && response.write("x".repeat(CHUNK))) written += CHUNK;
        written += CHUNK;
      }
    });
    const decider = open(service.url);
    expect(await failureOf(ask(decider))).toEqual({ reason: "nonsense", message: "gave an answer that is too long" });
    await closed.promise;
    if (size > 1_000_000) expect(written).toBeLessThan(size);
  });

  test("the longest answer is read", async () => {
    const message = "x".repeat(65_536 - 34);
    const service = await start(() => `{"decision":"refuse","message":"${message}"}`);
    expect(await ask(open(service.url))).toEqual({ decision: "refuse", message });
  });

  test.each([
    { sent: "that is not HTTP", text: "SSH-2.0-OpenSSH_9.6\r\n" },
    { sent: "with headers that are too long", text: `HTTP/1.1 200 OK\r\nx: ${"y".repeat(100_000)}\r\n\r\n` },
    { sent: "that is not HTTP", text: "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n" },
  ])("an answer $sent", async ({ sent, text }) => {
    const url = await startSocket((socket) => socket.write(text));
    expect(await failureOf(ask(open(url)))).toEqual(nonsense(`gave an answer ${sent}`));
  });

  test("what `use` throws is counted as illegal, and says why", async () => {
    const service = await start(() => ({ decision: "discard" }));
    const decider = open(service.url);
    const answer = decider.ask(asking(), () => {
      throw new Error("the command cannot discard");
    });
    expect(await failureOf(answer)).toEqual({
      reason: "illegal",
      message: "gave an answer that cannot be used: the command cannot discard",
    });
    expect(decider.counts()).toMatchObject({ asked: 1, answered: 0, failed: { illegal: 1 } });
  });
});

describe("answers that do not come in time", () => {
  const head = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n";

  test.each<{ what: string; onQuestion: (socket: Socket) => void }>([
    { what: "nothing", onQuestion: () => {} },
    { what: "slow headers", onQuestion: (socket) => trickle(socket, head) },
    { what: "a slow body", onQuestion: (socket) => trickle(socket, '{"decision":"allow"}', `${head}\r\n`) },
    { what: "interim responses only", onQuestion: (socket) => trickle(socket, "HTTP/1.1 102 Processing\r\n\r\n".repeat(100)) },
  ])("$what", async ({ onQuestion }) => {
    const url = await startSocket(onQuestion);
    const decider = open(url, { timeout: SHORT });
    expect(await failureOf(ask(decider))).toEqual({ reason: "late", message: `gave no answer within ${SHORT} ms` });
    expect(decider.counts()).toMatchObject({ asked: 1, failed: { late: 1 } });
  });

  /** A character at a time, slowly enough never to be done within the time limit. */
  function trickle(socket: Socket, text: string, before = ""): void {
    socket.write(before);
    let sent = 0;
    const timer = setInterval(() => {
      if (socket.destroyed || sent === text.length) clearInterval(timer);
      else socket.write(text.charAt(sent));
      sent += 1;
    }, SHORT / 4);
  }

  test("the time limit is what the callback's budget leaves, and the question says it", async () => {
    const service = await start(() => ({ decision: "allow" }));
    const decider = open(service.url);
    for (const deadline of [
      { total: 60_000, remaining: 59_000 },
      { total: 60_000, remaining: 5000.9 },
      { total: 200, remaining: 5000.9 },
    ])
      await ask(decider, asking(deadline));
    expect(service.asked.map(({ question }) => question.deadline)).toEqual([PLENTY, 4900, 4950]);
  });

  test.each([
    { total: 1200, remaining: 100.5 },
    { total: 200, remaining: 50.9 },
    { total: 1200, remaining: 0 },
  ])("nobody is asked if the budget leaves no time: $remaining of $total ms", async (deadline) => {
    const service = await start(() => ({ decision: "allow" }));
    const decider = open(service.url);
    expect(await failureOf(ask(decider, asking(deadline)))).toEqual({
      reason: "late",
      message: "is not asked, because too little of the callback's budget is left",
    });
    expect(service.asked).toEqual([]);
  });

  test("who has little time and does not answer is not taken for dead", async () => {
    const url = await startSocket(() => {});
    const decider = open(url);
    for (let count = 0; count < 7; count += 1)
      expect(await failureOf(ask(decider, asking({ total: 1000, remaining: 120 })))).toMatchObject({ reason: "late" });
    expect(decider.counts().circuits.closed).toBe(1);
  });
});

describe("connections", () => {
  test("nobody is there", async () => {
    const port = await freePort();
    const decider = open(`http://127.0.0.1:${port}/`);
    expect(await failureOf(ask(decider))).toEqual({
      reason: "unreachable",
      message: `cannot be reached: connect ECONNREFUSED 127.0.0.1:${port}`,
    });
  });

  test("a name that no address belongs to", async () => {
    expect(await failureOf(ask(open("http://decider.invalid/")))).toEqual({
      reason: "unreachable",
      message: expect.stringContaining("decider.invalid"),
    });
  });

  test.each<{ what: string; onQuestion: (socket: Socket) => void }>([
    { what: "closed before the answer", onQuestion: (socket) => socket.end() },
    { what: "reset before the answer", onQuestion: (socket) => socket.resetAndDestroy() },
    { what: "closed within the headers", onQuestion: (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-") },
    { what: "closed within the body", onQuestion: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"decision') },
    {
      what: "closed within a chunk",
      onQuestion: (socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n14\r\n{"decision'),
    },
    {
      what: "reset within the body",
      onQuestion: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{"decision', () => socket.resetAndDestroy()),
    },
  ])("$what", async ({ onQuestion }) => {
    let questions = 0;
    const url = await startSocket((socket) => {
      questions += 1;
      onQuestion(socket);
    });
    const decider = open(url);
    expect(await failureOf(ask(decider))).toEqual({ reason: "unreachable", message: "closed the connection before it had answered" });
    expect(decider.counts()).toMatchObject({ asked: 1, failed: { unreachable: 1 } });
    // A question is asked twice at most.
    expect(questions).toBeLessThanOrEqual(2);
  });

  test("a connection that is closed just when the next question is sent costs nothing: the question is sent again, with the same id", async () => {
    // The server closes the connection when the second question on it arrives, as if it had closed it a moment before.
    const seen = new Map<number, number>();
    const service = await start(({ connection }, response) => {
      const count = (seen.get(connection) ?? 0) + 1;
      seen.set(connection, count);
      if (count === 1) return { decision: "allow" };
      response.socket?.destroy();
      return undefined;
    });
    const decider = open(service.url);
    for (let count = 0; count < 12; count += 1) expect(await ask(decider)).toEqual({ decision: "allow" });
    expect(decider.counts()).toMatchObject({ asked: 12, answered: 12, failed: { unreachable: 0 }, circuits: { closed: 1 } });
    expect(new Set(service.asked.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([ENTRY]));
    expect(service.asked.length).toBeGreaterThan(12);
  });

  test("a decider that closes idle connections is asked over new ones", async () => {
    const service = await start(() => ({ decision: "allow" }));
    const decider = open(service.url);
    for (let count = 0; count < 5; count += 1) {
      await ask(decider);
      service.closeIdle();
    }
    expect(decider.counts()).toMatchObject({ asked: 5, answered: 5 });
  });

  test("a decider that closes after each answer is asked over new connections", async () => {
    const service = await start((_asked, response) => void response.setHeader("connection", "close").end('{"decision":"allow"}'));
    const decider = open(service.url);
    for (let count = 0; count < 5; count += 1) expect(await ask(decider)).toEqual({ decision: "allow" });
    expect(service.connections()).toBe(5);
  });
});

describe("many questions at once", () => {
  test("no more than allowed wait for an answer; the others fail at once, and afterwards there is room again", async () => {
    const answers: Array<() => void> = [];
    const service = await start((_asked, response) => void answers.push(() => response.end('{"decision":"allow"}')));
    const decider = open(service.url, { concurrency: 3 });
    const questions = Array.from({ length: 10 }, () => ask(decider));
    const refused = await Promise.all(questions.slice(3).map(failureOf));
    expect(refused).toEqual(
      Array.from({ length: 7 }, () => ({ reason: "overload", message: "is not asked, because 3 questions wait for its answers" })),
    );
    await waitUntil(() => answers.length === 3);
    for (const answer of answers.splice(0)) answer();
    expect(await Promise.all(questions.slice(0, 3))).toHaveLength(3);
    const next = ask(decider);
    await waitUntil(() => answers.length === 1);
    answers[0]?.();
    await next;
    expect(service.connections()).toBeLessThanOrEqual(3);
    expect(decider.counts()).toMatchObject({ asked: 11, answered: 4, failed: { overload: 7 }, circuits: { closed: 1 } });
  });

  test("answers do not get mixed up", async () => {
    const service = await start(({ question }) => ({ decision: "refuse", message: question.rule }));
    const decider = open(service.url, { concurrency: 20 });
    const rules = Array.from({ length: 20 }, (_, index) => `rule-${index}`);
    const answers = await Promise.all(rules.map((rule) => ask(decider, { ...asking(), rule })));
    expect(answers.map((answer) => answer.decision === "refuse" && answer.message)).toEqual(rules);
  });
});

describe("a decider that is down", () => {
  test.each<{ what: string; reply: Reply; reason: string }>([
    { what: "never answers", reply: () => undefined, reason: "late" },
    { what: "fails", reply: (_asked, response) => void response.writeHead(500).end("oops"), reason: "status" },
    { what: "asks for less", reply: (_asked, response) => void response.writeHead(429).end(), reason: "status" },
    { what: "breaks connections", reply: (_asked, response) => void response.destroy(), reason: "unreachable" },
  ])("is left alone after five failures if it $what, and asked by one question after a while", async ({ reply, reason }) => {
    const clock = createFakeClock();
    const told: string[] = [];
    let isDown = true;
    const service = await start((asked, response) => (isDown ? reply(asked, response) : { decision: "allow" }));
    const onOpened = ({ reason: cause }: DeciderFailure) => told.push(`opened: ${cause}`);
    const decider = open(service.url, { timeout: SHORT, clock, onOpened, onClosed: () => told.push("closed") });
    const OPEN = { reason: "open", message: "is not asked, because it failed again and again" };
    const questions = () => service.asked.length;
    const failures = async (count: number) => {
      const found = [];
      for (let asked = 0; asked < count; asked += 1) found.push(await failureOf(ask(decider)));
      return found;
    };

    expect((await failures(5)).map((failure) => failure.reason)).toEqual(Array(5).fill(reason));
    const asked = questions();
    expect(await failures(20)).toEqual(Array(20).fill(OPEN));
    expect(questions()).toBe(asked);
    expect(decider.counts().circuits).toEqual({ closed: 0, open: 1, halfOpen: 0 });

    // Still down: one question finds it out, while others fail at once.
    await clock.advance(5000);
    const probe = failureOf(ask(decider));
    expect(await failures(3)).toEqual(Array(3).fill(OPEN));
    expect((await probe).reason).toBe(reason);
    expect(await failures(1)).toEqual([OPEN]);

    // A question with too little time cannot tell whether it is back.
    await clock.advance(5000);
    isDown = false;
    expect(await failureOf(ask(decider, asking({ total: 1000, remaining: 110 })))).toEqual(OPEN);
    expect(await ask(decider)).toEqual({ decision: "allow" });
    expect(await Promise.all(Array.from({ length: 8 }, () => ask(decider)))).toHaveLength(8);
    expect(decider.counts().circuits).toEqual({ closed: 1, open: 0, halfOpen: 0 });
    expect(told).toEqual([`opened: ${reason}`, "closed"]);
  });

  test("answers in between, also those that cannot be used, keep the circuit closed", async () => {
    let asked = 0;
    const service = await start((_asked, response) => {
      asked += 1;
      response.writeHead(asked % 5 === 0 ? 404 : 500).end();
      return undefined;
    });
    const decider = open(service.url);
    for (let count = 0; count < 24; count += 1) expect(await failureOf(ask(decider))).toMatchObject({ reason: "status" });
    expect(decider.counts()).toMatchObject({ failed: { status: 24, open: 0 } });
  });
});

test("closing waits for answers that are on their way", async () => {
  let answer = () => {};
  const service = await start((_asked, response) => {
    answer = () => response.end('{"decision":"allow"}');
    return undefined;
  });
  const decider = open(service.url);
  const question = ask(decider);
  await waitUntil(() => service.asked.length === 1);
  const closing = decider.close();
  answer();
  expect(await question).toEqual({ decision: "allow" });
  await closing;
  opened.splice(opened.indexOf(decider), 1);
});
