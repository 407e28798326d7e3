import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Sender } from "../../../generated/operator.ts";
import { curlOf, inParallel } from "../../../src/cli/conform/curl.ts";
import type { Target } from "../../../src/cli/conform/target.ts";
import { requestOf, type WireRequest } from "../../../src/cli/conform/wire.ts";
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
])("a line for $sender gets in with the credentials of the shell, an hour later as well", async ({ sender, app, credential }) => {
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

test("a wrong signature stays as it was sent", async () => {
  const target: Target = { sender: "tencent-chat", url: `${server.url}/tencent-chat`, app: APP_ID, credential: TOKEN, forms: [] };
  const request = requestOf({ ...target, credential: "other" }, { command: "A.B", body: {} });
  expect((await shell(curlOf(target, request, { asSent: true }))).stdout).toMatch(/^HTTP\/1\.1 403/);
});

test.each<{ title: string; part: Partial<WireRequest>; chunked?: boolean; headers: Record<string, string | undefined> }>([
  { title: "no content type", part: { headers: {} }, headers: { "content-type": undefined } },
  { title: "a content type", part: { headers: { "content-type": "x" } }, headers: { "content-type": "x" } },
  { title: "chunks", part: {}, chunked: true, headers: { "transfer-encoding": "chunked", "content-length": undefined } },
  { title: "no body", part: { body: "" }, headers: { "content-length": "0" } },
])("a line keeps $title", async ({ part, chunked = false, headers }) => {
  const target: Target = { sender: "openim", url: server.url, app: "", credential: null, forms: [] };
  calls = [];
  await shell(curlOf(target, { url: `${server.url}/echo`, headers: {}, body: "{}", ...part }, { chunked }));
  const [call] = calls;
  for (const [name, value] of Object.entries(headers)) expect({ name, value: call?.headers[name] }).toEqual({ name, value });
});
