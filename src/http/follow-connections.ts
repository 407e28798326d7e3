import type { Server } from "node:http";
import type { Socket } from "node:net";
import { ImhookError } from "../errors.ts";
import type { ConnectionProblem } from "./connection-problems.ts";
import { HANDSHAKE_TIMEOUT_MS } from "./create-http-server.ts";
import { createDrain } from "./drain.ts";
import { expectTls } from "./expect-tls.ts";
import type { ListenOptions } from "./listen-options.ts";
import { answerMalformedRequests } from "./malformed-requests.ts";
import { parseInSlices } from "./parse-in-slices.ts";
import { receiveProxyHeader } from "./proxy-protocol/receive-header.ts";
import { endWith, rawAnswerTo, toRawAnswer } from "./raw-answer.ts";
import { withholdConnections } from "./withhold-connections.ts";

/** For answers that have no budget of their own. */
const LONGEST_ANSWER_MS = 3000;

/** What an idle connection is told before it is closed. */
const FAREWELL = "This idle connection was closed because the server shuts down. Send the request again over another connection.";

/** Has each connection counted, limited and looked at before it is served. Returns what shuts the server down gracefully. */
export function followConnections(server: Server, options: ListenOptions): () => Promise<void> {
  const { connectionErrors, connections, counters, longestAnswer = LONGEST_ANSWER_MS, tls } = options;
  const serve = withholdConnections(server);
  const farewell = connectionErrors && toRawAnswer(new ImhookError("request-timeout", FAREWELL), connectionErrors.writeAnswer);
  const drain = createDrain(server, { longestAnswer, farewell });
  connections?.watch(server);
  server.on("connection", (socket) => {
    // One connection too many.
    if (socket.destroyed) return;
    counters?.opened();
    socket.once("close", () => counters?.closed());
    // Whoever looks at it first need not expect that the other end resets it.
    socket.on("error", () => {});
    look(socket, options, () => begin(socket));
  });
  server.on("secureConnection", beginHttp);
  if (connectionErrors !== undefined) answerMalformedRequests(server, connectionErrors.writeAnswer, connectionErrors.report);
  server.on("drop", (connection) => connectionErrors?.report("too-many-connections", { remoteAddress: connection?.remoteAddress }));
  return drain.close;

  function begin(socket: Socket): void {
    serve(socket);
    if (!tls) beginHttp(socket);
  }

  /** Called when the server listens to what a connection receives. */
  function beginHttp(socket: Socket): void {
    drain.begin(socket);
    if (connections !== undefined) parseInSlices(socket, () => connections.isProven(socket));
  }
}

/** Looks at the first bytes of a connection if something has to come before HTTP. */
function look(socket: Socket, options: ListenOptions, begin: () => void): void {
  const { connections, proxyProtocol, tls } = options;
  const reject = (problem: ConnectionProblem) => rejectConnection(socket, problem, options);
  const beginHttp = tls ? () => expectTls(socket, HANDSHAKE_TIMEOUT_MS, { accept: begin, reject }) : begin;
  const accept = (client: string | null) => {
    if (client !== null) connections?.setAddress(socket, client);
    beginHttp();
  };
  if (proxyProtocol) receiveProxyHeader(socket, proxyProtocol, { accept, reject });
  else beginHttp();
}

function rejectConnection(socket: Socket, problem: ConnectionProblem, { connectionErrors }: ListenOptions): void {
  connectionErrors?.report(problem, { remoteAddress: socket.remoteAddress });
  const answer = connectionErrors && rawAnswerTo(problem, connectionErrors.writeAnswer);
  if (answer === undefined) socket.destroy();
  else endWith(socket, answer);
}
