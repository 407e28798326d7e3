import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { Agent, request } from "node:https";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Duplex } from "node:stream";
import { setTimeout as pass } from "node:timers/promises";
import { connect, type PeerCertificate, type TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { ConfigError } from "../../src/errors.ts";
import { type ConnectionCounters, createConnectionCounters } from "../../src/http/connection-counters.ts";
import type { ConnectionProblem } from "../../src/http/connection-problems.ts";
import { type Listener, listen } from "../../src/http/listen.ts";
import { createProblemReporter } from "../../src/http/report-problem.ts";
import { openTls } from "../../src/http/tls.ts";
import { type Certificate, makeCertificate } from "../support/certificates.ts";
import { send } from "../support/http.ts";
import { openRaw } from "../support/raw.ts";
import { run } from "../support/run.ts";
import { startTestApp } from "../support/start.ts";
import { waitUntil } from "../support/wait-until.ts";

const COMMAND = "Sns.CallbackBlackListAdd";
const silent = pino({ level: "silent" });

let folder: string;
let first: Certificate;
let second: Certificate;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "imhook-tls-"));
  [first, second] = [makeCertificate(folder, "first"), makeCertificate(folder, "second")];
});

afterAll(() => rm(folder, { recursive: true }));

describe("a listener with a certificate", () => {
  let listener: Listener;
  let logLines: Array<Record<string, unknown>>;
  /** What the listener reads: symbolic links that a test may redirect. */
  let live: Certificate;
  let agent: Agent;
  let counters: ConnectionCounters;

  beforeEach(async () => {
    live = { certificate: join(folder, "live.pem"), key: join(folder, "live.key") };
    await turn(first);
    logLines = [];
    counters = createConnectionCounters();
    const log = pino({ level: "trace" }, { write: (line: string) => logLines.push(JSON.parse(line)) });
    // Later than the end of a client that has closed its sending side.
    const answer: RequestListener = (request, response) => void setTimeout(() => response.end("{}"), request.url === "/late" ? 100 : 0);
    listener = await listen(answer, "127.0.0.1", 0, {
      tls: openTls(live, log),
      connectionErrors: {
        writeAnswer: ({ message }) => ({ contentType: "text/plain", text: message }),
        report: createProblemReporter(log, counters),
      },
    });
    agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  });

  afterEach(async () => {
    agent.destroy();
    await listener.close();
  });

  test("serves https", async () => {
    expect(listener.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await callThrough(agent)).toMatchObject({ status: 200, subject: "first" });
  });

  test.each(["TLSv1.2", "TLSv1.3"] as const)("speaks %s", async (version) => {
    expect(await protocolOf(version)).toBe(version);
  });

  test.each(["TLSv1", "TLSv1.1"] as const)("does not speak %s", async (version) => {
    await expect(protocolOf(version)).rejects.toThrow(/protocol version/);
  });

  test("tells a client that speaks plain HTTP so, counts it, and keeps serving", async () => {
    expect(await send(listener.url.replace("https", "http"))).toMatchObject({
      status: 400,
      text: expect.stringContaining("Use an https://"),
    });
    expect(logLines).toContainEqual(expect.objectContaining({ level: 40, reason: "http-on-tls-port", remoteAddress: "127.0.0.1" }));
    expect((await callThrough(agent)).status).toBe(200);
  });

  test.each<{ given: string; sent: string; reason: ConnectionProblem; answered: boolean }>([
    { given: "garbage", sent: "garbage\r\n\r\n", reason: "handshake-failed", answered: false },
    {
      given: "a TLS record that is none",
      sent: `\u0016\u0003\u0001\u0000\u0005${"x".repeat(5)}`,
      reason: "handshake-failed",
      answered: false,
    },
    {
      given: "the PROXY protocol, version 1",
      sent: "PROXY TCP4 203.0.113.7 10.0.0.1 50000 443\r\n",
      reason: "proxy-protocol",
      answered: true,
    },
    {
      given: "the PROXY protocol, version 2",
      sent: "\r\n\r\n\u0000\r\nQUIT\n\u0021\u0011\u0000\u000c",
      reason: "proxy-protocol",
      answered: true,
    },
    { given: "plain HTTP", sent: "POST / HTTP/1.1\r\n\r\n", reason: "http-on-tls-port", answered: true },
  ])("counts $given as $reason", async ({ sent, reason, answered }) => {
    const raw = openRaw(listener.url);
    raw.write(sent);
    expect((await raw.closed).startsWith("HTTP/1.1 400 ")).toBe(answered);
    expect(counters.counts().problems[reason]).toBe(1);
  });

  test("takes a handshake that comes in pieces", async () => {
    const pieces = new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, done) {
        sendInPieces(raw.socket, chunk).then(() => done(), done);
      },
    });
    const raw = openRaw(listener.url);
    raw.socket.on("data", (chunk) => pieces.push(chunk));
    const socket = connect({ socket: pieces, rejectUnauthorized: false });
    socket.write("GET / HTTP/1.1\r\n\r\n");
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK/);
    socket.destroy();
    raw.socket.destroy();
  });

  test("counts a client that rejects the certificate, and says what to do", async () => {
    const { port } = new URL(listener.url);
    // OpenSSL sends an alert, as Go and curl do; a client on Node would only close the connection.
    execFile("openssl", ["s_client", "-connect", `127.0.0.1:${port}`, "-verify_return_error"], () => {});
    await waitUntil(() => counters.counts().problems["certificate-rejected"] === 1);
    expect(logLines).toContainEqual(expect.objectContaining({ level: 40, msg: expect.stringContaining("use one that it trusts") }));
  });

  test("counts a handshake that the client breaks off", async () => {
    const raw = openRaw(listener.url);
    raw.write("\u0016\u0003\u0001");
    raw.socket.end();
    await waitUntil(() => counters.counts().problems["handshake-aborted"] === 1);
    expect(logLines).toContainEqual(expect.objectContaining({ level: 30, reason: "handshake-aborted", detail: "ECONNRESET" }));
  });

  test("counts a connection that ends without a byte, as health checks open them", async () => {
    openRaw(listener.url).socket.end();
    await waitUntil(() => counters.counts().problems["handshake-aborted"] === 1);
  });

  test.each(["TLSv1.2", "TLSv1.3"] as const)("answers a client that has closed its sending side, over %s", async (version) => {
    const { port } = new URL(listener.url);
    const socket = connect({
      port: Number(port),
      host: "127.0.0.1",
      rejectUnauthorized: false,
      minVersion: version,
      maxVersion: version,
    });
    // Otherwise Node closes the client's connection as soon as the server's side is closed.
    socket.allowHalfOpen = true;
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk;
    });
    await once(socket, "secureConnect");
    socket.end("POST /late HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi");
    await once(socket, "close");
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n(.+\r\n)+\r\n\{\}$/);
  });

  test("counts a client that resets the connection after the handshake as lost, not as a failed handshake", async () => {
    const raw = openRaw(listener.url);
    const socket = connect({ socket: raw.socket, rejectUnauthorized: false }).on("error", () => {});
    socket.write("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n");
    await once(socket, "data");
    raw.socket.resetAndDestroy();
    await waitUntil(() => counters.counts().problems["connection-lost"] === 1);
    expect(counters.counts().problems).toMatchObject({ "handshake-aborted": 0, "handshake-failed": 0 });
  });

  test("presents a replaced certificate to new connections and keeps the open ones", async () => {
    const before = await callThrough(agent);
    await turn(second);
    await waitUntil(async () => (await subjectOf()) === "second");
    expect(await callThrough(agent)).toEqual({ ...before, status: 200 });
    expect(logLines).toContainEqual(expect.objectContaining({ level: 30, msg: "certificate and key reloaded" }));
  });

  test("keeps TLS 1.2 as the minimum after a reload", async () => {
    await turn(second);
    await waitUntil(async () => (await subjectOf()) === "second");
    await expect(protocolOf("TLSv1.1")).rejects.toThrow(/protocol version/);
  });

  test.each<{ given: string; breakIt: () => unknown }>([
    { given: "no certificate", breakIt: () => replace(live.certificate, "text") },
    { given: "half a certificate", breakIt: () => replace(live.certificate, readFileSync(first.certificate, "utf8").slice(0, 300)) },
    { given: "another's key", breakIt: () => replace(live.key, readFileSync(second.key, "utf8")) },
    { given: "nothing", breakIt: () => rm(live.key) },
  ])("keeps the old certificate if the new file contains $given, logs it, and loads the next valid one", async ({ breakIt }) => {
    await breakIt();
    await waitUntil(async () => logLines.some(({ level }) => level === 50));
    expect(logLines.find(({ level }) => level === 50)?.reason).toMatch(/IMHOOK_TLS_(CERTIFICATE|KEY)/);
    expect(await subjectOf()).toBe("first");
    await turn(second);
    await waitUntil(async () => (await subjectOf()) === "second");
  });

  async function turn(to: Certificate): Promise<void> {
    for (const part of ["certificate", "key"] as const) {
      await symlink(to[part], `${live[part]}.new`);
      await rename(`${live[part]}.new`, live[part]);
    }
  }

  async function replace(path: string, text: string): Promise<void> {
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  }

  function callThrough(through: Agent): Promise<{ status: number | undefined; subject: unknown; port: number | undefined }> {
    return new Promise((resolve, reject) => {
      const outgoing = request(listener.url, { method: "POST", agent: through }, (incoming) => {
        // The agent is an https agent, so its sockets are TLS sockets.
        const socket = incoming.socket as TLSSocket;
        const { localPort } = socket;
        const { subject } = socket.getPeerCertificate();
        incoming.resume().once("end", () => resolve({ status: incoming.statusCode, subject: subject?.CN, port: localPort }));
      });
      outgoing.once("error", reject);
      outgoing.end();
    });
  }

  function shakeHands<Found>(options: object, look: (socket: TLSSocket) => Found): Promise<Found> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(listener.url);
      const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false, ...options }, () => {
        resolve(look(socket));
        socket.destroy();
      });
      socket.once("error", reject);
    });
  }

  function subjectOf(): Promise<PeerCertificate["subject"]["CN"]> {
    return shakeHands({}, (socket) => socket.getPeerCertificate().subject.CN);
  }

  function protocolOf(version: "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3"): Promise<string | null> {
    // Current OpenSSL speaks the old versions at security level 0 only.
    const options = { minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" };
    return shakeHands(options, (socket) => socket.getProtocol());
  }
});

async function sendInPieces(socket: Socket, bytes: Buffer): Promise<void> {
  for (const piece of [bytes.subarray(0, 1), bytes.subarray(1, 7), bytes.subarray(7)]) {
    socket.write(piece);
    await pass(20);
  }
}

test("imhook receives callbacks over https, from trigger too if it trusts the certificate", async () => {
  const app = await startTestApp({ IMHOOK_TLS_CERTIFICATE: first.certificate, IMHOOK_TLS_KEY: first.key });
  const environment = { NODE_EXTRA_CA_CERTS: first.certificate };
  expect(await run("node", ["src/cli/main.ts", "trigger", COMMAND, "--to", app.url], { environment })).toMatchObject({
    code: 0,
    stderr: "",
  });
  expect(app.url).toMatch(/^https:/);
  expect(await app.newestEntry()).toMatchObject({ command: COMMAND, status: "accepted" });
  await app.remove();
});

describe("does not start", () => {
  test.each<{ given: string; files: () => Certificate; named: RegExp }>([
    { given: "no certificate", files: () => ({ ...first, certificate: join(folder, "none") }), named: /^IMHOOK_TLS_CERTIFICATE .*ENOENT/ },
    { given: "no key", files: () => ({ ...first, key: join(folder, "none") }), named: /^IMHOOK_TLS_KEY .*ENOENT/ },
    { given: "a folder", files: () => ({ ...first, key: folder }), named: /^IMHOOK_TLS_KEY .*EISDIR/ },
    {
      given: "a key for a certificate",
      files: () => ({ ...first, certificate: first.key }),
      named: /^IMHOOK_TLS_CERTIFICATE .* cannot be used as such/,
    },
    {
      given: "a certificate for a key",
      files: () => ({ ...first, key: first.certificate }),
      named: /^IMHOOK_TLS_KEY .* cannot be used as such/,
    },
    {
      given: "an empty file",
      files: () => ({ ...first, certificate: written("") }),
      named: /^IMHOOK_TLS_CERTIFICATE .* cannot be used as such/,
    },
    { given: "an encrypted key", files: () => ({ ...first, key: encrypted() }), named: /^IMHOOK_TLS_KEY .*without passphrase/ },
    {
      given: "another's key",
      files: () => ({ ...first, key: second.key }),
      named: /^IMHOOK_TLS_KEY must be the key of IMHOOK_TLS_CERTIFICATE/,
    },
    {
      given: "a chain that breaks off",
      files: () => ({ ...first, certificate: brokenChain() }),
      named: /^IMHOOK_TLS_CERTIFICATE .* cannot be used as such/,
    },
  ])("with $given", ({ files, named }) => {
    expect(() => openTls(files(), silent)).toThrow(ConfigError);
    expect(() => openTls(files(), silent)).toThrow(named);
  });

  test("and prints one line", async () => {
    const environment = {
      IMHOOK_PORT: "0",
      IMHOOK_OPERATOR_PORT: "0",
      IMHOOK_DATA_DIR: join(folder, "data"),
      IMHOOK_TLS_CERTIFICATE: join(folder, "none"),
      IMHOOK_TLS_KEY: first.key,
    };
    const { code, stdout, stderr } = await run("node", ["src/cli/main.ts"], { environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^imhook: IMHOOK_TLS_CERTIFICATE must be the path of a certificate in PEM; [^\n]+\n$/);
  });

  function written(text: string): string {
    const path = join(folder, "written.pem");
    writeFileSync(path, text);
    return path;
  }

  function encrypted(): string {
    return written(
      "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAg=\n-----END ENCRYPTED PRIVATE KEY-----\n",
    );
  }

  function brokenChain(): string {
    return written(readFileSync(first.certificate, "utf8") + readFileSync(second.certificate, "utf8").slice(0, 200));
  }
});
