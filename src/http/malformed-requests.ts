import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { type ErrorCode, ImhookError } from "../errors.ts";

/** Body of an answer to a request that could not be read. */
export interface ErrorAnswer {
  contentType: string;
  text: string;
}

export type WriteErrorAnswer = (error: ImhookError) => ErrorAnswer;

/** A request and the answer to it. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Time in which a client that still sends can take in the answer; a connection that is cut at once loses it. */
const LINGER_MS = 1000;

/** Node's name for what happened, and ours. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "request-timeout",
  HPE_HEADER_OVERFLOW: "headers-too-large",
};

/** Answers requests that are slow, too large or not HTTP in the format of `write`, where Node would answer without a body, and closes. */
export function answerMalformedRequests(server: Pick<Server, "on">, write: WriteErrorAnswer, log: Logger): void {
  const latest = new WeakMap<Duplex, Exchange>();
  const refused = new WeakSet<Duplex>();
  server.on("request", (request, response) => latest.set(request.socket, { request, response }));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const code = codeOf(error);
    const remoteAddress = socket instanceof Socket ? socket.remoteAddress : undefined;
    // Node's error holds the bytes of the request, credentials among them, so it is not logged as a whole.
    if (code === undefined) {
      log.debug({ reason: error.code, remoteAddress }, "connection failed");
      socket.destroy();
      return;
    }
    // What a client goes on to send is no request any more, and is reported piece by piece.
    if (refused.has(socket)) return;
    refused.add(socket);
    log.info({ code, remoteAddress }, "request not read");
    refuse(socket, latest.get(socket), toHttp(new ImhookError(code), write));
  });
}

/** undefined where there is nobody to answer: the connection is gone, or has never become one of TLS. */
function codeOf({ code = "" }: NodeJS.ErrnoException): ErrorCode | undefined {
  return CODES[code] ?? (code.startsWith("HPE_") ? "malformed-request" : undefined);
}

/** Answers follow the order of their requests, so one that is still due goes out first. */
function refuse(socket: Duplex, exchange: Exchange | undefined, answer: string): void {
  if (exchange === undefined || exchange.response.writableFinished) close(socket, answer);
  else if (exchange.request.complete) exchange.response.once("close", () => close(socket, answer));
  else if (exchange.response.socket === socket && !exchange.response.headersSent) close(socket, answer);
  else socket.destroy();
}

function close(socket: Duplex, answer: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const cut = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(cut));
  socket.end(answer);
}

function toHttp(error: ImhookError, write: WriteErrorAnswer): string {
  const { contentType, text } = write(error);
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${text}`;
}
