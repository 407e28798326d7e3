import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { drainTimeout } from "../../src/http/drain.ts";
import { type Listener, listen } from "../../src/http/listen.ts";
import { settled } from "../support/settled.ts";
import { waitUntil } from "../support/wait-until.ts";

// The timers of the drain are the test's; sockets and the timers of Node's HTTP server are real.

const LAST_REQUEST_MS = 1000;
const LONGEST_ANSWER_MS = 3000;
const LARGE = 8 << 20;

let listener: Listener;
let connections: Connection[] = [];
/** The other ends of the connections. */
let serverSockets: Socket[] = [];

/** A raw connection and what was received over it. */
interface Connection {
  socket: Socket;
  received(): string;
  ended: Promise<unknown>;
}

// The type of a channel does not say what it publishes; Node's documentation does.
const noteSocket = (message: unknown) => void serverSockets.push((message as { socket: Socket }).socket);

beforeEach(() => {
  serverSockets = [];
  subscribe("net.server.socket", noteSocket);
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance", "Date"] });
});

afterEach(async () => {
  jest.useRealTimers();
  unsubscribe("net.server.socket", noteSocket);
  for (const { socket } of connections) socket.destroy();
  connections = [];
  await listener.close().catch(() => {});
});

describe("while it drains", () => {
  test("a request in progress is answered, and its answer announces that the connection closes", async () => {
    const { requests } = await open();
    const connection = await write("/one");
    const { response } = await requests.next();
    const closed = listener.close();
    response.end("first");
    await closed;
    await connection.ended;
    expect(connection.received()).toMatch(/^HTTP\/1.1 200 OK\r\n(.+\r\n)*Connection: close\r\n(.+\r\n)*\r\nfirst$/);
  });

  test.each([
    ["that was used before", true],
    ["that has sent nothing yet", false],
  ])("a request over a connection %s is answered if it comes soon", async (_name, answered) => {
    const { requests } = await open();
    const connection = await connectTo();
    if (answered) {
      connection.socket.write(get("/before"));
      (await requests.next()).response.end("before");
      await waitUntil(() => connection.received().endsWith("before"));
    }
    const closed = listener.close();
    jest.advanceTimersByTime(LAST_REQUEST_MS - 1);
    connection.socket.write(get("/late"));
    (await requests.next()).response.end("late");
    await closed;
    await connection.ended;
    expect(connection.received()).toMatch(/Connection: close\r\n(.+\r\n)*\r\nlate$/);
  });

  test("a new connection is refused at once", async () => {
    await open();
    const { port } = new URL(listener.url);
    const holding = await connectTo();
    const closed = listener.close();
    await expect(once(connect(Number(port), "127.0.0.1"), "connect")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    holding.socket.destroy();
    await closed;
  });

  test("pipelined requests are all answered, and only the last answer announces the close", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    connection.socket.write(get("/one") + get("/two"));
    const one = await requests.next();
    const two = await requests.next();
    const closed = listener.close();
    one.response.end("first");
    two.response.end("second");
    await closed;
    await connection.ended;
    expect(connection.received().match(/Connection: \S+|first$|first(?=H)|second/gm)).toEqual([
      "Connection: keep-alive",
      "first",
      "Connection: close",
      "second",
    ]);
  });

  test("an answer that the client reads slowly is not cut", async () => {
    const { requests } = await open();
    const connection = await write("/large");
    connection.socket.pause();
    (await requests.next()).response.end("x".repeat(LARGE));
    const closed = listener.close();
    // Longer than idle connections may still bring a request.
    jest.advanceTimersByTime(drainTimeout(LONGEST_ANSWER_MS) - 1);
    await settled();
    connection.socket.resume();
    await closed;
    await connection.ended;
    expect(/\r\n\r\n(x*)/.exec(connection.received())?.[1]).toHaveLength(LARGE);
  });

  test("a request whose body is still being sent is answered", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    connection.socket.write("POST /slow HTTP/1.1\r\nHost: imhook\r\nContent-Length: 8\r\n\r\nhalf");
    const { request, response } = await requests.next();
    const closed = listener.close();
    jest.advanceTimersByTime(drainTimeout(LONGEST_ANSWER_MS) - 1);
    await settled();
    connection.socket.write("rest");
    await once(request.resume(), "end");
    response.end("whole");
    await closed;
    await connection.ended;
    expect(connection.received()).toMatch(/Connection: close\r\n(.+\r\n)*\r\nwhole$/);
  });

  test("a request whose head has only begun when idle connections are closed is answered", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    const [head = "", rest = ""] = get("/begun").split(/(?<=Host: )/);
    connection.socket.write(head);
    await waitUntil(() => serverSockets[0]?.bytesRead === head.length);
    const closed = listener.close();
    jest.advanceTimersByTime(LAST_REQUEST_MS);
    await settled();
    connection.socket.write(rest);
    (await requests.next()).response.end("begun");
    await closed;
    await connection.ended;
    expect(connection.received()).toMatch(/^HTTP\/1.1 200 OK\r\n(.+\r\n)*Connection: close\r\n(.+\r\n)*\r\nbegun$/);
  });

  test("a second call waits for the same end and prolongs nothing", async () => {
    const { requests } = await open();
    await write("/one");
    const { response } = await requests.next();
    const first = listener.close();
    jest.advanceTimersByTime(LAST_REQUEST_MS - 1);
    const second = listener.close();
    expect(jest.getTimerCount()).toBe(2);
    response.end();
    await Promise.all([first, second]);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("an idle connection", () => {
  test("is told with status 408 that it closes, which a client that has just sent a request takes for its answer", async () => {
    const { requests } = await open();
    const connection = await write("/before");
    (await requests.next()).response.end("before");
    await waitUntil(() => connection.received().endsWith("before"));
    const closed = listener.close();
    jest.advanceTimersByTime(LAST_REQUEST_MS - 1);
    await settled();
    expect(connection.received()).toMatch(/before$/);
    jest.advanceTimersByTime(1);
    await closed;
    await connection.ended;
    expect(connection.received().split("before")[1]).toBe(
      "HTTP/1.1 408 Request Timeout\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
    );
  });

  test("that never brought a request is told so as well", async () => {
    await open();
    const connection = await connectTo();
    const closed = listener.close();
    jest.advanceTimersByTime(LAST_REQUEST_MS);
    await closed;
    await connection.ended;
    expect(connection.received()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("takes no request any more after that", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    const closed = listener.close();
    jest.advanceTimersByTime(LAST_REQUEST_MS);
    await waitUntil(() => connection.received().endsWith("{}"));
    // As if this had been on its way.
    connection.socket.write(get("/too-late"));
    await closed;
    expect(requests.waiting()).toBe(0);
  });
});

describe("does not wait", () => {
  test("longer than its timeout for a request that never ends, nor shorter", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    connection.socket.on("error", () => {});
    connection.socket.write("POST / HTTP/1.1\r\nHost: imhook\r\nContent-Length: 10\r\n\r\nhalf");
    await requests.next();
    let isClosed = false;
    const closed = listener.close().then(() => {
      isClosed = true;
    });
    jest.advanceTimersByTime(drainTimeout(LONGEST_ANSWER_MS) - 1);
    await settled();
    expect({ isClosed, isCut: serverSockets[0]?.destroyed }).toEqual({ isClosed: false, isCut: false });
    jest.advanceTimersByTime(1);
    await closed;
    await connection.ended;
    expect(connection.received()).toBe("");
  });

  test("if nobody is connected", async () => {
    await open();
    await listener.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});

test("the time of a drain is that of the longest answer, and a second before and after it", () => {
  expect([0, 1, 60_000].map(drainTimeout)).toEqual([2000, 2001, 62_000]);
});

/** Starts a server that passes its requests to the test one by one. */
async function open() {
  const arrived: Array<{ request: IncomingMessage; response: ServerResponse }> = [];
  const handle: RequestListener = (request, response) => void arrived.push({ request, response });
  const connectionErrors = { writeAnswer: () => ({ contentType: "application/json", text: "{}" }), report: () => {} };
  listener = await listen(handle, "127.0.0.1", 0, { longestAnswer: LONGEST_ANSWER_MS, connectionErrors });
  const next = async () => {
    await waitUntil(() => arrived.length > 0);
    const first = arrived.shift();
    if (first === undefined) throw new Error("no request came");
    return first;
  };
  return { requests: { next, waiting: () => arrived.length } };
}

async function connectTo(): Promise<Connection> {
  const socket = connect(Number(new URL(listener.url).port), "127.0.0.1");
  let received = "";
  socket.setEncoding("latin1").on("data", (chunk) => {
    received += chunk;
  });
  const connection = { socket, received: () => received, ended: once(socket, "close") };
  connections.push(connection);
  await once(socket, "connect");
  return connection;
}

async function write(path: string): Promise<Connection> {
  const connection = await connectTo();
  connection.socket.write(get(path));
  return connection;
}

function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: imhook\r\n\r\n`;
}
