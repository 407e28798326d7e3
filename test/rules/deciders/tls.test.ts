import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openDecider } from "../../../src/rules/deciders/open-decider.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { startDecider } from "../../support/decider.ts";
import { callbackOf } from "../../support/rules.ts";

let folder: string;
let server: Server;
let asked = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-decider-tls-"));
  const { certificate, key } = makeCertificate(folder, "decider");
  server = createServer({ cert: await readFile(certificate), key: await readFile(key) }, (_request, response) => {
    asked += 1;
    response.end('{"decision":"allow"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function ask(url: string): Promise<unknown> {
  const decider = openDecider({
    definition: { url, timeout: 20_000, concurrency: 1 },
    secrets: () => [],
    onOpened: () => {},
    onClosed: () => {},
  });
  const callback = callbackOf("openim", "callbackBeforeAddBlackCommand", { ownerUserID: "alice", blackUserID: "bob" });
  const answer = await decider.ask({ rule: "ask", texts: [], callback }, (given) => given).catch((error) => error);
  await decider.close();
  return answer;
}

test("a certificate that nobody vouches for is not trusted, and nothing is asked", async () => {
  const { port } = server.address() as AddressInfo;
  expect(await ask(`https://127.0.0.1:${port}/`)).toMatchObject({
    reason: "unreachable",
    message: expect.stringMatching(/^cannot be reached: self.signed certificate/),
  });
  expect(asked).toBe(0);
});

test("HTTPS at a port of HTTP, and HTTP at one of HTTPS", async () => {
  const plain = await startDecider(() => ({ decision: "allow" }));
  expect(await ask(plain.url.replace("http:", "https:"))).toMatchObject({
    reason: "unreachable",
    message: expect.stringMatching(/^cannot be reached: /),
  });
  expect(plain.asked).toEqual([]);
  await plain.close();
  const { port } = server.address() as AddressInfo;
  expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ reason: expect.stringMatching(/^(?:unreachable|nonsense)$/) });
  expect(asked).toBe(0);
});
