import type { Context, Middleware } from "koa";
import { isObject } from "../openapi/json.ts";
import type { Body } from "./arrival.ts";
import { parsePrintedJson } from "./body-text.ts";
import { Deadline } from "./deadline.ts";
import type { QuarantineReason } from "./fault.ts";
import { isDeeperThan } from "./nesting.ts";
import { isPlain, readPlainBody } from "./plain-body.ts";

declare module "koa" {
  interface DefaultState {
    /** Set where the body could not be read or parsed. */
    bodyFault?: QuarantineReason;
  }
}

/** What koa-bodyparser and the parsers below it throw. */
interface BodyError extends Error {
  type?: string;
  /** The text, where it was read and could not be parsed. */
  body?: string;
}

/** Levels of objects and lists in a body. The senders' own have fewer than ten; what is deeper can exhaust the stack of whoever walks it. */
const DEEPEST_NESTING = 100;

/**
 * Middleware that reads the body as JSON whatever the content type says, for senders say odd things or nothing, and keeps the text. A body
 * that cannot be read is no error here: `readBody` returns it with its fault.
 */
export function receive(bodyLimit: number): Middleware {
  let bodyParser: Promise<Middleware> | undefined;
  return async function receiveBody(context, next) {
    if (!isPlain(context.req, bodyLimit)) {
      bodyParser ??= loadBodyParser();
      return (await bodyParser)(context, next);
    }
    await readPlainBody(context.request).catch((error) => keepFault(error, context));
    return next();
  };

  // Loaded for the first body that needs it: senders state the length of theirs, and the parser takes 19 ms to load.
  async function loadBodyParser(): Promise<Middleware> {
    const { default: createBodyParser } = await import("koa-bodyparser");
    return createBodyParser({
      enableTypes: ["json"],
      detectJSON: () => true,
      jsonLimit: String(bodyLimit),
      // What is no object is told apart below, however the body came.
      strict: false,
      onerror: keepFault,
    });
  }

  function keepFault(error: BodyError, context: Context): void {
    context.request.rawBody = error.body ?? "";
    context.state.bodyFault = faultOf(error, bodyLimit);
  }
}

/** Starts the sender's budget, and gives up a body that is not whole when it ends: what follows goes on with its fault. */
export function receiveInTime(bodyLimit: number): Middleware {
  const receiveBody = receive(bodyLimit);
  return async function receiveBodyInTime(context, next) {
    const deadline = new Deadline(context.state.sender.budget);
    context.state.deadline = deadline;
    const { late } = await deadline.within(receiveBody(context, nothing));
    if (late) context.state.bodyFault = { code: "body-unreadable", detail: "the body was not whole in time" };
    return next();
  };
}

async function nothing(): Promise<void> {}

/** The body of a request behind `receive`. */
export function readBody(request: { body?: unknown; rawBody?: unknown }, bodyFault: QuarantineReason | undefined): Body {
  const text = typeof request.rawBody === "string" ? request.rawBody : "";
  if (bodyFault !== undefined && bodyFault.code !== "body-not-json") return { text: null, json: undefined, fault: bodyFault };
  if (text.trim() === "") return { text, json: undefined, fault: { code: "body-missing", detail: "the request has no body" } };
  const json = bodyFault === undefined ? request.body : parsePrintedJson(text);
  const fault = bodyFault === undefined || json !== undefined ? faultOfJson(text, json) : bodyFault;
  return { text, json: fault === null ? json : undefined, fault };
}

function faultOfJson(text: string, json: unknown): QuarantineReason | null {
  if (!isObject(json)) return { code: "body-not-object", detail: "the body must be a JSON object" };
  if (isDeeperThan(text, DEEPEST_NESTING)) return { code: "body-too-deep", detail: `the body has more than ${DEEPEST_NESTING} levels` };
  return null;
}

function faultOf(error: BodyError, bodyLimit: number): QuarantineReason {
  if (error.type === "entity.too.large") return { code: "body-too-large", detail: `the body is longer than ${bodyLimit} bytes` };
  if (error.body !== undefined) return { code: "body-not-json", detail: error.message };
  return { code: "body-unreadable", detail: error.message };
}
