import type { IncomingMessage } from "node:http";
import type { Context } from "koa";

/** An answer on its way out: HTTP status and JSON text. */
export interface Answer {
  status: number;
  text: string;
}

/** The most that is read and thrown away of the body of a call that is answered without it. */
const MAX_DISCARDED_BYTES = 64 * 1024;

/** How long to wait for that much of the body. */
const DISCARD_TIMEOUT_MS = 200;

/** Writes the answer. It bypasses Koa, whose handling of any type of body takes as long as finding the answer does (test/bench/LOG.md). */
export function respond(context: Context, { status, text }: Answer): void {
  context.respond = false;
  writeHead(context, status, text);
  context.res.end(text);
}

/**
 * Writes the answer to a call whose body was not read, and closes the connection. If a socket is closed while it holds unread bytes, the other
 * side may lose the answer, so up to 64 KiB of the body are read and thrown away first, for at most 200 ms.
 */
export async function respondAndClose(context: Context, { status, text }: Answer): Promise<void> {
  context.respond = false;
  context.set("Connection", "close");
  writeHead(context, status, text);
  context.res.write(text);
  await discardBody(context.req);
  context.res.end();
}

function writeHead(context: Context, status: number, text: string): void {
  context.res.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(text) });
}

function discardBody(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let left = MAX_DISCARDED_BYTES;
    const timer = setTimeout(finish, DISCARD_TIMEOUT_MS);
    request.on("data", discard).once("end", finish).once("error", finish).once("close", finish);

    function discard(chunk: Buffer): void {
      left -= chunk.length;
      if (left <= 0) finish();
    }

    function finish(): void {
      clearTimeout(timer);
      request.off("data", discard).pause();
      resolve();
    }
  });
}
