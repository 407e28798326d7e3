import { STATUS_CODES } from "node:http";
import type { Context } from "koa";
import type { Logger } from "pino";
import type { Problem } from "../../../generated/operator.ts";
import { ImhookError } from "../../errors.ts";
import type { ErrorAnswer } from "../../http/malformed-requests.ts";

const CONTENT_TYPE = "application/problem+json";

/** Answers with problem details (RFC 9457). What is not an ImhookError is a bug of ours: its text goes to the log, not to the caller. */
export function sendProblem(context: Context, error: unknown, log: Logger): void {
  const known = toImhookError(error);
  if (known.code === "internal") log.error({ err: error }, "operator request failed");
  context.status = known.status;
  if (known.status === 401) context.set("WWW-Authenticate", "Bearer");
  if (known.status === 405) context.set("Allow", "GET, HEAD");
  context.type = CONTENT_TYPE;
  context.body = toText(known);
}

/** The answer to a request that could not be read. */
export function toProblemAnswer(error: ImhookError): ErrorAnswer {
  return { contentType: CONTENT_TYPE, text: toText(error) };
}

function toText({ status, message }: ImhookError): string {
  const problem: Problem = { type: "about:blank", title: STATUS_CODES[status] ?? "", status, detail: message };
  return JSON.stringify(problem);
}

function toImhookError(error: unknown): ImhookError {
  if (error instanceof ImhookError) return error;
  // openapi-backend decodes path parameters and lets the failure of that through.
  if (error instanceof URIError) return new ImhookError("bad-request", "the path is not percent-encoded", { cause: error });
  return new ImhookError("internal", undefined, { cause: error });
}
