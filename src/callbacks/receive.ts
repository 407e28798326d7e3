import type { Middleware } from "koa";
import bodyParser from "koa-bodyparser";
import type { Body } from "./arrival.ts";
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
  const { body } = request;
  const rawBody = typeof request.rawBody === "string" ? request.rawBody : "";
  if (bodyFault !== undefined) return { text: bodyFault.code === "body-not-json" ? rawBody : null, json: undefined, fault: bodyFault };
  if (rawBody.trim() === "") return { text: rawBody, json: undefined, fault: { code: "body-missing", detail: "the request has no body" } };
  if (!isObject(body))
    return { text: rawBody, json: undefined, fault: { code: "body-not-object", detail: "the body must be a JSON object" } };
  return { text: rawBody, json: body, fault: null };
}

function faultOf(error: BodyError, bodyLimit: number): Fault {
  if (error.type === "entity.too.large") return { code: "body-too-large", detail: `the body is longer than ${bodyLimit} bytes` };
  if (error.body !== undefined) return { code: "body-not-json", detail: error.message };
  return { code: "body-unreadable", detail: error.message };
}
