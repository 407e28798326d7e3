import { promisify } from "node:util";
import { brotliDecompress, unzip, type ZlibOptions } from "node:zlib";
import type { QuarantineReason } from "./quarantine.ts";

type Decompress = (bytes: Buffer, options: Pick<ZlibOptions, "maxOutputLength">) => Promise<Buffer>;

const undoGzipOrDeflate: Decompress = promisify(unzip);

/** By the name of the content coding (RFC 9110, section 8.4.1; RFC 7932). */
const CODINGS: ReadonlyMap<string, Decompress> = new Map([
  ["gzip", undoGzipOrDeflate],
  ["x-gzip", undoGzipOrDeflate],
  ["deflate", undoGzipOrDeflate],
  ["br", promisify(brotliDecompress)],
]);

/** A body that was compressed more often is no sender's. */
const MAX_CODINGS = 4;

const MAX_SHOWN_LENGTH = 40;

/**
 * Undoes content codings, the last one first. `limit` is in bytes, after each step. Resolves with the reason if that is not possible; never rejects.
 */
export async function decompress(bytes: Buffer, codings: readonly string[], limit: number): Promise<Buffer | QuarantineReason> {
  if (codings.length > MAX_CODINGS) return compressed(`it has ${codings.length} content codings; up to ${MAX_CODINGS} are undone`);
  let plain = bytes;
  for (const coding of codings.toReversed()) {
    const undo = CODINGS.get(coding);
    if (undo === undefined)
      return compressed(`its content coding ${shown(coding)} is not known; known are ${[...CODINGS.keys()].join(", ")}`);
    try {
      plain = plain.length === 0 ? plain : await undo(plain, { maxOutputLength: limit });
    } catch (error) {
      return reasonFor(error as NodeJS.ErrnoException, coding, limit);
    }
  }
  return plain;
}

function reasonFor({ code, message }: NodeJS.ErrnoException, coding: string, limit: number): QuarantineReason {
  if (code !== "ERR_BUFFER_TOO_LARGE") return compressed(`${coding}: ${message}`);
  return { code: "body-too-large", detail: `the body has more than ${limit} bytes after decompression (IMHOOK_BODY_LIMIT)` };
}

function shown(coding: string): string {
  return coding.length > MAX_SHOWN_LENGTH ? `${coding.slice(0, MAX_SHOWN_LENGTH)}…` : coding;
}

function compressed(why: string): QuarantineReason {
  return { code: "body-not-decompressed", detail: `the body cannot be decompressed: ${why}` };
}
