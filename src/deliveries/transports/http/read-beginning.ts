import type { Readable } from "node:stream";

/** Bytes whose text is shown. Every character has at most four. */
const MOST_SHOWN = 4000;

/** Bytes that are read, so that the connection can be used again. A longer answer closes it. */
const MOST_READ = 65_536;

/** Longest that is waited for the body, in milliseconds. The status alone says what came of the request. */
const BODY_MS = 1000;

/** Reads the beginning of an answer as text. Never rejects: what breaks off ends there. */
export async function readBeginning(body: Readable): Promise<string> {
  const timer = setTimeout(() => body.destroy(), BODY_MS);
  const shown: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      if (length < MOST_SHOWN) shown.push(chunk);
      length += chunk.length;
      if (length > MOST_READ) break;
    }
  } catch {
    // What was read so far is all that there is.
  } finally {
    clearTimeout(timer);
  }
  return new TextDecoder().decode(Buffer.concat(shown).subarray(0, MOST_SHOWN));
}
