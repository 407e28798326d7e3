import type { Readable } from "node:stream";
import { UsageError } from "../../errors.ts";

/** Longer than any token. */
const MOST_BYTES = 10_000;

/** Reads a token from a stream: all of it, without one trailing line end. Rejects with a UsageError if there is none, or more than a token. */
export async function readSecret(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MOST_BYTES) throw new UsageError("standard input must be a token, and it is too long for one");
  }
  const secret = Buffer.concat(chunks)
    .toString("utf8")
    .replace(/\r?\n$/, "");
  if (secret === "") throw new UsageError("standard input must be a token, and it is empty");
  return secret;
}
