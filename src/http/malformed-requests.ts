import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ImhookError } from "../errors.ts";
import { type ClientError, handshakeProblem, requestProblem } from "./client-error.ts";
import { answerTo } from "./connection-problems.ts";
import type { ReportProblem } from "./report-problem.ts";

/** Body of the answer to a request that could not be read. */
export interface ErrorAnswer {
  contentType: string;
  text: string;
}

export type WriteErrorAnswer = (error: ImhookError) => ErrorAnswer;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Time in which a client that still sends can read the answer; a connection that is reset at once loses it. */
const READ_ANSWER_MS = 1000;

/**
 * Answers requests that are late, too large or not HTTP, and closes their connections. Node itself would answer without a body, which some senders
 * take for a failed operation. Also reports connections that were lost and TLS handshakes that failed.
 */
export function answerMalformedRequests(
  server: Pick<Server, "on" | "prependListener">,
  writeAnswer: WriteErrorAnswer,
  report: ReportProblem,
): void {
  const latest = new WeakMap<Duplex, Exchange>();
  const answered = new WeakSet<Duplex>();
  const handshakeErrors = new WeakSet<Error>();
  server.on("request", (request, response) => latest.set(request.socket, { request, response }));
  // A TLS server emits `clientError` for these as well, from a listener of its own.
  server.prependListener("tlsClientError", (error: Error) => handshakeErrors.add(error));
  server.on("clientError", (error: ClientError, socket) => {
    // What a client sends after the answer is not a request, and would be reported piece by piece.
    if (answered.has(socket)) return;
    const problem = handshakeErrors.has(error) ? handshakeProblem(error) : requestProblem(error);
    report(problem, { detail: error.code, remoteAddress: socket instanceof Socket ? socket.remoteAddress : undefined });
    const code = answerTo(problem);
    if (code === undefined) {
      socket.destroy();
      return;
    }
    answered.add(socket);
    answer(socket, latest.get(socket), toHttp(new ImhookError(code), writeAnswer));
  });
}

/** Answers go out in the order of their requests, so an answer that is still pending goes first. */
function answer(socket: Duplex, exchange: Exchange | undefined, text: string): void {
  if (exchange === undefined || exchange.response.writableFinished) close(socket, text);
  else if (exchange.request.complete) exchange.response.once("close", () => close(socket, text));
  else if (exchange.response.socket === socket && !exchange.response.headersSent) close(socket, text);
  else socket.destroy();
}

function close(socket: Duplex, text: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const timer = setTimeout(() => socket.destroy(), READ_ANSWER_MS);
  socket.once("close", () => clearTimeout(timer));
  socket.end(text);
}

function toHttp(error: ImhookError, writeAnswer: WriteErrorAnswer): string {
  const { contentType, text } = writeAnswer(error);
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${text}`;
}
