import type { RequestListener, ServerOptions } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { ERRORS, type ErrorCode } from "../../src/errors.ts";
import { type ConnectionCounters, createConnectionCounters } from "../../src/http/connection-counters.ts";
import { type ConnectionProblem, messageOf } from "../../src/http/connection-problems.ts";
import { type Listener, listen } from "../../src/http/listen.ts";
import type { ListenOptions } from "../../src/http/listen-options.ts";
import { createProblemReporter } from "../../src/http/report-problem.ts";
import { answersIn, openRaw, type RawAnswer, type RawConnection } from "../support/raw.ts";
import { waitUntil } from "../support/wait-until.ts";

const SHORT: ServerOptions = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
const CREDENTIALS = "bmFtZTpzM2NyM3Q=";
const HEAD = `Host: x\r\nAuthorization: Basic ${CREDENTIALS}\r\n`;
const GOOD = `POST /a HTTP/1.1\r\n${HEAD}Content-Length: 2\r\n\r\nhi`;

let counters: ConnectionCounters;
let logText = "";
let opened: RawConnection[] = [];
let listener: Listener | undefined;

afterEach(async () => {
  for (const { socket } of opened) socket.destroy();
  await listener?.close();
  [listener, opened, logText] = [undefined, [], ""];
});

const echo: RequestListener = (request, response) => {
  request.resume().once("end", () => response.end(request.url));
};

const slowly: RequestListener = (request, response) => {
  request.resume().once("end", () => setTimeout(() => response.end(request.url), 300));
};

interface Unreadable {
  given: string;
  sent: string;
  answer: ErrorCode;
  /** Reason under which it is counted and logged; absent: the code of the answer. */
  reason?: ConnectionProblem;
}

const UNREADABLE: Unreadable[] = [
  { given: "a head that does not end", sent: `POST / HTTP/1.1\r\n${HEAD}`, answer: "request-timeout" },
  { given: "a connection that sends nothing", sent: "", answer: "request-timeout" },
  { given: "a body that does not end", sent: `POST / HTTP/1.1\r\n${HEAD}Content-Length: 9\r\n\r\n{`, answer: "request-timeout" },
  { given: "a header over 16 KiB", sent: `POST / HTTP/1.1\r\n${HEAD}X: ${"x".repeat(17_000)}`, answer: "headers-too-large" },
  { given: "very many headers", sent: `POST / HTTP/1.1\r\n${HEAD}${"X: y\r\n".repeat(20_000)}\r\n`, answer: "headers-too-large" },
  { given: "a URL over 16 KiB", sent: `POST /${"x".repeat(40_000)} HTTP/1.1\r\n${HEAD}\r\n`, answer: "headers-too-large" },
  { given: "garbage", sent: "\u0000\u0001\u0002\r\n\r\n", answer: "malformed-request" },
  { given: "another protocol", sent: "SSH-2.0-OpenSSH_9.6\r\n", answer: "malformed-request" },
  { given: "a header without a colon", sent: "POST / HTTP/1.1\r\nHost\r\n\r\n", answer: "malformed-request" },
  {
    given: "two lengths",
    sent: `POST / HTTP/1.1\r\n${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    answer: "malformed-request",
  },
  {
    given: "a length and chunks, which proxies read in two ways",
    sent: `POST / HTTP/1.1\r\n${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    answer: "malformed-request",
  },
  {
    given: "a chunk without a length",
    sent: `POST / HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    answer: "malformed-request",
  },
  {
    given: "TLS on a port for plain HTTP",
    sent: "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
    answer: "malformed-request",
    reason: "tls-on-plain-port",
  },
  {
    given: "a URL with characters outside ASCII",
    sent: `GET /a?owner=\u00e5\u00b0\u008f HTTP/1.1\r\n${HEAD}\r\n`,
    answer: "malformed-request",
    reason: "unencoded-target",
  },
  {
    given: "a URL with a space",
    sent: `GET /a?owner=a b HTTP/1.1\r\n${HEAD}\r\n`,
    answer: "malformed-request",
    reason: "unencoded-target",
  },
  {
    given: "the PROXY protocol, version 1",
    sent: `PROXY TCP4 203.0.113.7 10.0.0.1 50000 8080\r\n${GOOD}`,
    answer: "malformed-request",
    reason: "proxy-protocol",
  },
  {
    given: "the PROXY protocol, version 2",
    sent: `\r\n\r\n\u0000\r\nQUIT\n\u0021\u0011\u0000\u000c${"\u0001".repeat(12)}${GOOD}`,
    answer: "malformed-request",
    reason: "proxy-protocol",
  },
];

test.each(UNREADABLE)(
  "$given is answered in the format of the listener, counted and logged, and its connection closed",
  async (unreadable) => {
    const { sent, answer, reason = answer as ConnectionProblem } = unreadable;
    const connection = await connectTo(echo);
    connection.write(sent);
    expect(answersIn(await connection.closed)).toEqual([expectedAnswer(answer)]);
    expect(occurred()).toEqual({ [reason]: 1 });
    expect(logLines()).toEqual([
      expect.objectContaining({ reason, remoteAddress: "127.0.0.1", msg: messageOf(reason), detail: expect.any(String) }),
    ]);
    expect(logText).not.toContain(CREDENTIALS);
    expect(logText).not.toContain("rawPacket");
  },
);

test.each<{ reason: ConnectionProblem; remedy: string }>([
  {
    reason: "tls-on-plain-port",
    remedy: "give the client an http:// address, or serve callbacks over HTTPS: set IMHOOK_TLS_CERTIFICATE and IMHOOK_TLS_KEY.",
  },
  {
    reason: "proxy-protocol",
    remedy: "set IMHOOK_PROXY_PROTOCOL to on and list its address in IMHOOK_TRUSTED_PROXIES",
  },
  { reason: "http-on-tls-port", remedy: "give the client an https:// address." },
  { reason: "proxy-header-missing", remedy: "turn the PROXY protocol on in the proxy" },
  { reason: "proxy-header-untrusted", remedy: "if it is your load balancer, list its address in IMHOOK_TRUSTED_PROXIES." },
  { reason: "too-many-connections", remedy: "raise IMHOOK_MAX_CONNECTIONS and the limit of open files" },
])("the log says what to do about $reason", ({ reason, remedy }) => {
  expect(messageOf(reason)).toContain(remedy);
});

test("however many requests cannot be read, all are counted and few are logged", async () => {
  // Without the short limits: a slow machine must not turn a connection into a late one.
  const connections = [await connectTo(echo, { limits: {} }), ...(await Promise.all(Array.from({ length: 29 }, reconnect)))];
  for (const connection of connections) connection.write("garbage\r\n\r\n");
  await Promise.all(connections.map(({ closed }) => closed));
  expect(occurred()).toEqual({ "malformed-request": 30 });
  expect(logLines()).toHaveLength(10);
});

test("a client that keeps sending still gets the answer, once", async () => {
  const connection = await connectTo(echo);
  connection.write(`POST / HTTP/1.1\r\n${HEAD}X: ${"x".repeat(20_000)}`);
  for (let sent = 0; sent < 100; sent += 1) connection.write("x".repeat(10_000));
  expect(answersIn(await connection.closed)).toEqual([expectedAnswer("headers-too-large")]);
  expect(occurred()).toEqual({ "headers-too-large": 1 });
});

test("a client that never stops sending is cut", async () => {
  const connection = await connectTo(echo);
  connection.socket.allowHalfOpen = true;
  connection.write("garbage\r\n\r\n");
  await connection.received(/\r\n\r\n\{/);
  const startedAt = performance.now();
  const writing = setInterval(() => connection.write("x"), 20);
  await connection.closed;
  clearInterval(writing);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

describe("several requests over one connection", () => {
  test("are answered in order", async () => {
    const connection = await connectTo(echo);
    connection.write(GOOD + GOOD.replace("/a", "/b") + GOOD.replace("/a", "/c"));
    const answers = answersIn(await connection.received(/\/c$/));
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, "/a"],
      [200, "/b"],
      [200, "/c"],
    ]);
  });

  test("a malformed one is answered after the valid one before it, however long that takes", async () => {
    const connection = await connectTo(slowly);
    connection.write(`${GOOD}garbage\r\n\r\n`);
    const [first, second, ...rest] = answersIn(await connection.closed);
    expect(first).toMatchObject({ status: 200, body: "/a" });
    expect([second, rest]).toEqual([expectedAnswer("malformed-request"), []]);
  });

  test("a malformed one is not answered in place of one that is still pending", async () => {
    const connection = await connectTo(slowly);
    connection.write(`${GOOD}POST /b HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`);
    const [first] = answersIn(await connection.closed);
    expect(first?.status ?? 200).toBe(200);
  });

  test("the time limit of each starts with the request, not with the connection", async () => {
    const connection = await connectTo(echo);
    connection.write(GOOD);
    await connection.received(/\/a$/);
    await new Promise((resolve) => setTimeout(resolve, 600));
    connection.write(GOOD.replace("/a", "/b"));
    expect(answersIn(await connection.received(/\/b$/))).toHaveLength(2);
  });
});

describe("a client that has closed its sending side", () => {
  test.each([
    { pace: "at once", handle: echo },
    { pace: "later", handle: slowly },
  ])("is answered if its request is whole, $pace, and the connection closes", async ({ handle }) => {
    const connection = await connectTo(handle);
    connection.socket.end(GOOD);
    expect(answersIn(await connection.closed)).toMatchObject([{ status: 200, body: "/a" }]);
    expect(logText).toBe("");
  });

  test("is answered to every request that it has sent before", async () => {
    const connection = await connectTo(slowly);
    connection.socket.end(GOOD + GOOD.replace("/a", "/b"));
    expect(answersIn(await connection.closed).map(({ body }) => body)).toEqual(["/a", "/b"]);
  });

  test("between two requests is no problem", async () => {
    const connection = await connectTo(echo);
    connection.write(GOOD);
    await connection.received(/\/a$/);
    connection.socket.end();
    expect(answersIn(await connection.closed)).toHaveLength(1);
    expect(logText).toBe("");
  });
});

test.each(["foo", "100-continued"])("an expectation that is not known (%s) is ignored, as RFC 9110 allows", async (expectation) => {
  const connection = await connectTo(echo);
  connection.write(GOOD.replace("Host", `Expect: ${expectation}\r\nHost`));
  expect(answersIn(await connection.received(/\/a$/))).toMatchObject([{ status: 200, body: "/a" }]);
});

test("a request with an expectation that is not known is finished before the port closes", async () => {
  const arrived = Promise.withResolvers<void>();
  const connection = await connectTo((request, response) => {
    arrived.resolve();
    slowly(request, response);
  });
  connection.write(GOOD.replace("Host", "Expect: foo\r\nHost"));
  await arrived.promise;
  await listener?.close();
  expect(answersIn(await connection.closed)).toMatchObject([{ status: 200, headers: { connection: "close" } }]);
});

test("CONNECT is answered, because Node would only close the connection", async () => {
  const connection = await connectTo(echo);
  connection.write("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n");
  expect(answersIn(await connection.closed)).toEqual([expectedAnswer("method-not-allowed")]);
});

test("no time is set for an idle connection, and so none is announced", async () => {
  const connection = await connectTo(echo);
  connection.write(GOOD);
  const [answer] = answersIn(await connection.received(/\/a$/));
  expect(answer?.headers).toMatchObject({ connection: "keep-alive" });
  expect(answer?.headers).not.toHaveProperty("keep-alive");
});

test("a client that closes its side within a request is answered", async () => {
  const connection = await connectTo(echo);
  connection.socket.end(`POST / HTTP/1.1\r\n${HEAD}Content-Length: 9\r\n\r\n{`);
  expect(answersIn(await connection.closed)).toEqual([expectedAnswer("malformed-request")]);
});

test("a client that is gone is counted, and is not an error", async () => {
  const connection = await connectTo(echo);
  connection.write(`POST / HTTP/1.1\r\n${HEAD}Content-Length: 9\r\n\r\n{`);
  connection.socket.resetAndDestroy();
  expect(await statusOf(await reconnect())).toBe(200);
  expect(logText).not.toMatch(/"level":[3-6]0/);
  expect(occurred()).toEqual({ "connection-lost": 1 });
});

test("a request without Host is answered by the application, because Node's own answer has no body", async () => {
  const connection = await connectTo(echo);
  connection.write("POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi");
  expect(answersIn(await connection.received(/\/a$/))).toMatchObject([{ status: 200 }]);
});

test("connections over the limit are closed, counted and logged, until one of the others closes", async () => {
  const first = await connectTo(echo, { maxConnections: 2 });
  const second = await reconnect();
  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
  const surplus = [await reconnect(), await reconnect(), await reconnect()];
  expect(await Promise.all(surplus.map(({ closed }) => closed))).toEqual(["", "", ""]);
  expect(occurred()).toEqual({ "too-many-connections": 3 });
  expect(logLines()).toEqual(
    Array(3).fill(expect.objectContaining({ level: 40, reason: "too-many-connections", remoteAddress: "127.0.0.1" })),
  );
  expect(await statusOf(first)).toBe(200);
  first.socket.destroy();
  await waitUntil(async () => {
    const next = await reconnect();
    next.write(GOOD);
    return Promise.race([next.closed.then(() => false), next.received(/\/a$/).then(() => true)]).catch(() => false);
  });
});

test("an answer that lasts longer than every time-out is not cut, even in silence", async () => {
  const stream: RequestListener = async (_request, response) => {
    response.write("first ");
    // Longer than each of them and the interval in which they are looked at.
    await sleep(3 * 400);
    response.end("last");
  };
  const connection = await connectTo(stream, { limits: { ...SHORT, keepAliveTimeout: 100 } });
  connection.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  expect(await connection.received(/last\r\n0\r\n\r\n$/)).toContain("first ");
  expect(occurred()).toEqual({});
});

test("many slow clients do not block others", async () => {
  await connectTo(echo, { limits: {} });
  const slow = await Promise.all(Array.from({ length: 200 }, reconnect));
  for (const connection of slow) connection.write("POST / HTTP/1.1\r\nX: ");
  expect(await statusOf(await reconnect())).toBe(200);
});

async function connectTo(handle: RequestListener, options: ListenOptions = {}): Promise<RawConnection> {
  counters = createConnectionCounters();
  const log = pino(
    { level: "trace" },
    {
      write: (line: string) => {
        logText += line;
      },
    },
  );
  const writeAnswer = (error: { code: string }) => ({
    contentType: "application/json",
    text: JSON.stringify({ code: error.code, umlaut: "ü" }),
  });
  listener = await listen(handle, "127.0.0.1", 0, {
    connectionErrors: { writeAnswer, report: createProblemReporter(log, counters) },
    counters,
    limits: SHORT,
    ...options,
  });
  return reconnect();
}

async function reconnect(): Promise<RawConnection> {
  const connection = openRaw(listener?.url ?? "");
  opened.push(connection);
  await new Promise((resolve) => connection.socket.once("connect", resolve));
  return connection;
}

async function statusOf(connection: RawConnection): Promise<number | undefined> {
  const before = connection.socket.bytesRead;
  connection.write(GOOD);
  while (connection.socket.bytesRead === before) await new Promise((resolve) => connection.socket.once("data", resolve));
  return answersIn(await connection.received(/\/a$/)).at(-1)?.status;
}

function expectedAnswer(code: ErrorCode): RawAnswer {
  const body = Buffer.from(JSON.stringify({ code, umlaut: "ü" })).toString("latin1");
  const headers = { "content-type": "application/json", "content-length": String(body.length), connection: "close" };
  return { status: ERRORS[code].status, headers, body };
}

/** The problems that occurred, with their counts. */
function occurred(): Partial<Record<ConnectionProblem, number>> {
  return Object.fromEntries(Object.entries(counters.counts().problems).filter(([, count]) => count > 0));
}

function logLines(): unknown[] {
  return logText
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
