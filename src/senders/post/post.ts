import { type Agent, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as requestOverHttp } from "node:http";
import { request as requestOverHttps } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { describeNetworkError } from "./describe-network-error.ts";

/** A callback as its sender writes it. */
export interface WireRequest {
  url: string;
  /** In the sender's order, without Host. */
  headers: Record<string, string>;
  body: string;
}

/** What comes back for a callback. Times are in milliseconds. */
export type Exchange = Answered | Unanswered;

export interface Answered {
  answered: true;
  status: number;
  statusText: string;
  headers: IncomingHttpHeaders;
  text: string;
  duration: number;
  /** Whether an earlier request used the same connection. */
  reusedConnection: boolean;
}

export interface Unanswered {
  answered: false;
  reason: "time-out" | "connection" | "answer-too-large";
  /** One line for people. */
  detail: string;
  duration: number;
}

/** How a body travels, if not in one piece. */
export interface Delivery {
  /** Sends the body without Content-Length. */
  chunked?: boolean | undefined;
  /** Pause in the middle of the body, in milliseconds. */
  pause?: number | undefined;
  /** Closes the connection in the middle of the body. */
  cutShort?: boolean | undefined;
}

export interface PostOptions extends Delivery {
  /** Time-out in milliseconds, from the start until the last byte of the answer is read, as the senders count. */
  cutOff: number;
  agent: Agent;
}

const ANSWER_LIMIT_MIB = 1;
const ANSWER_LIMIT_BYTES = ANSWER_LIMIT_MIB * 1024 * 1024;

/** Posts a callback and reads the answer, up to 1 MiB. Never rejects. */
export async function postCallback(request: WireRequest, options: PostOptions): Promise<Exchange> {
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(options.cutOff);
  try {
    const answer = await post(request, options, signal);
    return { answered: true, ...answer, duration: performance.now() - startedAt };
  } catch (error) {
    const duration = performance.now() - startedAt;
    if (error instanceof AnswerTooLarge) return { answered: false, reason: "answer-too-large", detail: error.message, duration };
    if (signal.aborted) return { answered: false, reason: "time-out", detail: `no answer within ${options.cutOff} ms`, duration };
    return { answered: false, reason: "connection", detail: describeNetworkError(error), duration };
  }
}

class AnswerTooLarge extends Error {
  override readonly name = "AnswerTooLarge";

  constructor() {
    super(`the answer is larger than ${ANSWER_LIMIT_MIB} MiB`);
  }
}

type Answer = Omit<Answered, "answered" | "duration">;

function post(wire: WireRequest, options: PostOptions, signal: AbortSignal): Promise<Answer> {
  const address = new URL(wire.url);
  const request = address.protocol === "https:" ? requestOverHttps : requestOverHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(address, {
      method: "POST",
      headers: { Host: address.host, ...wire.headers },
      signal,
      agent: options.agent,
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // The server closed an idle connection at the same moment. Like the senders' clients, try again on a new one.
      if (outgoing.reusedSocket && error.code === "ECONNRESET" && !options.cutShort) post(wire, options, signal).then(resolve, reject);
      else reject(error);
    });
    outgoing.on("response", (incoming) => read(incoming, outgoing.reusedSocket).then(resolve, reject));
    writeBody(outgoing, Buffer.from(wire.body), options, signal).catch(reject);
  });
}

async function writeBody(
  outgoing: ClientRequest,
  bytes: Buffer,
  { chunked = false, pause = 0, cutShort = false }: Delivery,
  signal: AbortSignal,
): Promise<void> {
  if (chunked) {
    outgoing.removeHeader("Content-Length");
    outgoing.setHeader("Transfer-Encoding", "chunked");
  } else if (!outgoing.hasHeader("Content-Length")) outgoing.setHeader("Content-Length", bytes.length);
  if (pause === 0 && !cutShort) {
    outgoing.end(bytes);
    return;
  }
  const half = Math.floor(bytes.length / 2);
  await new Promise((resolve) => outgoing.write(bytes.subarray(0, half), resolve));
  if (cutShort) {
    outgoing.destroy(new Error("the connection was closed on purpose"));
    return;
  }
  await wait(pause, undefined, { signal });
  outgoing.end(bytes.subarray(half));
}

async function read(incoming: IncomingMessage, reusedConnection: boolean): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (length > ANSWER_LIMIT_BYTES) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  const { statusCode: status = 0, statusMessage: statusText = "", headers } = incoming;
  const bytes = Buffer.concat(chunks);
  const text = (headers["content-encoding"] === "gzip" ? unpack(bytes) : bytes).toString();
  return { status, statusText, headers, text, reusedConnection };
}

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: ANSWER_LIMIT_BYTES });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? new AnswerTooLarge() : error;
  }
}
