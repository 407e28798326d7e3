import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ImhookError } from "../errors.ts";
import { type ClientError, handshakeProblem, requestProblem } from "./client-error.ts";
import { endWith, rawAnswerTo, toRawAnswer, type WriteErrorAnswer } from "./raw-answer.ts";
import type { ReportProblem } from "./report-problem.ts";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

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
  // Node passes CONNECT to no other listener, and closes the connection if there is none.
  server.on("connect", (_request, socket) => endWith(socket, toRawAnswer(new ImhookError("method-not-allowed"), writeAnswer)));
  // A TLS server emits `clientError` for these as well, from a listener of its own.
  server.prependListener("tlsClientError", (error: Error) => handshakeErrors.add(error));
  server.on("clientError", (error: ClientError, socket) => {
    // What a client sends after the answer is not a request, and would be reported piece by piece.
    if (answered.has(socket)) return;
    const problem = handshakeErrors.has(error) ? handshakeProblem(error) : requestProblem(error);
    report(problem, { detail: error.code, remoteAddress: socket instanceof Socket ? socket.remoteAddress : undefined });
    const text = rawAnswerTo(problem, writeAnswer);
    if (text === undefined) {
      socket.destroy();
      return;
    }
    answered.add(socket);
    answer(socket, latest.get(socket), text);
  });
}

/** Answers go out in the order of their requests, so an answer that is still pending goes first. */
function answer(socket: Duplex, exchange: Exchange | undefined, text: string): void {
  if (exchange === undefined || exchange.response.writableFinished) endWith(socket, text);
  else if (exchange.request.complete) exchange.response.once("close", () => endWith(socket, text));
  else if (exchange.response.socket === socket && !exchange.response.headersSent) endWith(socket, text);
  else socket.destroy();
}
