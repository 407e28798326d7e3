import { type Agent, type ClientRequest, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import type { WireRequest } from "./wire.ts";

/** How a request goes out, beside what it says. */
export interface Delivery {
  /** Without a Content-Length. */
  chunked?: boolean;
  /** Pause in the middle of the body, in milliseconds. */
  pauseMs?: number;
  /** Connections to use; a new one for each request where absent. */
  agent?: Agent;
}

/** What came back. Times are in milliseconds. */
export type Answer =
  | { kind: "answered"; status: number; headers: IncomingHttpHeaders; text: string; durationMs: number; reusedConnection: boolean }
  | { kind: "late"; limitMs: number }
  | { kind: "broken"; reason: string };

/** Sends one request and waits for the whole answer as long as the sender would. Never throws. */
export type Exchange = (request: WireRequest, delivery?: Delivery) => Promise<Answer>;

/** Nobody sends so long an answer; the rest is not read. */
const LONGEST_ANSWER_BYTES = 4 * 1024 * 1024;

/** `agents` holds the connections for requests that bring none; `limitMs` is the time after which the sender gives up. */
export function createExchange(agents: { http: Agent; https: Agent }, limitMs: number): Exchange {
  return async function exchange(request, delivery = {}) {
    const startedAt = performance.now();
    const signal = AbortSignal.timeout(limitMs);
    try {
      const isSecure = request.url.startsWith("https:");
      const agent = delivery.agent ?? (isSecure ? agents.https : agents.http);
      const outgoing = (isSecure ? httpsRequest : httpRequest)(request.url, { method: "POST", headers: request.headers, agent, signal });
      const [incoming] = await Promise.all([answerTo(outgoing), write(outgoing, request.body, delivery, signal)]);
      const text = await read(incoming);
      const durationMs = performance.now() - startedAt;
      const { statusCode: status = 0, headers } = incoming;
      return { kind: "answered", status, headers, text, durationMs, reusedConnection: outgoing.reusedSocket };
    } catch (error) {
      return signal.aborted ? { kind: "late", limitMs } : { kind: "broken", reason: reasonOf(error) };
    }
  };
}

function answerTo(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => outgoing.once("response", resolve).on("error", reject));
}

async function write(
  outgoing: ClientRequest,
  body: string,
  { chunked = false, pauseMs = 0 }: Delivery,
  signal: AbortSignal,
): Promise<void> {
  const bytes = Buffer.from(body);
  if (chunked) outgoing.setHeader("transfer-encoding", "chunked");
  else outgoing.setHeader("content-length", bytes.length);
  if (pauseMs > 0) {
    outgoing.write(bytes.subarray(0, bytes.length / 2));
    await wait(pauseMs, undefined, { signal });
    outgoing.end(bytes.subarray(bytes.length / 2));
  } else outgoing.end(bytes);
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > LONGEST_ANSWER_BYTES) throw new Error(`the answer is longer than ${LONGEST_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function reasonOf(error: unknown): string {
  // Node joins the failures of several addresses into one error with no message of its own.
  if (error instanceof AggregateError) return error.errors.map((single: Error) => single.message).join(", ");
  return error instanceof Error ? error.message : String(error);
}
