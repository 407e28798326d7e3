import type { Middleware } from "koa";
import bodyParser from "koa-bodyparser";
import type { Body } from "./arrival.ts";
import { parsePrintedJson } from "./body-text.ts";
import type { Fault } from "./fault.ts";
import { isObject } from "./json.ts";

declare module "koa" {
  interface DefaultState {
    /** Set where the body could not be read or parsed. */
    bodyFault?: Fault;
  }
}

/** What koa-bodyparser and the parsers below it throw. */
interface BodyError extends Error {
  type?: string;
  /** The text, where it was read and could not be parsed. */
  body?: string;
}

/**
 * Middleware that reads the body as JSON whatever the content type says, for senders say odd things or nothing, and keeps the text. A body
 * that cannot be read is no error here: `readBody` returns it with its fault.
 */
export function receive(bodyLimit: number): Middleware {
  return bodyParser({
    enableTypes: ["json"],
    detectJSON: () => true,
    jsonLimit: String(bodyLimit),
    onerror(error: BodyError, context) {
      context.request.rawBody = error.body ?? "";
      context.state.bodyFault = faultOf(error, bodyLimit);
    },
  });
}

/** The body of a request behind `receive`. */
export function readBody(request: { body?: unknown; rawBody?: unknown }, bodyFault: Fault | undefined): Body {
  const text = typeof request.rawBody === "string" ? request.rawBody : "";
  if (bodyFault !== undefined && bodyFault.code !== "body-not-json") return { text: null, json: undefined, fault: bodyFault };
  if (text.trim() === "") return { text, json: undefined, fault: { code: "body-missing", detail: "the request has no body" } };
  const json = bodyFault === undefined ? request.body : parsePrintedJson(text);
  if (isObject(json)) return { text, json, fault: null };
  return { text, json: undefined, fault: bodyFault ?? { code: "body-not-object", detail: "the body must be a JSON object" } };
}

function faultOf(error: BodyError, bodyLimit: number): Fault {
  if (error.type === "entity.too.large") return { code: "body-too-large", detail: `the body is longer than ${bodyLimit} bytes` };
  if (error.body !== undefined) return { code: "body-not-json", detail: error.message };
  return { code: "body-unreadable", detail: error.message };
}
