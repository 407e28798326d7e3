import { parse } from "node:querystring";
import Koa, { type Context, type Middleware } from "koa";
import type { Logger } from "pino";
import { ImhookError } from "../errors.ts";
import type { Journal } from "../journal/journal.ts";
import { boundLog, type CallbackLog } from "../statistics/bounded-log.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Admission } from "./admission.ts";
import { Deadline } from "./deadline.ts";
import { type Answer, createProcessing, type ProcessCall } from "./process-call.ts";
import { readBody, receive } from "./receive.ts";
import type { Sender } from "./sender.ts";
import { createTurnEnd } from "./turn-end.ts";

/** What the callback listener takes. */
export interface CallbackServerOptions {
  senders: readonly Sender[];
  journal: Pick<Journal, "append" | "appendLate">;
  admission: Admission;
  statistics: Statistics;
  /** In bytes. */
  bodyLimit: number;
  log: Logger;
}

declare module "koa" {
  interface DefaultState {
    /** Non-empty segments of the path behind the sender's own. */
    path: string[];
    processCall: ProcessCall;
    /** Of the sender's budget, which began with the request's first bytes. */
    deadline: Deadline;
    receivedAt: number;
    startedAt: number;
  }
}

/** What a sender's path leads to. */
interface Route {
  sender: Sender;
  processCall: ProcessCall;
}

/** Koa application that takes the callbacks of all senders. */
export function createCallbackServer(options: CallbackServerOptions): Koa {
  const { senders, bodyLimit, log } = options;
  const routes = new Map<string, Route>();
  for (const sender of senders) routes.set(sender.name, { sender, processCall: createProcessing({ ...options, sender }) });
  const app = new Koa();
  const callbackLog = boundLog(log);
  app.on("error", (error) => logFailure(callbackLog, error));
  app.use(route(routes, options));
  app.use(receive(bodyLimit));
  app.use(createAnswer());
  return app;
}

/** A connection that the other end broke, or sent no HTTP on, is no fault of ours; and what it sent may hold credentials. */
function logFailure(log: CallbackLog, error: NodeJS.ErrnoException): void {
  const { code = "", message } = error;
  if (/^(HPE_\w+|E[A-Z]+)$/.test(code)) log.warn({ code, detail: message }, "connection broken off");
  else log.error({ err: error }, "connection failed");
}

function route(routes: ReadonlyMap<string, Route>, { statistics }: CallbackServerOptions): Middleware {
  const senders = [...routes.values()].map(({ sender }) => sender);
  const paths = senders.map(({ name }) => `/${name}`).join(", ");

  return function routeToSender(context, next) {
    const { state } = context;
    state.receivedAt = Date.now();
    state.startedAt = performance.now();
    const [first = "", ...path] = context.path.split("/").filter(Boolean);
    const found = routes.get(first);
    if (found === undefined) return refuse(context, senders, new ImhookError("wrong-path", `no sender at this path; there are ${paths}`));
    if (context.method !== "POST") {
      context.set("Allow", "POST");
      return refuse(context, [found.sender], new ImhookError("wrong-method"));
    }
    state.path = path;
    state.processCall = found.processCall;
    state.deadline = new Deadline(found.sender.budget);
    return next().finally(() => state.deadline.end());
  };

  /** A failure in the formats of all senders that it could be, at once; each takes its own fields out of it. */
  function refuse(context: Context, possible: Sender[], error: ImhookError): void {
    const { code, message, status } = error;
    const [only, ...others] = possible;
    const sender = others.length === 0 ? (only?.name ?? null) : null;
    statistics.refused({ code, sender, remoteAddress: remoteAddressOf(context), message });
    const reply = Object.assign({}, ...possible.map((candidate) => candidate.reply.failure(error, null, undefined)));
    send(context, { status, text: JSON.stringify(reply) });
  }
}

function createAnswer(): Middleware {
  const endOfTurn = createTurnEnd();
  return async function answer(context) {
    const { path, processCall, deadline, receivedAt, startedAt, bodyFault } = context.state;
    const { querystring: queryText, headers } = context;
    // Koa's own `query` parses by the rules of URLs and takes about 7 us more, for the same result.
    const query = parse(queryText);
    const body = readBody(context.request, bodyFault);
    const remoteAddress = remoteAddressOf(context);
    if (body.text === null) context.set("Connection", "close");
    const answered = await processCall({ path, query, queryText, headers, body, remoteAddress, receivedAt, startedAt }, deadline);
    await endOfTurn();
    send(context, answered);
  };
}

function remoteAddressOf({ req }: Context): string {
  return req.socket.remoteAddress ?? "";
}

function send(context: Context, { status, text }: Answer): void {
  context.status = status;
  context.type = "json";
  context.body = text;
}
