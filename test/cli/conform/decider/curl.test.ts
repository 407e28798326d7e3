import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inParallel } from "../../../../src/cli/conform/curl.ts";
import { curlOf } from "../../../../src/cli/conform/decider/curl.ts";
import { messageWith } from "../../../../src/cli/conform/decider/messages.ts";
import { questionOf } from "../../../../src/cli/conform/decider/question.ts";
import type { Signing } from "../../../../src/cli/conform/decider/signing.ts";
import type { DeciderTarget } from "../../../../src/cli/conform/decider/target.ts";
import { isInstalled } from "../../../support/is-installed.ts";
import type { Call } from "../servers/right.ts";
import { type SmallServer, serveAnswer } from "../servers/serve.ts";
import { right, SECRET } from "./servers/right.ts";

let server: SmallServer;
let target: DeciderTarget;
const calls: Call[] = [];

beforeAll(async () => {
  server = await serveAnswer((call) => {
    calls.push(call);
    return right(call);
  });
  target = { url: `${server.url}/decide?of=it`, secret: SECRET, timeout: 800 };
});

afterAll(() => server.close());

const HOSTILE = `it's "$HOME" \`date\` <ü> \\ {} % \ud800`;

(isInstalled("openssl", "version") ? describe : describe.skip)("a line for a decider", () => {
  test("is accepted with the secret of the shell, and asks the same", async () => {
    const request = questionOf(target, { callback: messageWith(HOSTILE) });
    const line = curlOf(target, request);
    expect(line).not.toContain(SECRET.slice("whsec_".length));
    expect(await statusOf(line)).toBe(200);
    expect(calls.at(-1)?.text).toBe(request.body);
    expect(await countOf(inParallel(line, 3))).toBe(3);
  });

  test.each<{ signing: Signing; status: number }>([
    { signing: { by: [] }, status: 401 },
    { signing: { by: ["other"] }, status: 401 },
    { signing: { by: ["holder"], isTampered: true }, status: 401 },
    { signing: { by: ["holder"], age: 600 }, status: 401 },
    { signing: { by: ["later-version"] }, status: 401 },
    { signing: { by: ["holder"], age: 60 }, status: 200 },
    { signing: { by: ["other", "later-version", "holder"] }, status: 200 },
  ])("signs again with $signing: $status", async ({ signing, status }) => {
    const request = questionOf(target, { callback: messageWith(HOSTILE), signing });
    expect(await statusOf(curlOf(target, request, signing))).toBe(status);
    expect(calls.at(-1)?.text).toBe(request.body);
  });
});

test("a line without a secret signs nothing", async () => {
  const open = { ...target, secret: null };
  const line = curlOf(open, questionOf(open, { callback: messageWith(HOSTILE) }));
  expect(line).not.toMatch(/openssl|signature/);
  expect(await statusOf(line)).toBe(401);
  expect(calls.at(-1)?.headers).toMatchObject({ "webhook-id": expect.any(String), "webhook-timestamp": expect.any(String) });
});

test("a long question is described instead of printed", () => {
  const line = curlOf(target, questionOf(target, { callback: messageWith("x".repeat(10_000)) }));
  expect(line.length).toBeLessThan(1500);
  expect(line).toMatch(/BODY="?\$\(cat BODY\)"?; .* # BODY: \d{5} bytes, beginning with "\{\\"entry\\"/);
});

function shell(line: string): Promise<string> {
  const environment = { ...process.env, SECRET };
  return promisify(execFile)("sh", ["-c", line], { env: environment }).then(({ stdout }) => stdout);
}

async function statusOf(line: string): Promise<number> {
  return Number(/^HTTP\/1\.1 (\d+)/.exec(await shell(line))?.[1]);
}

async function countOf(line: string): Promise<number> {
  return (await shell(line)).match(/HTTP\/1\.1 200/g)?.length ?? 0;
}
