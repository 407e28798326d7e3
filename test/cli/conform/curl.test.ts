import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Sender } from "../../../generated/operator.ts";
import { curlOf, inParallel } from "../../../src/cli/conform/curl.ts";
import { requestOf } from "../../../src/cli/conform/request.ts";
import type { Target } from "../../../src/cli/conform/target.ts";
import type { WireRequest } from "../../../src/senders/post/post.ts";
import { APP_ID, APP_NAME, type Call, json, right, SECRET, TOKEN } from "./servers/right.ts";
import { type SmallServer, serveAnswer } from "./servers/serve.ts";

let server: SmallServer;
let calls: Call[] = [];

beforeAll(async () => {
  server = await serveAnswer((call) => {
    calls.push(call);
    return call.url.pathname === "/echo" ? json(200, {}) : right(call);
  });
});

afterAll(() => server.close());

const shell = (line: string) => promisify(execFile)("sh", ["-c", line], { env: { ...process.env, TOKEN, SECRET } });

test.each<{ sender: Sender; app: string; credential: string }>([
  { sender: "tencent-chat", app: APP_ID, credential: TOKEN },
  { sender: "openim", app: APP_NAME, credential: SECRET },
])("a line for $sender is accepted with the credentials of the shell, even an hour later", async ({ sender, app, credential }) => {
  const target: Target = { sender, url: `${server.url}/${sender}`, app, credential, forms: [] };
  const body = { CallbackCommand: "A.B", callbackCommand: "callbackA", text: `it's "$HOME" \`date\` <ü> \\ {}` };
  const line = curlOf(target, requestOf(target, { command: "A.B", body }, Date.now() - 3_600_000));
  expect(line).not.toContain(credential);
  calls = [];
  expect((await shell(line)).stdout).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(JSON.parse(calls[0]?.text ?? "")).toEqual(body);
  calls = [];
  await shell(inParallel(line, 3));
  expect(calls).toHaveLength(3);
  expect(JSON.parse(calls[2]?.text ?? "")).toEqual(body);
});

describe("a line for a signature", () => {
  const target = (): Target => ({ sender: "tencent-chat", url: `${server.url}/tencent-chat`, app: APP_ID, credential: TOKEN, forms: [] });

  test.each([
    { signing: { token: "other 'token'" }, status: 403 },
    { signing: { age: 120 }, status: 403 },
    { signing: { age: 30 }, status: 200 },
    { signing: { upperCase: true }, status: 200 },
  ])("signs again with $signing: $status", async ({ signing, status }) => {
    const line = curlOf(target(), requestOf(target(), { command: "A.B", body: {} }, 0), { signing });
    expect((await shell(line)).stdout).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
  });
});

test("the secret with another name is read from the shell too", async () => {
  const target: Target = { sender: "openim", url: `${server.url}/openim`, app: APP_NAME, credential: SECRET, forms: [] };
  const line = curlOf(target, requestOf({ ...target, app: "other" }, { command: "callbackA", body: {} }));
  expect(line).toContain(`-u 'other:'"$SECRET"`);
  expect((await shell(line)).stdout).toMatch(/^HTTP\/1\.1 401/);
});

test.each<{ title: string; part: Partial<WireRequest>; chunked?: boolean; headers: Record<string, string | undefined> }>([
  { title: "no content type", part: { headers: {} }, headers: { "content-type": undefined } },
  { title: "a content type", part: { headers: { "content-type": "x" } }, headers: { "content-type": "x" } },
  { title: "chunks", part: {}, chunked: true, headers: { "transfer-encoding": "chunked", "content-length": undefined } },
  { title: "no body", part: { body: "" }, headers: { "content-length": "0" } },
])("a line reproduces $title", async ({ part, chunked = false, headers }) => {
  const target: Target = { sender: "openim", url: server.url, app: "", credential: null, forms: [] };
  calls = [];
  await shell(curlOf(target, { url: `${server.url}/echo`, headers: {}, body: "{}", ...part }, { chunked }));
  const [call] = calls;
  for (const [name, value] of Object.entries(headers)) expect({ name, value: call?.headers[name] }).toEqual({ name, value });
});
