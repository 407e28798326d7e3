import { mkdtemp, rm } from "node:fs/promises";
import { type ClientRequest, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildGoClient, hasGo } from "../support/go-client.ts";
import { type Response, send } from "../support/http.ts";
import { openSocket } from "../support/raw-socket.ts";
import { startTestApp, type TestApp } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

// A sender whose body is too long gets the safe answer at once, and its client gets it even if it is still writing.

const MEBIBYTE = 1 << 20;
const BEFORE = "callbackBeforeAddBlackCommand";
const AFTER = "callbackAfterRemoveBlackCommand";
const SAFE = { actionCode: 0, errCode: 0, errMsg: "", errDlt: "", nextCode: 0 };

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ IMHOOK_BODY_LIMIT: String(MEBIBYTE) });
});

afterAll(() => app.remove());

const urlOf = (command: string) => `${app.url}/openim/sample/${command}`;

describe.each([BEFORE, AFTER])("%s", (command) => {
  test.each([4, 16, 40])("%i MiB are answered, and the size is recorded", async (mebibytes) => {
    const body = Buffer.alloc(mebibytes * MEBIBYTE, " ");
    const headers = { "content-length": String(body.length) };
    expect(await send(urlOf(command), { headers, body })).toMatchObject({ status: 200, json: SAFE, headers: { connection: "close" } });
    expect(await app.newestEntry()).toMatchObject({
      command,
      status: "quarantined",
      reason: `body-too-large: the body has ${body.length} bytes; IMHOOK_BODY_LIMIT is ${MEBIBYTE}`,
      body: null,
      bodyEncoding: null,
      reply: SAFE,
    });
  });
});

test("a client that writes on after the answer, slowly, is not cut off before it has finished", async () => {
  const parts = 10;
  const outgoing = request(urlOf(BEFORE), { method: "POST", headers: { "content-length": String(parts * MEBIBYTE) } });
  const answered = answerOf(outgoing);
  const closed = new Promise<Error | null>((resolve) => {
    outgoing.on("close", () => resolve(null));
    outgoing.on("error", resolve);
  });
  outgoing.write(Buffer.alloc(MEBIBYTE));
  expect(await answered).toMatchObject({ status: 200, json: SAFE });
  for (let part = 1; part < parts; part += 1) {
    outgoing.write(Buffer.alloc(MEBIBYTE));
    await pass(20);
  }
  outgoing.end();
  expect(await closed).toBeNull();
});

test("a body that never ends is cut off after 64 MiB", async () => {
  const socket = openSocket(app.url);
  socket.write(`POST /openim/sample/${BEFORE} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`);
  const chunk = Buffer.concat([Buffer.from(`${MEBIBYTE.toString(16)}\r\n`), Buffer.alloc(MEBIBYTE), Buffer.from("\r\n")]);
  let written = 0;
  let closed = false;
  socket.ended().then(() => {
    closed = true;
  });
  for (; !closed && written < 200; written += 1) {
    socket.write(chunk);
    await pass(1);
  }
  await socket.ended();
  expect(await socket.answer()).toEqual({ status: 200, json: SAFE });
  expect(written).toBeGreaterThan(64);
});

test("a body that stops is cut off after 5 s", async () => {
  const socket = openSocket(app.url);
  socket.write(`POST /openim/sample/${BEFORE} HTTP/1.1\r\nHost: x\r\nContent-Length: ${2 * MEBIBYTE}\r\n\r\n{`);
  expect(await socket.answer()).toEqual({ status: 200, json: SAFE });
  const answeredAt = performance.now();
  await socket.ended();
  expect(performance.now() - answeredAt).toBeGreaterThan(4500);
});

test("what a connection brings after such a body is not taken for a callback", async () => {
  const before = (await app.entries()).length;
  const socket = openSocket(app.url);
  const head = `POST /openim/sample/${BEFORE} HTTP/1.1\r\nHost: x\r\nContent-Length: `;
  socket.write(`${head}${2 * MEBIBYTE}\r\n\r\n`);
  socket.write(Buffer.alloc(2 * MEBIBYTE));
  await socket.answer();
  socket.write(`${head}2\r\n\r\n{}`);
  await socket.ended();
  await waitUntil(async () => (await app.entries()).length > before);
  expect((await app.entries()).length).toBe(before + 1);
});

function answerOf(outgoing: ClientRequest): Promise<Pick<Response, "status" | "json">> {
  return new Promise((resolve, reject) => {
    outgoing.on("error", reject);
    outgoing.on("response", (incoming) => {
      let text = "";
      incoming.on("data", (chunk) => {
        text += chunk;
        if (text.endsWith("}")) resolve({ status: incoming.statusCode ?? 0, json: JSON.parse(text) });
      });
    });
  });
}

const testWithGo = hasGo() ? test : test.skip;

describe(`Go's client${hasGo() ? "" : ", skipped because Go is not installed"}`, () => {
  let folder: string;
  let postWithGo: Awaited<ReturnType<typeof buildGoClient>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-go-"));
    if (hasGo()) postWithGo = await buildGoClient(folder);
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true }));

  testWithGo.each([
    [4, 1],
    [4, 8],
    [16, 1],
    [16, 8],
    [40, 1],
    [40, 8],
  ])(
    "50 posts of %i MiB, %i at once, are all answered",
    async (mebibytes, atOnce) => {
      for (const command of [BEFORE, AFTER]) expect(await postWithGo({ url: urlOf(command), mebibytes, posts: 50, atOnce })).toEqual([]);
    },
    120_000,
  );
});
