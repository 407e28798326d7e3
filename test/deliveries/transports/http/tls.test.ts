import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { makeCertificate } from "../../../support/certificates.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { deliveriesOf, openTransport, sendOne, startEndpoint } from "./endpoint.ts";

let folder: string;
let server: Server;
let asked = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-http-tls-"));
  const { certificate, key } = makeCertificate(folder, "endpoint");
  server = createServer({ cert: await readFile(certificate), key: await readFile(key) }, (_request, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test("a certificate that nobody vouches for is not trusted, and nothing is sent", async () => {
  const { port } = server.address() as AddressInfo;
  expect(await sendOne({ url: `https://127.0.0.1:${port}/` })).toMatchObject({
    ...{ result: "failed", status: null, isOutage: true },
    text: expect.stringMatching(/^cannot be reached: self.signed certificate/),
  });
  expect(asked).toBe(0);
});

test("not even where the environment turns verification off", async () => {
  const { port } = server.address() as AddressInfo;
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  try {
    expect(await sendOne({ url: `https://127.0.0.1:${port}/` })).toMatchObject({ result: "failed", status: null });
  } finally {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  }
  expect(asked).toBe(0);
});

test("HTTPS at a port of HTTP", async () => {
  const plain = await startEndpoint((response) => response.end());
  expect(await sendOne({ url: plain.url.replace("http:", "https:") })).toMatchObject({
    ...{ result: "failed", status: null },
    text: expect.stringMatching(/^cannot be reached: /),
  });
  expect(plain.received).toEqual([]);
  await plain.close();
});

test("secrets in a file are read again when they change", async () => {
  const secretFile = join(folder, "secrets");
  const [old, fresh] = [3, 4].map((byte) => `whsec_${Buffer.alloc(24, byte).toString("base64")}`);
  await writeFile(secretFile, `${old}\n`);
  const { url, received, close } = await startEndpoint((response) => response.end());
  const read: Array<readonly string[]> = [];
  const transport = await openTransport({ url, secretFile }, { secretsRead: (faults) => read.push(faults) });
  const send = () => transport.send(deliveriesOf(1), { signal: new AbortController().signal });
  await send();
  await writeFile(secretFile, `${old}\n${fresh}\n`);
  await waitUntil(async () => {
    await send();
    return received.at(-1)?.headers["webhook-signature"]?.includes(" ") === true;
  });
  const last = received.at(-1);
  expect(() => new Webhook(old ?? "").verify(received[0]?.body ?? "", received[0]?.headers as never)).not.toThrow();
  for (const secret of [old, fresh]) expect(() => new Webhook(secret ?? "").verify(last?.body ?? "", last?.headers as never)).not.toThrow();
  await writeFile(secretFile, "hunter2\n");
  await waitUntil(() => read.length === 2);
  await send();
  expect(received.at(-1)?.headers["webhook-signature"]).toContain(" ");
  expect(read).toEqual([[], [expect.stringMatching(/^destinations\.graph\.secretFile, line 1: This is no secret/)]]);
  expect(read.join()).not.toContain("hunter2");
  await transport.close();
  await close();
  await expect(openTransport({ url, secretFile: join(folder, "none") })).rejects.toThrow(
    /destinations\.graph\.secretFile: .*does not exist/,
  );
});
