import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectSecurely } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { ConnectionProblem } from "../../../src/http/connection-problems.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { get } from "../../support/http.ts";
import { version2 } from "../../support/proxy-headers.ts";
import { answersIn, openRaw, type RawAnswer, type RawConnection } from "../../support/raw.ts";
import { startTestApp, type TestApp } from "../../support/start.ts";
import { waitUntil } from "../../support/wait-until.ts";

const COMMAND = "callbackBeforeAddBlackCommand";
const BODY = JSON.stringify({ callbackCommand: COMMAND, ownerUserID: "alice", blackUserID: "mallory", operationID: "1" });
const CALL = `POST /openim/main:secret/${COMMAND} HTTP/1.1\r\nHost: x\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`;
const FORWARDED_CALL = CALL.replace("Host", "X-Forwarded-For: 198.51.100.9\r\nHost");
const HEADER = "PROXY TCP4 203.0.113.7 10.0.0.1 50000 8080\r\n";
const BINARY = version2({ family: 0x11, rest: Buffer.from([203, 0, 113, 7, 10, 0, 0, 1, 0xc3, 0x50, 0x1f, 0x90]) }).toString("latin1");

/** The proxy is this machine. Its own X-Forwarded-For is trusted as well, and so is that of 203.0.113.8. */
const ON = { IMHOOK_OPENIM_APPS: "main:secret", IMHOOK_PROXY_PROTOCOL: "on", IMHOOK_TRUSTED_PROXIES: "127.0.0.1, 203.0.113.8" };

let app: TestApp;
let connections: RawConnection[] = [];

afterEach(() => {
  for (const { socket } of connections) socket.destroy();
  connections = [];
});

/** Starts imhook for the tests of a block. */
function useApp(settings: () => Record<string, string>): void {
  beforeAll(async () => {
    app = await startTestApp(settings());
  });
  afterAll(() => app.remove());
}

describe("a trusted proxy names the client", () => {
  useApp(() => ON);

  test.each([
    { given: "version 1", sent: HEADER + CALL, address: "203.0.113.7" },
    { given: "version 2", sent: BINARY + CALL, address: "203.0.113.7" },
    { given: "UNKNOWN, as for health checks", sent: `PROXY UNKNOWN\r\n${CALL}`, address: "127.0.0.1" },
    { given: "LOCAL", sent: version2({ command: 0x20, family: 0 }).toString("latin1") + CALL, address: "127.0.0.1" },
    {
      given: "a mapped address",
      sent: HEADER.replace("TCP4 203.0.113.7 10.0.0.1", "TCP6 ::ffff:203.0.113.7 ::1") + CALL,
      address: "203.0.113.7",
    },
    { given: "a client that invents X-Forwarded-For", sent: HEADER + FORWARDED_CALL, address: "203.0.113.7" },
    {
      given: "another proxy, whose X-Forwarded-For is trusted",
      sent: HEADER.replace("113.7", "113.8") + FORWARDED_CALL,
      address: "198.51.100.9",
    },
  ])("by $given", async ({ sent, address }) => {
    expect(await ask(sent)).toMatchObject({ status: 200 });
    expect(await app.newestEntry()).toMatchObject({ command: COMMAND, remoteAddress: address });
  });

  test("in pieces, once for all calls over the connection", async () => {
    const connection = open();
    for (const piece of ["PRO", "XY TCP4 203.0.113.7 ", "10.0.0.1 50000 8080\r", `\n${CALL}`]) {
      connection.write(piece);
      await waitUntil(() => connection.socket.writableLength === 0);
    }
    await connection.received(/\{.*\}$/);
    connection.write(CALL);
    await connection.received(/\{.*\}.*\{.*\}$/s);
    expect((await app.entries("limit=2")).map(({ remoteAddress }) => remoteAddress)).toEqual(["203.0.113.7", "203.0.113.7"]);
  });

  test("to a client that has closed its sending side", async () => {
    const connection = open();
    connection.socket.allowHalfOpen = true;
    connection.socket.end(HEADER + CALL);
    expect(answersIn(await connection.received(/\{.*\}$/))).toMatchObject([{ status: 200 }]);
  });
});

describe("the allow list", () => {
  useApp(() => ({ ...ON, IMHOOK_OPENIM_ADDRESSES: "203.0.113.0/24" }));

  test.each([
    { given: "a client on it", header: HEADER, status: 200 },
    { given: "another client", header: HEADER.replace("203.0.113.7", "192.0.2.1"), status: 403 },
    { given: "the proxy itself", header: "PROXY UNKNOWN\r\n", status: 403 },
  ])("applies to $given", async ({ header, status }) => {
    expect(await ask(header + CALL)).toMatchObject({ status });
  });
});

describe("over TLS", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "imhook-proxy-"));
  });
  useApp(() => {
    const { certificate, key } = makeCertificate(folder, "proxy");
    return { ...ON, IMHOOK_TLS_CERTIFICATE: certificate, IMHOOK_TLS_KEY: key };
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    { given: "version 1", header: HEADER },
    { given: "version 2", header: BINARY },
  ])("the header comes before the handshake, $given", async ({ header }) => {
    const { socket: raw } = open();
    raw.write(header, "latin1");
    const socket = connectSecurely({ socket: raw, rejectUnauthorized: false });
    socket.write(CALL);
    await new Promise((resolve) => socket.once("data", resolve));
    socket.destroy();
    expect(await app.newestEntry()).toMatchObject({ remoteAddress: "203.0.113.7" });
  });
});

interface Refused {
  given: string;
  sent: string;
  reason: ConnectionProblem;
}

describe("a connection of a trusted proxy is refused and counted", () => {
  useApp(() => ON);

  test.each<Refused>([
    { given: "without a header", sent: CALL, reason: "proxy-header-missing" },
    { given: "with TLS in place of the header", sent: "\u0016\u0003\u0001\u0002\u0000\u0001", reason: "proxy-header-missing" },
    { given: "with a malformed header", sent: `PROXY TCP4 x y z\r\n${CALL}`, reason: "proxy-header-invalid" },
    { given: "with a header that does not end", sent: `PROXY TCP4 ${"1".repeat(5000)}`, reason: "proxy-header-invalid" },
    { given: "with a header that stops", sent: "PROXY TCP4 203.0.113.7 ", reason: "proxy-header-invalid" },
  ])("$given", refuse);

  test("but not if it brings nothing, as TCP health checks do", async () => {
    const before = await problems();
    open().socket.end();
    await waitUntil(async () => (await statistics()).connections.open === 0);
    expect(await problems()).toEqual(before);
  });
});

describe("a header is refused and counted while the protocol is off", () => {
  useApp(() => ({ IMHOOK_OPENIM_APPS: "main:secret" }));

  test.each<Refused>([
    { given: "version 1", sent: HEADER + CALL, reason: "proxy-protocol" },
    { given: "version 2", sent: BINARY + CALL, reason: "proxy-protocol" },
  ])("$given", refuse);
});

describe("whoever is no trusted proxy", () => {
  useApp(() => ({ ...ON, IMHOOK_TRUSTED_PROXIES: "192.0.2.1" }));

  test.each<Refused>([
    { given: "version 1", sent: HEADER + CALL, reason: "proxy-header-untrusted" },
    { given: "version 2", sent: BINARY + CALL, reason: "proxy-header-untrusted" },
  ])("may send no header, $given", refuse);

  test("calls without one", async () => {
    const connection = open();
    // As much as a header may begin with.
    connection.write("P");
    await waitUntil(() => connection.socket.writableLength === 0);
    connection.write(CALL.slice(1));
    await connection.received(/\{.*\}$/);
    expect(await app.newestEntry()).toMatchObject({ remoteAddress: "127.0.0.1" });
  });
});

async function refuse({ sent, reason }: Refused): Promise<void> {
  const before = (await problems())[reason];
  const connection = open();
  connection.write(sent);
  const [answer, ...others] = answersIn(await connection.closed);
  expect(others).toEqual([]);
  expect(answer).toMatchObject({ status: 400, headers: { connection: "close" } });
  expect(JSON.parse(answer?.body ?? "")).toMatchObject({ actionCode: 0, nextCode: 0, ActionStatus: "FAIL", ErrorCode: 0 });
  expect((await problems())[reason]).toBe(before + 1);
  expect(await app.entries()).toEqual([]);
  expect(app.logLines).toContainEqual(expect.objectContaining({ reason, msg: expect.stringContaining("To do:") }));
}

function open(): RawConnection {
  const connection = openRaw(app.url);
  connections.push(connection);
  return connection;
}

async function ask(sent: string): Promise<RawAnswer | undefined> {
  const connection = open();
  connection.write(sent);
  return answersIn(await connection.received(/\r\n\r\n\{.*\}$/))[0];
}

async function statistics() {
  return (await get(`${app.operatorUrl}/api/statistics`)).json;
}

async function problems(): Promise<Record<ConnectionProblem, number>> {
  return (await statistics()).connections.problems;
}
