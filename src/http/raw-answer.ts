import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { ImhookError } from "../errors.ts";
import { CONNECTION_PROBLEMS, type ConnectionProblem } from "./connection-problems.ts";

/** Body of an answer that the application does not write itself. */
export interface ErrorAnswer {
  contentType: string;
  text: string;
}

export type WriteErrorAnswer = (error: ImhookError) => ErrorAnswer;

/** Time in which a client that still sends can read the answer; a connection that is reset at once loses it. */
const READ_ANSWER_MS = 1000;

/** The whole answer as it goes over the connection, which it announces to close. */
export function toRawAnswer(error: ImhookError, writeAnswer: WriteErrorAnswer): string {
  const { contentType, text } = writeAnswer(error);
  const head = [
    `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    "Connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${text}`;
}

/** The answer to a client with this problem; undefined if it cannot be answered. */
export function rawAnswerTo(problem: ConnectionProblem, writeAnswer: WriteErrorAnswer): string | undefined {
  const { answer, answerText } = CONNECTION_PROBLEMS[problem];
  return answer === undefined ? undefined : toRawAnswer(new ImhookError(answer, answerText), writeAnswer);
}

/** Writes a last answer and closes the connection when the client has read it. */
export function endWith(socket: Duplex, answer: string): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const timer = setTimeout(() => socket.destroy(), READ_ANSWER_MS);
  socket.once("close", () => clearTimeout(timer));
  // Bytes that are not read would make the system reset the connection, and the answer would be lost.
  socket.resume();
  socket.end(answer);
}
