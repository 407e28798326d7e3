import { STATUS_CODES } from "node:http";
import { setTimeout } from "node:timers/promises";
import Koa, { type Context } from "koa";
import { createReadBody } from "../../callbacks/read-body.ts";
import type { Body } from "../../callbacks/request.ts";
import { ImhookError } from "../../errors.ts";
import type { DrawFault } from "./fault-shares.ts";
import { FAULTS } from "./faults.ts";
import { renderPage, renderText } from "./listing.ts";
import type { Mock, MockRequest } from "./mock.ts";
import { type Preferences, readPreferences, withoutPreferences } from "./preferences.ts";
import type { MockReply } from "./reply-examples.ts";

/** What the mock's listener takes. */
export interface MockServerOptions {
  mocks: readonly Mock[];
  /** Of every answer, in milliseconds; a request may ask for another. */
  delay: number;
  drawFault: DrawFault;
  /** Whether a request that its document does not allow is refused with 422. */
  strict: boolean;
  /** Takes a line on each answer that is not a plain example. */
  report(line: string): void;
}

const BODY_LIMIT_BYTES = 1 << 20;

/** Longest header that says what is wrong with a request, in characters; the line of the report says all. */
const HEADER_LIMIT = 2000;

/** Koa application that answers every operation of the documents from its examples. */
export function createMockServer(options: MockServerOptions): Koa {
  const app = new Koa();
  app.on("error", (error) => options.report(`failed: ${error.message}`));
  app.use(async function answerProblems(context, next) {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof ImhookError)) throw error;
      sendProblem(context, { status: error.status, detail: error.message });
      options.report(toVisible(`${context.method} ${context.url}: ${context.status} ${error.message}`));
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
  note(context, asked.reasons, preferences);
  if (asked.reasons.length > 0 || fault !== "none") report(lineOn(asked.operationId, fault, asked.reasons));
  await setTimeout(preferences.delay ?? options.delay);
  if (fault !== "none") {
    context.respond = false;
    FAULTS[fault](context.res, reply);
  } else if (strict && asked.reasons.length > 0) {
    sendProblem(context, { status: 422, detail: "The request does not match the document.", reasons: asked.reasons });
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
  };
}

function mockOf(mocks: readonly Mock[], path: string): Mock {
  const first = path.split("/").find(Boolean);
  const mock = mocks.find(({ document }) => document === first) ?? mocks.at(-1);
  if (mock === undefined) throw new ImhookError("not-found");
  return mock;
}

/** Says in headers what was wrong and which preferences were followed (RFC 7240, section 3). */
function note(context: Context, reasons: string[], preferences: Preferences): void {
  if (reasons.length > 0) context.set("Request-Problems", toVisible(reasons.join("; ")).slice(0, HEADER_LIMIT));
  const applied = Object.entries(preferences).map(([name, value]) => `${name}=${value}`);
  if (applied.length > 0) context.set("Preference-Applied", applied.join(", "));
}

/** Headers and terminals get visible ASCII only: what a hostile request puts into a reason must not end the one or steer the other. */
function toVisible(text: string): string {
  return text.replace(/[^ -~]/g, "?");
}

function lineOn(operationId: string, fault: string, reasons: string[]): string {
  return toVisible(`${operationId}: ${[...(fault === "none" ? [] : [`fault ${fault}`]), ...reasons].join("; ")}`);
}

function send(context: Context, { status, type, body }: MockReply): void {
  context.status = status;
  context.type = type;
  context.body = JSON.stringify(body);
}

function sendProblem(context: Context, { status, ...problem }: { status: number; detail: string; reasons?: string[] }): void {
  send(context, {
    status,
    type: "application/problem+json",
    body: { type: "about:blank", title: STATUS_CODES[status], status, ...problem },
  });
}
