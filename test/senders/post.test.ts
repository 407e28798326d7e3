import type { Agent } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openImRequest, toGoJson } from "../../src/senders/openim/request.ts";
import { createAgent } from "../../src/senders/post/agent.ts";
import { postCallback, type WireRequest } from "../../src/senders/post/post.ts";
import { tencentChatRequest } from "../../src/senders/tencent-chat/request.ts";
import { type CallbackServer, type Respond, startCallbackServer } from "../support/callback-server.ts";

const CUT_OFF_MS = 2000;
const BLOCK = { command: "callbackBeforeAddBlackCommand", body: { callbackCommand: "callbackBeforeAddBlackCommand", ex: "<&>\u2028é" } };
const closing: Array<() => unknown> = [];
let agent: Agent;

beforeEach(() => {
  agent = createAgent("http:");
});

afterEach(async () => {
  agent.destroy();
  for (const close of closing.splice(0)) await close();
});

test("OpenIM's headers are in the order of Go's client, and its JSON is as Go's encoder writes it", async () => {
  const { url, received } = await serve();
  const app = { name: "shop", secret: "s3cr3t" };
  const request = openImRequest(`${url}/openim/shop`, BLOCK, { app, form: "path", operationId: "trace-1" });
  expect(await postCallback(request, { cutOff: CUT_OFF_MS, agent })).toMatchObject({ answered: true, status: 200 });
  expect(received[0]?.url).toBe("/openim/shop/callbackBeforeAddBlackCommand");
  const [host, client, length, ...rest] = pairs(received[0]?.rawHeaders ?? []);
  expect([host?.[0], client, length?.[0]]).toEqual(["Host", ["User-Agent", "Go-http-client/1.1"], "Content-Length"]);
  expect(rest.slice(0, 4)).toEqual([
    ["Authorization", "Basic c2hvcDpzM2NyM3Q="],
    ["Content-Type", "application/json; charset=utf-8"],
    ["Operationid", "trace-1"],
    ["Accept-Encoding", "gzip"],
  ]);
  expect(received[0]?.text).toBe('{"callbackCommand":"callbackBeforeAddBlackCommand","ex":"\\u003c\\u0026\\u003e\\u2028é"}\n');
});

test("escapes as in Go keep the value", () => {
  const value = { text: "<a> & \u2028\u2029 \\u003c 😀" };
  expect(JSON.parse(toGoJson(value))).toEqual(value);
});

test("Tencent Chat posts to one URL, signed if the app has a token", async () => {
  const { url, received } = await serve();
  const callback = { command: "Sns.CallbackFriendDelete", body: { CallbackCommand: "Sns.CallbackFriendDelete", PairList: [] } };
  const app = { sdkAppId: "1400000000", token: "k3y-demo-token", previousToken: null };
  await postCallback(tencentChatRequest(`${url}/tencent-chat`, callback, app, 1_714_550_400_999), { cutOff: CUT_OFF_MS, agent });
  expect(received[0]?.url).toBe(
    "/tencent-chat?SdkAppid=1400000000&CallbackCommand=Sns.CallbackFriendDelete&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI" +
      "&Sign=e827ef6b23d277722f407fd87e6d1f240f82f012bb51ac0005c7601c50b6f27a&RequestTime=1714550400",
  );
});

test("an agent keeps the connection", async () => {
  const { url, received } = await serve();
  for (let count = 0; count < 3; count += 1) await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent });
  expect(new Set(received.map(({ connection }) => connection)).size).toBe(1);
});

test("a reset of an idle connection is not a failure", async () => {
  // Answers the first request of a connection, and resets the connection at the second.
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
      socket.once("data", () => socket.resetAndDestroy());
    });
  });
  const url = await open(server);
  await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent });
  expect(await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent })).toMatchObject({ answered: true, text: "{}" });
});

test("the time-out counts until the last byte", async () => {
  const server = createServer((socket) => void socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"));
  const url = await open(server);
  const came = await postCallback(wire(url), { cutOff: 150, agent });
  expect(came).toMatchObject({ answered: false, reason: "time-out", detail: "no answer within 150 ms" });
  expect(came.duration).toBeGreaterThanOrEqual(149);
});

test.each([
  { name: "refuses", url: async () => `http://127.0.0.1:${await closedPort()}`, detail: /ECONNREFUSED/ },
  { name: "hangs up", url: () => open(createServer((socket) => socket.destroy())), detail: /hang up|ECONNRESET/ },
  { name: "does not speak HTTP", url: () => open(createServer((socket) => socket.end("hello\r\n\r\n"))), detail: /Parse Error/ },
])("a server that $name gives no answer", async ({ url, detail }) => {
  const came = await postCallback(wire(await url()), { cutOff: CUT_OFF_MS, agent });
  expect(came).toMatchObject({ answered: false, reason: "connection", detail: expect.stringMatching(detail) });
});

test("a compressed answer is read", async () => {
  const packed = gzipSync('{"nextCode":0}');
  const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`;
  const url = await open(
    createServer((socket) => void socket.once("data", () => socket.write(Buffer.concat([Buffer.from(head), packed])))),
  );
  expect(await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent })).toMatchObject({ answered: true, text: '{"nextCode":0}' });
});

describe("an answer of more than 1 MiB is not read", () => {
  const TOO_LARGE = 1024 * 1024 + 1;

  test.each([
    { name: "with a length", head: `Content-Length: ${TOO_LARGE}`, body: Buffer.alloc(TOO_LARGE, "x") },
    { name: "without an end", head: "Connection: close", body: Buffer.alloc(4 * TOO_LARGE, "x") },
    { name: "that is compressed", head: "Content-Encoding: gzip\r\nConnection: close", body: gzipSync(Buffer.alloc(4 * TOO_LARGE, "x")) },
  ])("$name", async ({ head, body }) => {
    const answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), body]);
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end(answer));
    });
    const exchange = await postCallback(wire(await open(server)), { cutOff: CUT_OFF_MS, agent });
    expect(exchange).toMatchObject({ answered: false, reason: "answer-too-large", detail: "the answer is larger than 1 MiB" });
  });

  test("one of 1 MiB is", async () => {
    const { url } = await serve(() => ({ text: "x".repeat(TOO_LARGE - 1) }));
    expect(await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent })).toMatchObject({ answered: true, text: expect.any(String) });
  });
});

test("a chunked body has no length", async () => {
  const { url, received } = await serve();
  expect(await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent, chunked: true })).toMatchObject({ answered: true });
  expect(received[0]?.headers).toMatchObject({ "transfer-encoding": "chunked" });
  expect(received[0]?.headers["content-length"]).toBeUndefined();
});

test("a slow body arrives whole, after a pause", async () => {
  const { url, received } = await serve();
  const came = await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent, pause: 500 });
  expect(came).toMatchObject({ answered: true });
  expect(came.duration).toBeGreaterThanOrEqual(499);
  expect(received).toHaveLength(1);
});

test("a body that is cut short arrives by half", async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<string>();
  const server = createServer((socket) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => undefined);
    socket.once("close", () => resolve(text));
  });
  const url = await open(server);
  const came = await postCallback(wire(url), { cutOff: CUT_OFF_MS, agent, cutShort: true });
  expect(came).toMatchObject({ answered: false, reason: "connection", detail: "the connection was closed on purpose" });
  expect((await arrived).split("\r\n\r\n")[1]).toBe(wire(url).body.slice(0, Math.floor(wire(url).body.length / 2)));
});

async function serve(respond?: Respond): Promise<CallbackServer> {
  const server = await startCallbackServer(respond);
  closing.push(server.close);
  return server;
}

async function open(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function wire(url: string): WireRequest {
  const body = JSON.stringify({ callbackCommand: "callbackAfterQuitGroupCommand" });
  return { url, headers: { "Content-Length": String(body.length) }, body };
}

function pairs(raw: string[]): string[][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []));
}
