import type { ServerResponse } from "node:http";
import { isDeepStrictEqual } from "node:util";
import type { MockReply } from "./reply-examples.ts";
import { toText } from "./to-text.ts";

/** Answers in a way that no document allows. */
type SendFault = (response: ServerResponse, reply: MockReply) => void;

/** Duration of a slow body: longer than any sender waits by default. */
const SLOW_BODY_MS = 10_000;

const PAGE = "<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>";

/** Faults between a sender and its callback server, by the name that selects them. */
export const FAULTS = {
  "status-500": (response) => end(response, 500, "text/plain", "Internal Server Error"),
  html: (response) => end(response, 200, "text/html", PAGE),
  empty: (response) => end(response, 200, "application/json", ""),
  "not-json": (response, { type, body }) => end(response, 200, type, `${JSON.stringify(body).slice(0, -1)},`),
  "wrong-type": (response, { status, type, body }) => end(response, status, type, toText({ type, body: withWrongTypes(body) })),
  reset: (response) => void response.socket?.resetAndDestroy(),
  hang: () => {},
  "slow-body": sendSlowly,
  truncated: (response, reply) => {
    const bytes = begin(response, reply);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
  },
} as const satisfies Record<string, SendFault>;

export type FaultKind = keyof typeof FAULTS;

export function isFaultKind(kind: string): kind is FaultKind {
  return Object.hasOwn(FAULTS, kind);
}

function end(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text) }).end(text);
}

/** Sends the head of a complete reply and returns the bytes of the body. */
function begin(response: ServerResponse, reply: MockReply): Buffer {
  const bytes = Buffer.from(toText(reply));
  response.writeHead(reply.status, { "content-type": reply.type, "content-length": bytes.length });
  return bytes;
}

function sendSlowly(response: ServerResponse, reply: MockReply): void {
  const bytes = begin(response, reply);
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent === bytes.length) response.end();
  }, SLOW_BODY_MS / bytes.length);
  response.once("close", () => clearInterval(timer));
}

/** Returns a body with wrong types. One that has only strings becomes a string itself, as backends write it that encode twice. */
function withWrongTypes(body: unknown): unknown {
  const wrong = withStrings(body);
  return isDeepStrictEqual(wrong, body) ? JSON.stringify(body) : wrong;
}

/** Turns numbers and booleans into strings, as loosely typed backends write them. */
function withStrings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStrings);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([field, content]) => [field, withStrings(content)]));
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
