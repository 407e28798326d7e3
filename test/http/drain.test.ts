import { once } from "node:events";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as pass } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { drainTimeout } from "../../src/http/drain.ts";
import { type Listener, listen } from "../../src/http/listen.ts";
import { waitUntil } from "../support/wait-until.ts";

const LONGEST_ANSWER_MS = 300;
const LARGE = 8 << 20;

let listener: Listener;
let connections: Connection[] = [];

/** A raw connection and what was received over it. */
interface Connection {
  socket: Socket;
  received(): string;
  ended: Promise<unknown>;
}

afterEach(async () => {
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
    await pass(20);
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
    const { requests } = await open(2 * LONGEST_ANSWER_MS + 2000);
    const connection = await write("/large");
    connection.socket.pause();
    (await requests.next()).response.end("x".repeat(LARGE));
    const closed = listener.close();
    // Longer than idle connections may still bring a request.
    await pass(1500);
    connection.socket.resume();
    await closed;
    await connection.ended;
    expect(/\r\n\r\n(x*)/.exec(connection.received())?.[1]).toHaveLength(LARGE);
  });
});

describe("an idle connection", () => {
  test("is told with status 408 that it closes, which a client that has just sent a request takes for its answer", async () => {
    const { requests } = await open();
    const connection = await write("/before");
    (await requests.next()).response.end("before");
    await waitUntil(() => connection.received().endsWith("before"));
    await listener.close();
    await connection.ended;
    expect(connection.received().split("before")[1]).toBe(
      "HTTP/1.1 408 Request Timeout\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
    );
  });

  test("that never brought a request is told so as well", async () => {
    await open();
    const connection = await connectTo();
    await listener.close();
    await connection.ended;
    expect(connection.received()).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("takes no request any more after that", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    const closed = listener.close();
    await waitUntil(() => connection.received().endsWith("{}"));
    // As if this had been on its way.
    connection.socket.write(get("/too-late"));
    await closed;
    expect(requests.waiting()).toBe(0);
  });
});

describe("does not wait", () => {
  test("for a connection that sends nothing", async () => {
    await open();
    const connection = await connectTo();
    const before = performance.now();
    await listener.close();
    expect(performance.now() - before).toBeLessThan(drainTimeout(LONGEST_ANSWER_MS) - 500);
    await connection.ended;
  });

  test("longer than its timeout for a request that never ends", async () => {
    const { requests } = await open();
    const connection = await connectTo();
    connection.socket.on("error", () => {});
    connection.socket.write("POST / HTTP/1.1\r\nHost: imhook\r\nContent-Length: 10\r\n\r\nhalf");
    await requests.next();
    const before = performance.now();
    await listener.close();
    const took = performance.now() - before;
    expect(took).toBeGreaterThan(LONGEST_ANSWER_MS);
    expect(took).toBeLessThan(drainTimeout(LONGEST_ANSWER_MS) + 1000);
  });

  test("if nobody is connected", async () => {
    await open();
    const before = performance.now();
    await listener.close();
    // Idle connections would have a second for a last request.
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

/** Starts a server that passes its requests to the test one by one. */
async function open(longestAnswer = LONGEST_ANSWER_MS) {
  const arrived: Array<{ request: IncomingMessage; response: ServerResponse }> = [];
  const handle: RequestListener = (request, response) => void arrived.push({ request, response });
  const connectionErrors = { writeAnswer: () => ({ contentType: "application/json", text: "{}" }), report: () => {} };
  listener = await listen(handle, "127.0.0.1", 0, { longestAnswer, connectionErrors });
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
