import type { IncomingMessage } from "node:http";
import { parse } from "@hapi/bourne";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeText } from "./decode-text.ts";
import { exceededBound } from "./json-bounds.ts";
import { JSON_BOUNDS } from "./parse-body.ts";

/** The longest body that is read for a call that is answered without being handled. */
const MAX_PEEKED_BYTES = 64 * 1024;
const PEEK_TIMEOUT_MS = 1000;

/**
 * Reads a short, plain JSON body for an answer that has to repeat some of its values. Resolves with undefined for any other body: one that is
 * compressed, longer than 64 KiB, slower than a second, deeply nested, or not JSON in its charset.
 */
export async function peekBody(request: IncomingMessage): Promise<unknown> {
  const { codings, charset } = declaredEncoding(request.headers);
  if (codings.length > 0) return undefined;
  if (Number(request.headers["content-length"] ?? 0) > MAX_PEEKED_BYTES) return undefined;
  const bytes = await readShortBytes(request);
  const text = bytes && decodeText(bytes, charset)?.text;
  try {
    return text === undefined || exceededBound(text, JSON_BOUNDS) !== null ? undefined : parse(text);
  } catch {
    return undefined;
  }
}

function readShortBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(stop, PEEK_TIMEOUT_MS);
    request.on("data", take).once("end", end).once("error", stop).once("close", stop);

    function take(chunk: Buffer): void {
      length += chunk.length;
      if (length > MAX_PEEKED_BYTES) stop();
      else chunks.push(chunk);
    }

    function end(): void {
      finish(Buffer.concat(chunks));
    }

    function stop(): void {
      finish(undefined);
    }

    function finish(bytes: Buffer | undefined): void {
      clearTimeout(timer);
      request.off("data", take).pause();
      resolve(bytes);
    }
  });
}
