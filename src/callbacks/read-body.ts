import { parse } from "@hapi/bourne";
import type { Context } from "koa";
import { isObject } from "../openapi/json.ts";
import type { Deadline } from "./deadline.ts";
import { exceededBound } from "./json-bounds.ts";
import { parsePrintedJson } from "./parse-json.ts";
import type { QuarantineReason } from "./quarantine.ts";
import { createReadBytes } from "./read-bytes.ts";
import type { Body } from "./request.ts";

/** Reads the body of a request. Never rejects: a body that cannot be used comes with its reason. */
export type ReadBody = (context: Context) => Promise<Body>;

/** The senders' own bodies nest fewer than ten levels; the largest have an object for each of a hundred thousand members. */
export const JSON_BOUNDS = { levels: 100, containers: 250_000 };

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Reads bodies as JSON whatever their content type, because senders send odd ones or none, and keeps the text. `bodyLimit` is in bytes, after
 * decompression.
 */
export function createReadBody(bodyLimit: number): ReadBody {
  const readBytes = createReadBytes(bodyLimit);
  return async function readBody(context) {
    try {
      return toBody(withoutMark((await readBytes(context)).toString()));
    } catch (error) {
      return unreadable(reasonFor(error as Error & { type?: string }, bodyLimit));
    }
  };
}

/** Reads the body until the deadline. A body that is not whole by then cannot be used. */
export async function readBodyInTime(readBody: ReadBody, context: Context, deadline: Deadline): Promise<Body> {
  const timed = await deadline.within(readBody(context));
  return timed.late ? unreadable({ code: "body-unreadable", detail: "the body was not whole in time" }) : timed.value;
}

function unreadable(reason: QuarantineReason): Body {
  return { text: null, json: undefined, reason };
}

function reasonFor({ type, message }: Error & { type?: string }, bodyLimit: number): QuarantineReason {
  if (type === "entity.too.large") return { code: "body-too-large", detail: `the body is longer than ${bodyLimit} bytes` };
  return { code: "body-unreadable", detail: message };
}

function toBody(text: string): Body {
  if (text.trim() === "") return { text, json: undefined, reason: { code: "body-missing", detail: "the request has no body" } };
  const bound = exceededBound(text, JSON_BOUNDS);
  if (bound === "levels") return unusable(text, "body-too-deep", `the body has more than ${JSON_BOUNDS.levels} levels`);
  if (bound === "containers")
    return unusable(text, "body-too-complex", `the body has more than ${JSON_BOUNDS.containers} objects and lists`);
  try {
    const json = parseText(text);
    return isObject(json) ? { text, json, reason: null } : unusable(text, "body-not-object", "the body must be a JSON object");
  } catch (error) {
    return unusable(text, "body-not-json", (error as Error).message);
  }
}

function unusable(text: string, code: QuarantineReason["code"], detail: string): Body {
  return { text, json: undefined, reason: { code, detail } };
}

function parseText(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const printed = parsePrintedJson(text);
    if (printed === undefined) throw error;
    return printed;
  }
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
