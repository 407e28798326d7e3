import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type Server as HttpServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { trace } from "@opentelemetry/api";
import { pino } from "pino";
import { allow, createServer, type Handlers, type Server } from "../../src/index.ts";
import { VERSION } from "../../src/version.ts";
import { post } from "../support/http.ts";
import { type OtlpReceiver, type ReceivedSpan, startOtlpReceiver } from "../support/otlp-receiver.ts";
import { tencentChatUrl } from "../support/urls.ts";

const BLOCK = "callbackBeforeAddBlackCommand";
const block = { callbackCommand: BLOCK, ownerUserID: "mira", blackUserID: "spam" };
const FRIEND_ADDED = { CallbackCommand: "Sns.CallbackFriendAdd", PairList: [] };
const SERVER_KIND = 2;
const ERROR = 2;

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN_ID = "00f067aa0ba902b7";

let folder: string;
let receiver: OtlpReceiver;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-traces-"));
  receiver = await startOtlpReceiver();
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await receiver.close();
  await rm(folder, { recursive: true });
});

async function start(handlers: Handlers = {}, settings: object = {}): Promise<Server> {
  server = await createServer({
    handlers,
    settings: { port: 0, operator: { port: 0 }, dataDir: join(folder, "data"), duplicateWindow: 0, ...settings },
    log: pino({ enabled: false }),
    environment: { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${receiver.url}/v1/traces` },
  });
  return server;
}

/** The spans of everything that was sent: closing exports what is left. */
async function spans(): Promise<ReceivedSpan[]> {
  await server?.close();
  return receiver.spans;
}

function namesBelow(parent: ReceivedSpan | undefined, all: readonly ReceivedSpan[]): string[] {
  return all.filter(({ parentSpanId }) => parentSpanId === parent?.spanId).map(({ name }) => name);
}

describe("each callback is a span", () => {
  test("with what became of it, and what made it", async () => {
    const { url } = await start();
    const before = BigInt(Date.now()) * 1_000_000n;
    await post(`${url}/openim/sample/${BLOCK}`, block, { operationID: "operation-7" });
    const all = await spans();
    const span = all.find(({ name }) => name === BLOCK);
    expect(span).toMatchObject({
      kind: SERVER_KIND,
      parentSpanId: "",
      status: { code: 0 },
      attributes: {
        "http.response.status_code": 200,
        "imhook.sender": "openim",
        "imhook.app": "sample",
        "imhook.command": BLOCK,
        "imhook.phase": "before",
        "imhook.outcome": "allow",
        "imhook.entry": expect.stringMatching(/^[0-9a-f-]{36}$/),
        "imhook.decided_by": "default",
        "openim.operation_id": "operation-7",
      },
      resource: { "service.name": "imhook", "service.version": VERSION, "imhook.worker": "1", "host.name": expect.any(String) },
    });
    expect(span?.start).toBeGreaterThanOrEqual(before);
    expect(span?.end).toBeGreaterThan(span?.start ?? 0n);
    expect(namesBelow(span, all)).toEqual(["record"]);
  });

  test("also if the document does not know its command, under one name", async () => {
    const { url } = await start();
    for (const command of ["callbackLaterCommand", "callbackOtherCommand"])
      await post(`${url}/openim/sample/${command}`, { callbackCommand: command });
    const roots = (await spans()).filter(({ parentSpanId }) => parentSpanId === "");
    expect(roots.map(({ name, attributes }) => [name, attributes["imhook.outcome"]])).toEqual([
      ["unknown command", "quarantined"],
      ["unknown command", "quarantined"],
    ]);
  });

  test("and an error if nobody decided", async () => {
    const { url } = await start({ openim: { [BLOCK]: () => Promise.reject(new Error("a bug")) } });
    await post(`${url}/openim/sample/${BLOCK}`, block);
    const all = await spans();
    const span = all.find(({ name }) => name === BLOCK);
    expect(span).toMatchObject({
      status: { code: ERROR, message: "fallback: error" },
      attributes: { "imhook.outcome": "fallback", "imhook.fallback": "error" },
    });
    expect(namesBelow(span, all)).toEqual(["handler", "record"]);
  });

  test("and a call that is not proven is none", async () => {
    const { url } = await start();
    await post(`${url}/openim/other/${BLOCK}`, block);
    await post(`${url}/nobody`, block);
    expect(await spans()).toEqual([]);
  });
});

describe("the trace of the caller", () => {
  test("goes on", async () => {
    const { url } = await start();
    await post(`${url}/openim/sample/${BLOCK}`, block, { traceparent: `00-${TRACE_ID}-${SPAN_ID}-01` });
    expect((await spans()).find(({ name }) => name === BLOCK)).toMatchObject({ traceId: TRACE_ID, parentSpanId: SPAN_ID });
  });

  test("is not exported if the caller does not sample it", async () => {
    const { url } = await start();
    await post(`${url}/openim/sample/${BLOCK}`, block, { traceparent: `00-${TRACE_ID}-${SPAN_ID}-00` });
    expect(await spans()).toEqual([]);
  });

  test.each<[given: string, traceparent: string]>([
    ["an empty one", ""],
    ["one that is too short", "00-0-0-01"],
    ["one without an id", `00-${"0".repeat(32)}-${SPAN_ID}-01`],
    ["garbage", "x".repeat(5000)],
  ])("is a new one after %s", async (_given, traceparent) => {
    const { url } = await start();
    await post(`${url}/openim/sample/${BLOCK}`, block, { traceparent });
    expect((await spans()).find(({ name }) => name === BLOCK)).toMatchObject({ parentSpanId: "" });
  });
});

describe("the parts of a callback that take time have spans of their own", () => {
  let decider: HttpServer | undefined;

  afterEach(() => {
    decider?.close();
    decider?.closeAllConnections();
  });

  test("rules, deciders, handler and journal; deciders and handlers belong to its trace", async () => {
    const asked: IncomingHttpHeaders[] = [];
    decider = createHttpServer((request, response) => {
      asked.push(request.headers);
      request.resume();
      response.writeHead(200, { "content-type": "application/json" }).end('{"decision":"pass"}');
    });
    await new Promise<void>((resolve) => decider?.listen(0, "127.0.0.1", resolve));
    // A server on a port, unlike one on a pipe, has an AddressInfo.
    const { port } = decider.address() as AddressInfo;
    const rules = join(folder, "rules.yaml");
    const text = `deciders: { moderation: { url: http://127.0.0.1:${port}/ } }\nrules: [{ name: ask, on: user.blocking, ask: moderation }]\n`;
    await writeFile(rules, text);
    const decide = () => {
      trace.getTracer("a program").startSpan("look up").end();
      return allow();
    };
    const { url } = await start({ openim: { [BLOCK]: decide } }, { rules });
    await post(`${url}/openim/sample/${BLOCK}`, block);
    const all = await spans();
    const span = all.find(({ name }) => name === BLOCK);
    expect(namesBelow(span, all).toSorted()).toEqual(["decider moderation", "handler", "look up", "record", "rules"]);
    expect(all.find(({ name }) => name === "decider moderation")?.attributes).toEqual({
      "imhook.decider": "moderation",
      "imhook.rule": "ask",
      "imhook.answer": "pass",
    });
    expect(asked.map(({ traceparent }) => traceparent)).toEqual([`00-${span?.traceId}-${span?.spanId}-01`]);
    for (const part of all.filter(({ name }) => name !== BLOCK && name !== "look up")) {
      expect(part.start).toBeGreaterThanOrEqual(span?.start ?? 0n);
      expect(part.end).toBeLessThanOrEqual(span?.end ?? 0n);
    }
  });

  test("an after-callback has only its record", async () => {
    const { url } = await start();
    await post(tencentChatUrl(url, FRIEND_ADDED.CallbackCommand), FRIEND_ADDED);
    const all = await spans();
    const span = all.find(({ name }) => name === FRIEND_ADDED.CallbackCommand);
    expect({ sender: span?.attributes["imhook.sender"], parts: namesBelow(span, all) }).toEqual({
      sender: "tencent-chat",
      parts: ["record"],
    });
  });
});

test("what becomes of spans is a metric", async () => {
  const { url, operatorUrl } = await start();
  await post(`${url}/openim/sample/${BLOCK}`, block);
  const metrics = await (await fetch(`${operatorUrl}/metrics`)).text();
  expect(metrics).toContain('imhook_spans_total{result="ended",worker="1"} 2');
});

test("after a server was closed, another one can trace", async () => {
  await start();
  await spans();
  const { url } = await start();
  await post(`${url}/openim/sample/${BLOCK}`, block);
  expect((await spans()).map(({ name }) => name)).toContain(BLOCK);
});
