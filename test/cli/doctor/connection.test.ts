import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { examineConnection } from "../../../src/cli/doctor/examine/connection.ts";

const openssl = (parameters: string[]) => promisify(execFile)("openssl", parameters, { cwd: folder });

let folder: string;
const servers: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-test-"));
  await openssl(["req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "request.pem", "-subj", "/CN=other.example"]);
  await writeFile(join(folder, "index.txt"), "");
  await writeFile(join(folder, "ca.cnf"), CA);
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

/** The minimum for `openssl ca`, the only command that can backdate a certificate. */
const CA = `
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`;

test("reports a closed port", async () => {
  const url = await serve(createServer());
  servers.pop()?.close();
  expect((await examineConnection(url, ["127.0.0.1"])).findings).toEqual([
    expect.objectContaining({
      severity: "error",
      seen: expect.stringMatching(/^127\.0\.0\.1 port \d+ is unreachable \(ECONNREFUSED\)$/),
    }),
  ]);
});

test("finds no fault with an open port without TLS", async () => {
  const { findings } = await examineConnection(await serve(createServer()), ["127.0.0.1"]);
  expect(findings.map(({ severity }) => severity)).toEqual(["ok"]);
});

test("reports https without TLS", async () => {
  const url = (await serve(createServer((socket) => socket.on("error", () => {}).end("HTTP/1.1 400 Bad Request\r\n\r\n")))).replace(
    "http:",
    "https:",
  );
  expect(await seenAt(url)).toContainEqual(["error", expect.stringMatching(/^no TLS on port/)]);
});

test("reports a self-signed certificate for another name", async () => {
  const seen = await seenAt(await serveSecurely("250101000000Z", "490101000000Z"));
  expect(seen).toEqual([
    ["ok", expect.stringContaining("is open")],
    ["error", "the certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)"],
    ["error", "the certificate is not for 127.0.0.1"],
  ]);
});

test.each([
  { from: "200101000000Z", to: "200201000000Z", severity: "error", seen: "the certificate expired on Feb  1 00:00:00 2020 GMT" },
  { from: "480101000000Z", to: "490101000000Z", severity: "error", seen: "the certificate is not valid before Jan  1 00:00:00 2048 GMT" },
  { from: "200101000000Z", to: inDays(5), severity: "warning", seen: "the certificate expires in 4 days" },
])("reports the validity: $seen", async ({ from, to, severity, seen }) => {
  expect(await seenAt(await serveSecurely(from, to))).toContainEqual([severity, seen]);
});

/** In the format of ASN.1. */
function inDays(days: number): string {
  const date = new Date(Date.now() + days * 24 * 60 * 60 * 1000 - 60_000);
  return `${date.toISOString().replaceAll(/[-:T]/g, "").slice(2, 14)}Z`;
}

async function seenAt(url: string): Promise<string[][]> {
  return (await examineConnection(url, ["127.0.0.1"])).findings.map(({ severity, seen }) => [severity, seen]);
}

async function serveSecurely(from: string, to: string): Promise<string> {
  const certificate = [
    "ca",
    "-batch",
    "-selfsign",
    "-config",
    "ca.cnf",
    "-keyfile",
    "key.pem",
    "-in",
    "request.pem",
    "-out",
    "certificate.pem",
  ];
  await openssl([...certificate, "-startdate", from, "-enddate", to]);
  const [key, cert] = await Promise.all(["key.pem", "certificate.pem"].map((name) => readFile(join(folder, name))));
  return (await serve(createSecureServer({ key, cert }))).replace("http:", "https:");
}

async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
