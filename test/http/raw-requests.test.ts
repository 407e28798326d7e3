import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { answersIn, openRaw, type RawAnswer } from "../support/raw.ts";
import { startTestApp, type TestApp } from "../support/start.ts";

const COMMAND = "callbackBeforeAddBlackCommand";
const BODY = JSON.stringify({ callbackCommand: COMMAND, ownerUserID: "alice", blackUserID: "mallory", operationID: "1" });
const LENGTH = `Content-Length: ${BODY.length}\r\n\r\n${BODY}`;
const CHUNKED = `Transfer-Encoding: chunked\r\n\r\n${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.remove());

interface RawRequest {
  given: string;
  sent: string;
  status: number;
  /** What the answer says. */
  says: string;
}

describe("on the callback port every answer is JSON that either sender can read", () => {
  test.each<RawRequest>([
    { given: "no expectation", sent: `POST /openim/${COMMAND} HTTP/1.1\r\nHost: x\r\n${LENGTH}`, status: 200, says: "" },
    {
      given: "an unknown expectation",
      sent: `POST /openim/${COMMAND} HTTP/1.1\r\nHost: x\r\nExpect: foo\r\n${LENGTH}`,
      status: 200,
      says: "",
    },
    { given: "HTTP/1.0 and chunks", sent: `POST /openim/${COMMAND} HTTP/1.0\r\nHost: x\r\n${CHUNKED}`, status: 200, says: "" },
    { given: "an absolute URL", sent: `POST http://x/openim/${COMMAND} HTTP/1.1\r\nHost: x\r\n${LENGTH}`, status: 200, says: "" },
    { given: "another scheme", sent: `POST foo://x/openim/${COMMAND} HTTP/1.1\r\nHost: x\r\n${LENGTH}`, status: 200, says: "" },
    { given: "a URL without path", sent: `POST foo://x HTTP/1.1\r\nHost: x\r\n${LENGTH}`, status: 404, says: "no sender at this path" },
    { given: "an asterisk", sent: "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", status: 404, says: "no sender at this path" },
    { given: "a tunnel", sent: "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", status: 405, says: "The method is not allowed" },
    { given: "an unencoded path", sent: `POST /openim/小明 HTTP/1.1\r\nHost: x\r\n${LENGTH}`, status: 400, says: "Percent-encode it" },
    {
      given: "an unencoded query",
      sent: `POST /openim/${COMMAND}?x=小明 HTTP/1.1\r\nHost: x\r\n${LENGTH}`,
      status: 400,
      says: "Percent-encode it",
    },
    {
      given: "a space in the query",
      sent: `POST /openim/${COMMAND}?x=a b HTTP/1.1\r\nHost: x\r\n${LENGTH}`,
      status: 400,
      says: "Percent-encode it",
    },
  ])("to $given", async ({ sent, status, says }) => {
    for (const answer of await askBoth(app.url, sent)) {
      expect(answer.status).toBe(status);
      expect(JSON.parse(answer.body)).toMatchObject({ nextCode: 0, errMsg: expect.stringContaining(says) });
      expect(answer.headers["content-type"]).toMatch(/^application\/json/);
    }
  });
});

describe("on the operator port every answer is JSON that says what is wrong", () => {
  test.each<RawRequest>([
    {
      given: "an unknown expectation",
      sent: "GET /api/relations HTTP/1.1\r\nHost: localhost\r\nExpect: foo\r\n\r\n",
      status: 200,
      says: "items",
    },
    {
      given: "HTTP/1.0 and chunks",
      sent: "GET /api/relations HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      status: 200,
      says: "items",
    },
    {
      given: "another scheme",
      sent: "GET foo://localhost HTTP/1.1\r\nHost: localhost\r\n\r\n",
      status: 404,
      says: "there is nothing at /",
    },
    { given: "a tunnel", sent: "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", status: 405, says: "The method is not allowed" },
    {
      given: "an unencoded query",
      sent: "GET /api/relations?owner=小明 HTTP/1.1\r\nHost: localhost\r\n\r\n",
      status: 400,
      says: "Percent-encode it as UTF-8; curl does so with --get --data-urlencode.",
    },
    { given: "an unencoded path", sent: "GET /api/小明 HTTP/1.1\r\nHost: localhost\r\n\r\n", status: 400, says: "Percent-encode it" },
  ])("to $given", async ({ sent, status, says }) => {
    for (const answer of await askBoth(app.operatorUrl, sent)) {
      expect(answer.status).toBe(status);
      expect(JSON.stringify(JSON.parse(answer.body))).toContain(says);
      expect(answer.headers["content-type"]).toMatch(/^application\/(problem\+)?json/);
    }
  });
});

test("a call whose client has closed its sending side is recorded like any other", async () => {
  await askHalfClosed(app.url, `POST /openim/${COMMAND} HTTP/1.1\r\nHost: x\r\n${LENGTH}`);
  expect(await app.newestEntry()).toMatchObject({ command: COMMAND, status: "accepted", body: BODY });
});

/** Sends a request twice: over a connection that stays open, and over one whose sending side the client closes. */
async function askBoth(url: string, sent: string): Promise<RawAnswer[]> {
  const connection = openRaw(url);
  connection.socket.write(sent);
  const open = answersIn(await connection.received(/\r\n\r\n\{.*\}$/));
  connection.socket.destroy();
  return [...open, ...(await askHalfClosed(url, sent))];
}

function askHalfClosed(url: string, sent: string): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answersIn(text)));
    socket.on("end", () => socket.destroy());
    socket.end(sent);
  });
}
