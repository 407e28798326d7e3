import type { Context, Middleware } from "koa";
import { isObject } from "../openapi/json.ts";
import type { Deadline } from "./deadline.ts";
import { isDeeperThan } from "./nesting.ts";
import { parsePrintedJson } from "./parse-json.ts";
import { isPlain, readPlainBody } from "./plain-body.ts";
import type { QuarantineReason } from "./quarantine.ts";
import type { Body } from "./request.ts";

/** Reads the body of a request. Never rejects: a body that cannot be used comes with its reason. */
export type ReadBody = (context: Context) => Promise<Body>;

/** What koa-bodyparser and the parsers below it throw. */
interface BodyError extends Error {
  type?: string;
  /** The text, if it was read and could not be parsed. */
  body?: string;
}

/** Levels of objects and lists in a body. The senders' own have fewer than ten; deeper ones can exhaust the stack of a recursive reader. */
const MAX_NESTING = 100;

const LATE: Body = { text: null, json: undefined, reason: { code: "body-unreadable", detail: "the body was not whole in time" } };

/**
 * Reads bodies as JSON whatever their content type, because senders send odd ones or none, and keeps the text. `bodyLimit` is in bytes, after
 * decompression.
 */
export function createReadBody(bodyLimit: number): ReadBody {
  let bodyParser: Promise<Middleware> | undefined;
  return async function readBody(context) {
    const { request } = context;
    let reason: QuarantineReason | undefined;
    const noteError = (error: BodyError) => {
      request.rawBody = error.body ?? "";
      reason = reasonFor(error, bodyLimit);
    };
    try {
      if (isPlain(context.req, bodyLimit)) {
        await readPlainBody(request);
      } else {
        bodyParser ??= loadBodyParser(bodyLimit);
        await (await bodyParser)(context, resolved);
      }
    } catch (error) {
      noteError(error as BodyError);
    }
    return toBody(request, reason);
  };
}

/** Reads the body until the deadline. A body that is not whole by then cannot be used. */
export async function readBodyInTime(readBody: ReadBody, context: Context, deadline: Deadline): Promise<Body> {
  const timed = await deadline.within(readBody(context));
  return timed.late ? LATE : timed.value;
}

/** Loaded for the first body that needs it: senders state the length of theirs, and the parser takes 19 ms to load. */
async function loadBodyParser(bodyLimit: number): Promise<Middleware> {
  const { default: createBodyParser } = await import("koa-bodyparser");
  return createBodyParser({
    enableTypes: ["json"],
    detectJSON: () => true,
    jsonLimit: String(bodyLimit),
    // toBody refuses what is not an object, however the body was read.
    strict: false,
    onerror: (error) => {
      throw error;
    },
  });
}

async function resolved(): Promise<void> {}

function toBody(request: { body?: unknown; rawBody?: unknown }, failure: QuarantineReason | undefined): Body {
  const text = typeof request.rawBody === "string" ? request.rawBody : "";
  if (failure !== undefined && failure.code !== "body-not-json") return { text: null, json: undefined, reason: failure };
  if (text.trim() === "") return { text, json: undefined, reason: { code: "body-missing", detail: "the request has no body" } };
  const json = failure === undefined ? request.body : parsePrintedJson(text);
  const reason = failure === undefined || json !== undefined ? reasonForJson(text, json) : failure;
  return { text, json: reason === null ? json : undefined, reason };
}

function reasonForJson(text: string, json: unknown): QuarantineReason | null {
  if (!isObject(json)) return { code: "body-not-object", detail: "the body must be a JSON object" };
  if (isDeeperThan(text, MAX_NESTING)) return { code: "body-too-deep", detail: `the body has more than ${MAX_NESTING} levels` };
  return null;
}

function reasonFor(error: BodyError, bodyLimit: number): QuarantineReason {
  if (error.type === "entity.too.large") return { code: "body-too-large", detail: `the body is longer than ${bodyLimit} bytes` };
  if (error.body !== undefined) return { code: "body-not-json", detail: error.message };
  return { code: "body-unreadable", detail: error.message };
}
