import { type Agent, type IncomingMessage, request as requestOverHttp } from "node:http";
import { request as requestOverHttps } from "node:https";
import { setTimeout as wait } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { describeNetworkError } from "./describe-network-error.ts";

/** A callback as its sender writes it onto the wire. */
export interface WireRequest {
  url: string;
  /** Those of the sender, in its order, beside Host. */
  headers: Record<string, string>;
  body: string;
}

/** What a sender gets for a callback. Times are in milliseconds. */
export type Exchange =
  | { answered: true; status: number; statusText: string; text: string; duration: number }
  | { answered: false; reason: "time-out" | "connection"; detail: string; duration: number };

/** A network that misbehaves: the body comes in two parts with a pause between them, or breaks off in the middle. */
export type WireFault = "slow-body" | "lost-connection";

/** How to send. */
export interface PostOptions {
  /** In milliseconds, from the first byte sent to the last one read, as the senders count. */
  cutOff: number;
  /** Keeps the connections. */
  agent: Agent;
  fault?: WireFault | undefined;
}

/** Pause in a slow body: well within the cut-off of both senders. */
const SLOW_BODY_PAUSE_MS = 500;

/** Posts a callback and reads the answer. Never rejects: a sender has to go on whatever happens. */
export async function postCallback(request: WireRequest, options: PostOptions): Promise<Exchange> {
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(options.cutOff);
  try {
    const answer = await post(request, options, signal);
    return { answered: true, ...answer, duration: performance.now() - startedAt };
  } catch (error) {
    const duration = performance.now() - startedAt;
    if (signal.aborted) return { answered: false, reason: "time-out", detail: `no answer within ${options.cutOff} ms`, duration };
    return { answered: false, reason: "connection", detail: describeNetworkError(error), duration };
  }
}

interface Answer {
  status: number;
  statusText: string;
  text: string;
}

function post(wire: WireRequest, options: PostOptions, signal: AbortSignal): Promise<Answer> {
  const { url, headers, body } = wire;
  const { agent, fault } = options;
  const bytes = Buffer.from(body);
  const address = new URL(url);
  const request = address.protocol === "https:" ? requestOverHttps : requestOverHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(address, {
      method: "POST",
      headers: { Host: address.host, ...headers },
      signal,
      agent,
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // An idle connection that the server closes in that moment says nothing of the callback; clients take another one.
      if (outgoing.reusedSocket && error.code === "ECONNRESET" && fault === undefined) post(wire, options, signal).then(resolve, reject);
      else reject(error);
    });
    outgoing.on("response", (incoming) => read(incoming).then(resolve, reject));
    if (fault === undefined) outgoing.end(bytes);
    else sendBadly(outgoing, bytes, fault, signal).catch(reject);
  });
}

/** Writes half a body, and then the rest after a pause, or nothing more. */
async function sendBadly(
  outgoing: ReturnType<typeof requestOverHttp>,
  bytes: Buffer,
  fault: WireFault,
  signal: AbortSignal,
): Promise<void> {
  const half = Math.floor(bytes.length / 2);
  await new Promise((resolve) => outgoing.write(bytes.subarray(0, half), resolve));
  if (fault === "lost-connection") {
    outgoing.destroy(new Error("the connection was lost on purpose"));
    return;
  }
  await wait(SLOW_BODY_PAUSE_MS, undefined, { signal });
  outgoing.end(bytes.subarray(half));
}

async function read(incoming: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const text = (incoming.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
  return { status: incoming.statusCode ?? 0, statusText: incoming.statusMessage ?? "", text };
}
