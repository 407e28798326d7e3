import type { RequestListener, ServerOptions } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Listener, type ListenOptions, listen } from "../../src/http/listen.ts";
import { answersIn, openRaw, type RawAnswer, type RawConnection } from "../support/raw.ts";

const SHORT: ServerOptions = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
const CREDENTIALS = "bmFtZTpzM2NyM3Q=";
const HEAD = `Host: x\r\nAuthorization: Basic ${CREDENTIALS}\r\n`;
const GOOD = `POST /a HTTP/1.1\r\n${HEAD}Content-Length: 2\r\n\r\nhi`;

let logText = "";
let opened: RawConnection[] = [];
let listener: Listener | undefined;

afterEach(async () => {
  for (const { socket } of opened) socket.destroy();
  await listener?.close();
  [listener, opened, logText] = [undefined, [], ""];
});

describe("a request that cannot be read is answered in the format of the listener, and its connection closed", () => {
  test.each<{ given: string; sent: string; status: number; code: string }>([
    { given: "a head that does not end", sent: `POST / HTTP/1.1\r\n${HEAD}`, status: 408, code: "request-timeout" },
    { given: "a connection that says nothing", sent: "", status: 408, code: "request-timeout" },
    { given: "a body that does not end", sent: `POST / HTTP/1.1\r\n${HEAD}Content-Length: 9\r\n\r\n{`, status: 408, code: "request-timeout" },
    {
      given: "a header over 16 KiB",
      sent: `POST / HTTP/1.1\r\n${HEAD}X: ${"x".repeat(17_000)}`,
      status: 431,
      code: "headers-too-large",
    },
    {
      given: "very many headers",
      sent: `POST / HTTP/1.1\r\n${HEAD}${"X: y\r\n".repeat(20_000)}\r\n`,
      status: 431,
      code: "headers-too-large",
    },
    {
      given: "an address over 16 KiB",
      sent: `POST /${"x".repeat(40_000)} HTTP/1.1\r\n${HEAD}\r\n`,
      status: 431,
      code: "headers-too-large",
    },
    { given: "garbage", sent: "\u0000\u0001\u0002\r\n\r\n", status: 400, code: "malformed-request" },
    { given: "TLS where there is none", sent: "\u0016\u0003\u0001\u0002\u0000\u0001\u0000", status: 400, code: "malformed-request" },
    { given: "another protocol", sent: "SSH-2.0-OpenSSH_9.6\r\n", status: 400, code: "malformed-request" },
    { given: "a header without a colon", sent: "POST / HTTP/1.1\r\nHost\r\n\r\n", status: 400, code: "malformed-request" },
    {
      given: "two lengths",
      sent: `POST / HTTP/1.1\r\n${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      status: 400,
      code: "malformed-request",
    },
    {
      given: "a length beside chunks, which proxies read in two ways",
      sent: `POST / HTTP/1.1\r\n${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      status: 400,
      code: "malformed-request",
    },
    {
      given: "a chunk of no length",
      sent: `POST / HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      status: 400,
      code: "malformed-request",
    },
  ])("$given", async ({ sent, status, code }) => {
    const connection = await connectTo(echo);
    connection.write(sent);
    const answers = answersIn(await connection.closed);
    expect(answers).toEqual([expectedRefusal(status, code)]);
    expect(logText).toContain(`"code":"${code}"`);
    expect(logText).not.toContain(CREDENTIALS);
    expect(logText).not.toContain("rawPacket");
  });
});

test("a client that goes on to send gets the answer all the same, once", async () => {
  const connection = await connectTo(echo);
  connection.write(`POST / HTTP/1.1\r\n${HEAD}X: ${"x".repeat(20_000)}`);
  for (let sent = 0; sent < 100; sent += 1) connection.write("x".repeat(10_000));
  expect(answersIn(await connection.closed)).toEqual([expectedRefusal(431, "headers-too-large")]);
  expect(logText.match(/request not read/g)).toHaveLength(1);
});

test("a client that goes on and on is cut", async () => {
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
  test("are answered in their order", async () => {
    const connection = await connectTo(echo);
    connection.write(GOOD + GOOD.replace("/a", "/b") + GOOD.replace("/a", "/c"));
    const answers = answersIn(await connection.received(/\/c$/));
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, "/a"],
      [200, "/b"],
      [200, "/c"],
    ]);
  });

  test("a broken one is answered behind the good one before it, however long that takes", async () => {
    const connection = await connectTo(slowly);
    connection.write(`${GOOD}garbage\r\n\r\n`);
    const [first, second, ...rest] = answersIn(await connection.closed);
    expect(first).toMatchObject({ status: 200, body: "/a" });
    expect([second, rest]).toEqual([expectedRefusal(400, "malformed-request"), []]);
  });

  test("a broken one is not answered in the place of one that is still due", async () => {
    const connection = await connectTo(slowly);
    connection.write(`${GOOD}POST /b HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`);
    const [first] = answersIn(await connection.closed);
    expect(first?.status ?? 200).toBe(200);
  });

  test("one that comes in time goes on, though the one before took its time", async () => {
    const connection = await connectTo(echo);
    connection.write(GOOD);
    await connection.received(/\/a$/);
    await new Promise((resolve) => setTimeout(resolve, 600));
    connection.write(GOOD.replace("/a", "/b"));
    expect(answersIn(await connection.received(/\/b$/))).toHaveLength(2);
  });
});

test("a client that has closed its side is not waited for, and is no error", async () => {
  const connection = await connectTo(slowly);
  connection.socket.end(GOOD);
  await connection.closed;
  expect(await statusOf(await reconnect())).toBe(200);
  expect(logText).not.toMatch(/"level":[3-6]0/);
});

test("a client that closes its side within a request is told so", async () => {
  const connection = await connectTo(echo);
  connection.socket.end(`POST / HTTP/1.1\r\n${HEAD}Content-Length: 9\r\n\r\n{`);
  expect(answersIn(await connection.closed)).toEqual([expectedRefusal(400, "malformed-request")]);
});

test("a client that is gone is no error", async () => {
  const connection = await connectTo(echo);
  connection.write(`POST / HTTP/1.1\r\n${HEAD}Content-Length: 9\r\n\r\n{`);
  connection.socket.resetAndDestroy();
  expect(await statusOf(await reconnect())).toBe(200);
  expect(logText).not.toMatch(/"level":[3-6]0/);
});

test("a request without a host is answered by the application, for Node's own answer has no body", async () => {
  const connection = await connectTo(echo);
  connection.write("POST /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi");
  expect(answersIn(await connection.received(/\/a$/))).toMatchObject([{ status: 200 }]);
});

test("connections over the limit are closed, counted in one line of the log, and room is made when one goes", async () => {
  const first = await connectTo(echo, { connections: 2 });
  const second = await reconnect();
  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
  const surplus = [await reconnect(), await reconnect(), await reconnect()];
  expect(await Promise.all(surplus.map(({ closed }) => closed))).toEqual(["", "", ""]);
  expect(await statusOf(first)).toBe(200);
  first.socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await statusOf(await reconnect())).toBe(200);
  expect(logText.match(/"dropped":\d+/g)).toEqual(['"dropped":3']);
});

test("many slow clients keep nobody else out", async () => {
  await connectTo(echo, { limits: {} });
  const slow = await Promise.all(Array.from({ length: 200 }, reconnect));
  for (const connection of slow) connection.write("POST / HTTP/1.1\r\nX: ");
  expect(await statusOf(await reconnect())).toBe(200);
});

const echo: RequestListener = (request, response) => {
  request.resume().once("end", () => response.end(request.url));
};

const slowly: RequestListener = (request, response) => {
  request.resume().once("end", () => setTimeout(() => response.end(request.url), 300));
};

async function connectTo(handle: RequestListener, options: ListenOptions = {}): Promise<RawConnection> {
  const log = pino(
    { level: "trace" },
    {
      write: (line: string) => {
        logText += line;
      },
    },
  );
  const refuse = (error: { code: string }) => ({
    contentType: "application/json",
    text: JSON.stringify({ refused: error.code, umlaut: "ü" }),
  });
  listener = await listen(handle, "127.0.0.1", 0, { guard: { refuse, log }, limits: SHORT, ...options });
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

function expectedRefusal(status: number, code: string): RawAnswer {
  const body = Buffer.from(JSON.stringify({ refused: code, umlaut: "ü" })).toString("latin1");
  return { status, headers: { "content-type": "application/json", "content-length": String(body.length), connection: "close" }, body };
}
