import { createServer, type Server } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { post } from "../support/http.ts";
import { type AnswerExport, type OtlpReceiver, startOtlpReceiver } from "../support/otlp-receiver.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

// What a receiver does must not concern callbacks. Each of these receivers is real: a port that nobody listens on, and servers that misbehave.

const COMMAND = "callbackBeforeAddBlackCommand";
const CALLBACKS = 30;

let app: TestApp | undefined;
let receiver: OtlpReceiver | undefined;
let silent: Server | undefined;

afterEach(async () => {
  await app?.remove();
  await receiver?.close();
  silent?.close();
  app = undefined;
  receiver = undefined;
  silent = undefined;
});

const FAILED = "traces cannot be exported, their spans are dropped";
const CUT = "the last traces were not exported before the shutdown";

/** A port of this machine that nobody listens on. */
async function unusedPort(): Promise<string> {
  const { url, close } = await startOtlpReceiver();
  await close();
  return url;
}

/** The URL of a server that accepts connections and never answers. */
async function startSilent(): Promise<string> {
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent?.listen(0, "127.0.0.1", resolve));
  // A server on a port, unlike one on a pipe, has an AddressInfo.
  const { port } = silent.address() as { port: number };
  return `http://127.0.0.1:${port}`;
}

/** Sends callbacks while imhook exports to a URL, closes imhook, and resolves with the messages that it logged. */
async function exportTo(url: string): Promise<unknown[]> {
  app = await startTestApp({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_METRIC_EXPORT_INTERVAL: "20" });
  const body = { callbackCommand: COMMAND, ownerUserID: "mira", blackUserID: "spam" };
  const answers = await Promise.all(Array.from({ length: CALLBACKS }, () => post(`${app?.url}/openim/sample/${COMMAND}`, body)));
  expect(answers.map(({ status }) => status)).toEqual(Array(CALLBACKS).fill(200));
  expect(await app.entries()).toHaveLength(CALLBACKS);
  await app.close();
  return app.logLines.map(({ msg }) => msg);
}

test.each<[does: string, answer: AnswerExport, message: string | null]>([
  // As the specification has it: what was sent has arrived.
  ["answers with garbage", (response) => void response.writeHead(200).end("<html>"), null],
  ["answers with an error", (response) => void response.writeHead(500).end("broken"), FAILED],
  ["asks for a pause of an hour", (response) => void response.writeHead(429, { "retry-after": "3600" }).end(), FAILED],
  // The exporter tries again until its time is over.
  ["hangs up", (response) => void response.destroy(), CUT],
])("a receiver that %s costs no callback, and the shutdown ends", async (_does, answer, message) => {
  receiver = await startOtlpReceiver(answer);
  const messages = await exportTo(receiver.url);
  expect(receiver.requests.map(({ path }) => path)).toContain("/v1/traces");
  expect(messages.filter((logged) => logged === FAILED || logged === CUT)).toEqual(message === null ? [] : [message]);
});

test.each<[does: string, start: () => Promise<string>]>([
  ["is down", unusedPort],
  ["never answers", startSilent],
])("a receiver that %s costs no callback, the log says so, and the shutdown ends", async (_does, start) => {
  expect(await exportTo(await start())).toEqual(expect.arrayContaining([CUT, "the last metrics were not exported before the shutdown"]));
});
