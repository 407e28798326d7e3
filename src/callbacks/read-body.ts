import type { Context } from "koa";
import type { Deadline } from "./deadline.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeText } from "./decode-text.ts";
import { decompress } from "./decompress.ts";
import { SMALL_BODY_BYTES } from "./large-body-limit.ts";
import { parseBody } from "./parse-body.ts";
import type { QuarantineReason } from "./quarantine.ts";
import { createReadBytes } from "./read-bytes.ts";
import type { Body } from "./request.ts";
import { createTurns } from "./turns.ts";

/** Reads the body of a request. Never rejects: a body that cannot be used comes with its reason. */
export type ReadBody = (context: Context) => Promise<Body>;

/**
 * Reads bodies as JSON whatever their content type, because senders send odd ones or none, and keeps what was sent. `bodyLimit` is in bytes, before
 * and after decompression.
 */
export function createReadBody(bodyLimit: number): ReadBody {
  const readBytes = createReadBytes(bodyLimit);
  const takeTurn = createTurns();
  return async function readBody(context) {
    const { codings, charset } = declaredEncoding(context.req.headers);
    const received = await readBytes(context);
    if (!Buffer.isBuffer(received)) return lost(received);
    const bytes = codings.length === 0 ? received : await decompress(received, codings, bodyLimit);
    if (!Buffer.isBuffer(bytes)) return keptAsBytes(received, bytes);
    // Parsing and handling a long body takes up to some hundred milliseconds.
    if (bytes.length > SMALL_BODY_BYTES) await takeTurn();
    return toBody(bytes, charset);
  };
}

/** Reads the body until the deadline. A body that is not whole by then cannot be used. */
export async function readBodyInTime(readBody: ReadBody, context: Context, deadline: Deadline): Promise<Body> {
  const timed = await deadline.within(readBody(context));
  return timed.late ? lost({ code: "body-unreadable", detail: "the body was not whole in time" }) : timed.value;
}

function lost(reason: QuarantineReason): Body {
  return { text: null, encoding: null, json: undefined, reason };
}

function keptAsBytes(bytes: Buffer, reason: QuarantineReason): Body {
  return { text: bytes.toString("base64"), encoding: "base64", json: undefined, reason };
}

function toBody(bytes: Buffer, charset: string | null): Body {
  const decoded = decodeText(bytes, charset);
  if (decoded === null)
    return keptAsBytes(bytes, { code: "body-not-text", detail: `the bytes of the body are not text in ${charset ?? "utf-8"}` });
  return { text: decoded.text, encoding: decoded.charset, ...parseBody(decoded.text) };
}
