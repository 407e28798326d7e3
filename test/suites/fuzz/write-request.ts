import { basicCredentials } from "../../../src/senders/openim/authenticate.ts";
import { signatureOf } from "../../../src/senders/tencent-chat/authenticate.ts";
import { type DocumentedCommand, documentedCommands } from "../../support/operations.ts";
import type { CredentialsPlan, WellFramed } from "./request.ts";
import { writeBody } from "./write-body.ts";
import { writeQuery } from "./write-query.ts";

/** Credentials of the apps that are fuzzed; they must stand in no answer and in no line of the log. */
export const SECRETS = { token: "t0ken-of-the-fuzzed-app", previousToken: "0lder-token-of-it", secret: "s3cret-of-the-fuzzed-app" };
const APP_ID = "1400000000";
const APP_NAME = "sample";

/** Settings under which these are the only apps. */
export const APPS = {
  IMHOOK_TENCENT_CHAT_APPS: `${APP_ID}:${SECRETS.token}:${SECRETS.previousToken}`,
  IMHOOK_OPENIM_APPS: `${APP_NAME}:${SECRETS.secret}`,
};

const SECOND_MS = 1000;
const HOUR_S = 3600;

/** The parts of a request on the wire. */
export interface Written {
  requestLine: string;
  headers: string[];
  body: Buffer;
  /** The body before it was compressed. */
  plain: Buffer;
}

export function documentedOf({ command }: WellFramed): DocumentedCommand {
  // Plans number the commands of this very list.
  return documentedCommands[command] as DocumentedCommand;
}

/** Writes a request; `mark` stands in its query, so that the journal's entry is found again. */
export function writeParts(request: WellFramed, mark: string): Written {
  const documented = documentedOf(request);
  const { queries, headers } = documented.sender === "openim" ? openImParts(request) : tencentChatParts(request, documented.command);
  const path = `/${documented.sender}${request.path || (documented.sender === "openim" ? `/${documented.command}` : "")}`;
  const { plain, sent, headers: bodyHeaders } = writeBody(request, documented);
  return {
    requestLine: `${request.method} ${path}?${writeQuery([...queries, ...request.queries, `mark=${mark}`], request.query)} HTTP/1.1`,
    headers: ["Host: 127.0.0.1", ...headers, ...request.headers, ...bodyHeaders],
    body: sent,
    plain,
  };
}

/** A whole request, framed as planned. */
export function writeRequest(request: WellFramed, mark: string): Buffer {
  return frame(writeParts(request, mark), request);
}

export function frame(parts: Written, { framing }: WellFramed): Buffer {
  return framing === "chunked" ? join(parts, ["Transfer-Encoding: chunked"], chunked(parts.body)) : withLength(parts, parts.body.length);
}

export function withLength(parts: Written, length: number | string): Buffer {
  return join(parts, [`Content-Length: ${length}`], parts.body);
}

/** Request line, headers and body with `framing` between them. */
export function join({ requestLine, headers }: Written, framing: readonly string[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${[requestLine, ...headers, ...framing].join("\r\n")}\r\n\r\n`, "latin1"), body]);
}

export function chunked(body: Buffer): Buffer {
  const half = Math.ceil(body.length / 2);
  const chunks = [body.subarray(0, half), body.subarray(half)].filter((chunk) => chunk.length > 0);
  const lines = chunks.flatMap((chunk) => [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")]);
  return Buffer.concat([...lines, Buffer.from("0\r\n\r\n")]);
}

interface Credentials {
  queries: string[];
  headers: string[];
}

function tencentChatParts({ credentials }: WellFramed, command: string): Credentials {
  const now = Math.floor(Date.now() / SECOND_MS);
  const time = String(credentials === "outdated" ? now - HOUR_S : now);
  const sign = credentials === "wrong" ? "0".repeat(64) : signatureOf(SECRETS.token, time);
  const app = credentials === "foreign" ? "1400000009" : APP_ID;
  const signed = credentials === "none" ? [] : [`Sign=${sign}`, `RequestTime=${time}`];
  return { queries: [`SdkAppid=${app}`, `CallbackCommand=${command}`, "contenttype=json", ...signed], headers: [] };
}

const OPENIM_CREDENTIALS: Record<CredentialsPlan, string[]> = {
  right: [`Authorization: ${basicCredentials(APP_NAME, SECRETS.secret)}`],
  none: [],
  wrong: [`Authorization: ${basicCredentials(APP_NAME, "guessed")}`],
  foreign: [`Authorization: ${basicCredentials("nobody", SECRETS.secret)}`],
  outdated: [`Authorization: ${basicCredentials(APP_NAME, "")}`],
};

function openImParts({ credentials }: WellFramed): Credentials {
  return { queries: [], headers: OPENIM_CREDENTIALS[credentials] };
}
