import { STATUS_CODES } from "node:http";
import type { Context } from "koa";
import type { Logger } from "pino";
import type { Problem } from "../../../generated/operator.ts";
import { type ErrorCode, ImhookError } from "../../errors.ts";
import type { ErrorAnswer } from "../../http/raw-answer.ts";

const CONTENT_TYPE = "application/problem+json";

/** Headers that belong to a status. */
const HEADERS: Readonly<Record<number, Record<string, string>>> = {
  429: { "Retry-After": "10" },
};

/** What a client is told about tokens (RFC 6750, section 3). */
const CHALLENGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  "missing-token": "",
  "invalid-session": "",
  "invalid-token": ', error="invalid_token"',
  "expired-token": ', error="invalid_token"',
  "insufficient-role": ', error="insufficient_scope"',
};

/** Answers with problem details (RFC 9457). An error that is not an ImhookError is a bug; its message goes to the log, not to the client. */
export function sendProblem(context: Context, error: unknown, log: Logger): void {
  const known = toImhookError(error);
  if (known.code === "internal") log.error({ err: error }, "request to the operator API failed");
  context.status = known.status;
  context.set(HEADERS[known.status] ?? {});
  const challenge = CHALLENGES[known.code];
  if (challenge !== undefined) context.set("WWW-Authenticate", `Bearer realm="imhook"${challenge}`);
  // Otherwise the rest of a body that nobody reads would have to arrive first.
  if (!context.req.complete) context.set("Connection", "close");
  context.type = CONTENT_TYPE;
  context.body = toText(known);
}

/** The answer to a request that could not be read. */
export function toProblemAnswer(error: ImhookError): ErrorAnswer {
  return { contentType: CONTENT_TYPE, text: toText(error) };
}

function toText({ status, code, message }: ImhookError): string {
  const problem: Problem = { type: "about:blank", title: STATUS_CODES[status] ?? "", status, code, detail: message };
  return JSON.stringify(problem);
}

function toImhookError(error: unknown): ImhookError {
  if (error instanceof ImhookError) return error;
  // openapi-backend decodes path parameters and throws this if it cannot.
  if (error instanceof URIError) return new ImhookError("bad-request", "the path is not percent-encoded", { cause: error });
  return new ImhookError("internal", undefined, { cause: error });
}
