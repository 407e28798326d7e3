import { describeUnanswered } from "../../../http/kept-connections.ts";
import { shortText } from "../short-text.ts";
import type { Outcome } from "../transport.ts";

/** An answer of an endpoint. */
export interface HttpAnswer {
  status: number;
  /** Beginning of the body. */
  text: string;
  /** null if it asks for no time, in milliseconds. */
  retryAfter: number | null;
  /** Where it redirects to; null if it does not say. */
  location: string | null;
}

/** Others would be answered the same: it does not let imhook in, is not there, is overloaded, or has moved. */
const OUTAGES: ReadonlySet<number> = new Set([401, 403, 404, 405, 407, 408, 410, 421, 429]);

const FIRST = { success: 200, redirect: 300, clientError: 400, serverError: 500 };

/** What came of a request, by its answer. */
export function answerToOutcome({ status, text, retryAfter, location }: HttpAnswer): Outcome {
  if (status >= FIRST.success && status < FIRST.redirect) return { result: "delivered", status, text: shortText(text) };
  const isRedirect = status < FIRST.clientError;
  return {
    result: "failed",
    status,
    text: shortText(isRedirect && location !== null ? `redirects to ${location}, which is not followed` : text),
    retryAfter,
    isOutage: isRedirect || status >= FIRST.serverError || OUTAGES.has(status),
  };
}

/** What came of a request that has no answer. */
export function errorToOutcome(error: unknown): Outcome {
  return unanswered(describeUnanswered(error).message);
}

/** What came of a request, if there was no answer. Others would fail as well. */
export function unanswered(text: string): Extract<Outcome, { result: "failed" }> {
  return { result: "failed", status: null, text: shortText(text), retryAfter: null, isOutage: true };
}
