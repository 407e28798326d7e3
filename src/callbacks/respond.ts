import type { Context } from "koa";
import { type DiscardBounds, discardBody } from "./discard-body.ts";

/** An answer on its way out: HTTP status and JSON text. */
export interface Answer {
  status: number;
  text: string;
}

/** Writes the answer. It bypasses Koa, whose handling of any type of body takes as long as finding the answer does (test/bench/LOG.md). */
export function respond(context: Context, { status, text }: Answer): void {
  context.respond = false;
  writeHead(context, status, text);
  context.res.end(text);
}

/**
 * Writes the answer to a call whose body was not read to its end, and then closes the connection. If a socket is closed while the other side still
 * writes, the other side may lose the answer: Go's client reports "broken pipe". So more of the body is read first, within bounds, and thrown away.
 */
export async function respondAndClose(context: Context, { status, text }: Answer, bounds: DiscardBounds): Promise<void> {
  context.respond = false;
  context.set("Connection", "close");
  writeHead(context, status, text);
  context.res.write(text);
  await discardBody(context.req, bounds);
  context.res.end();
}

function writeHead(context: Context, status: number, text: string): void {
  context.res.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(text) });
}
