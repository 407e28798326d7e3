import { STATUS_CODES } from "node:http";
import { setTimeout } from "node:timers/promises";
import Koa, { type Context } from "koa";
import { createReadBody } from "../../callbacks/read-body.ts";
import type { Body } from "../../callbacks/request.ts";
import { type ErrorCode, ImhookError } from "../../errors.ts";
import type { DrawFault } from "./fault-shares.ts";
import { FAULTS } from "./faults.ts";
import { renderPage, renderText } from "./listing.ts";
import type { Mock, MockRequest } from "./mock.ts";
import { type Preferences, readPreferences, withoutPreferences } from "./preferences.ts";
import type { MockReply } from "./reply-examples.ts";
import { toText } from "./to-text.ts";

/** What the mock server needs. */
export interface MockServerOptions {
  mocks: readonly Mock[];
  /** Delay of every answer, in milliseconds; a request can ask for another. */
  delay: number;
  drawFault: DrawFault;
  /** Whether a request that does not match its document is answered with 422. */
  strict: boolean;
  /** Called with a line about each answer that is not a plain example. */
  report(line: string): void;
}

/** More than a question about the largest message that a server takes by default, of which it has the texts twice. */
const BODY_LIMIT_BYTES = 32 << 20;

/** Longest Request-Problems header, in characters; the reported line is complete. */
const HEADER_LIMIT = 2000;

/** Creates the Koa application that answers every operation of the documents from its examples. */
export function createMockServer(options: MockServerOptions): Koa {
  const app = new Koa();
  app.on("error", (error) => options.report(`failed: ${error.message}`));
  app.use(async function answerProblems(context, next) {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof ImhookError)) throw error;
      sendProblem(context, { status: error.status, code: error.code, detail: error.message });
      options.report(toAscii(`${context.method} ${context.url}: ${context.status} ${error.message}`));
    }
  });
  app.use(function list(context, next) {
    if (context.path !== "/" || !["GET", "HEAD"].includes(context.method)) return next();
    const asPage = context.accepts("text", "html") === "html";
    context.type = asPage ? "html" : "text";
    context.body = asPage ? renderPage(options.mocks) : renderText(options.mocks);
  });
  const readBody = createReadBody(BODY_LIMIT_BYTES);
  app.use(async (context) => answer(context, await readBody(context), options));
  return app;
}

async function answer(context: Context, body: Body, { mocks, drawFault, strict, report, ...options }: MockServerOptions): Promise<void> {
  const preferences = readPreferences(context.headers, context.query);
  const request = toRequest(context, body);
  const mock = mockOf(mocks, context.path);
  const asked = await mock.ask(request);
  const reply = mock.reply(asked, preferences.example, request.body.json);
  const fault = preferences.fault ?? drawFault() ?? "none";
  setHeaders(context, asked.reasons, preferences);
  if (asked.reasons.length > 0 || fault !== "none") report(describeAnswer(asked.operationId, fault, asked.reasons));
  await setTimeout(preferences.delay ?? options.delay);
  if (fault !== "none") {
    context.respond = false;
    FAULTS[fault](context.res, reply);
  } else if (strict && asked.reasons.length > 0) {
    sendProblem(context, { status: 422, code: "bad-request", detail: "The request does not match the document.", reasons: asked.reasons });
  } else {
    send(context, reply);
  }
}

function toRequest(context: Context, body: Body): MockRequest {
  const { method, path: pathText, querystring: queryText, headers } = context;
  return {
    method: method.toLowerCase(),
    pathText,
    path: pathText.split("/").filter(Boolean).slice(1),
    query: withoutPreferences(context.query),
    queryText,
    headers,
    body,
    remoteAddress: context.req.socket.remoteAddress ?? "",
    receivedAt: Date.now(),
    startedAt: performance.now(),
    behindProxy: false,
  };
}

function mockOf(mocks: readonly Mock[], path: string): Mock {
  const first = path.split("/").find(Boolean);
  const mock = mocks.find(({ mount }) => mount === first) ?? mocks.find(({ mount }) => mount === null);
  if (mock === undefined) throw new ImhookError("not-found");
  return mock;
}

/** Lists the problems and the applied preferences in headers (RFC 7240, section 3). */
function setHeaders(context: Context, reasons: string[], preferences: Preferences): void {
  if (reasons.length > 0) context.set("Request-Problems", toAscii(reasons.join("; ")).slice(0, HEADER_LIMIT));
  const applied = Object.entries(preferences).map(([name, value]) => `${name}=${value}`);
  if (applied.length > 0) context.set("Preference-Applied", applied.join(", "));
}

/** A header and a line of the report get visible ASCII only: a reason can repeat text of a hostile request. */
function toAscii(text: string): string {
  return text.replace(/[^ -~]/g, "?");
}

function describeAnswer(operationId: string, fault: string, reasons: string[]): string {
  return toAscii(`${operationId}: ${[...(fault === "none" ? [] : [`fault ${fault}`]), ...reasons].join("; ")}`);
}

function send(context: Context, reply: MockReply): void {
  context.status = reply.status;
  context.type = reply.type;
  context.body = toText(reply);
}

function sendProblem(
  context: Context,
  { status, ...problem }: { status: number; code: ErrorCode; detail: string; reasons?: string[] },
): void {
  send(context, {
    status,
    type: "application/problem+json",
    body: { type: "about:blank", title: STATUS_CODES[status], status, ...problem },
  });
}
