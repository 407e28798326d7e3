import type { Readable } from "node:stream";

/** Bytes whose text is shown. Every character has at most four. */
const MOST_SHOWN = 4000;

/** Bytes that are read, so that the connection can be used again. A longer answer closes it. */
const MOST_READ = 65_536;

/** Longest that is waited for the body, in milliseconds. The status alone says what came of the request. */
const BODY_MS = 1000;

/** Reads the beginning of an answer as text. Never rejects: what breaks off ends there. */
export function readBeginning(body: Readable): Promise<string> {
  return new Promise((resolve) => {
    const shown: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => body.destroy(), BODY_MS);
    body
      .on("data", (chunk: Buffer) => {
        if (length < MOST_SHOWN) shown.push(chunk);
        length += chunk.length;
        if (length > MOST_READ) body.destroy();
      })
      .on("error", () => {})
      .once("close", () => {
        clearTimeout(timer);
        resolve(length === 0 ? "" : new TextDecoder().decode(Buffer.concat(shown).subarray(0, MOST_SHOWN)));
      });
  });
}
