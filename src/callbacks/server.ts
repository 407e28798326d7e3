import { parse } from "node:querystring";
import Koa, { type Middleware } from "koa";
import type { Logger } from "pino";
import { ImhookError } from "../errors.ts";
import { type AddressSet, createAddressSet } from "../http/address-set.ts";
import { clientAddress } from "../http/client-address.ts";
import type { Journal } from "../journal/journal.ts";
import { boundLog, type CallbackLog } from "../log/bounded-log.ts";
import type { Admission } from "./admission.ts";
import { admit } from "./admit.ts";
import type { Statistics } from "./counters/statistics.ts";
import type { Deadline } from "./deadline.ts";
import { createProcessing, type ProcessCall } from "./process-call.ts";
import { readBody, receiveInTime } from "./receive.ts";
import { createTurnBack, send, type TurnBack } from "./refuse.ts";
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
  /** Proxies whose word on the client's address is taken; absent: none. */
  trustedProxies?: AddressSet;
  log: Logger;
}

declare module "koa" {
  interface DefaultState {
    /** Non-empty segments of the path behind the sender's own. */
    path: string[];
    sender: Sender;
    processCall: ProcessCall;
    /** The sender's own, also behind trusted proxies. */
    remoteAddress: string;
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
  const { senders, statistics, bodyLimit, trustedProxies = createAddressSet([]), log } = options;
  const callbackLog = boundLog(log);
  const turnBack = createTurnBack(statistics, callbackLog);
  const routes = new Map<string, Route>();
  for (const sender of senders) routes.set(sender.name, { sender, processCall: createProcessing({ ...options, sender }) });
  const app = new Koa();
  app.on("error", (error) => logFailure(callbackLog, error));
  app.use(arrive(trustedProxies));
  app.use(route(routes, turnBack));
  app.use(admit(turnBack));
  app.use(receiveInTime(bodyLimit));
  app.use(createAnswer());
  return app;
}

/** A connection that the other end broke, or sent no HTTP on, is no fault of ours; and what it sent may hold credentials. */
function logFailure(log: CallbackLog, error: NodeJS.ErrnoException): void {
  const { code = "", message } = error;
  if (/^(HPE_\w+|E[A-Z]+)$/.test(code)) log.warn({ code, detail: message }, "connection broken off");
  else log.error({ err: error }, "connection failed");
}

function arrive(trustedProxies: AddressSet): Middleware {
  return function noteArrival({ state, req }, next) {
    state.receivedAt = Date.now();
    state.startedAt = performance.now();
    state.remoteAddress = clientAddress(req.socket.remoteAddress, req.headers["x-forwarded-for"], trustedProxies);
    return next();
  };
}

function route(routes: ReadonlyMap<string, Route>, turnBack: TurnBack): Middleware {
  const senders = [...routes.values()].map(({ sender }) => sender);
  const paths = senders.map(({ name }) => `/${name}`).join(", ");
  return function routeToSender(context, next) {
    const [first = "", ...path] = context.path.split("/").filter(Boolean);
    const found = routes.get(first);
    if (found === undefined) return turnBack(context, senders, new ImhookError("wrong-path", `no sender at this path; there are ${paths}`));
    if (context.method !== "POST") {
      context.set("Allow", "POST");
      return turnBack(context, [found.sender], new ImhookError("wrong-method"));
    }
    context.state.path = path;
    context.state.sender = found.sender;
    context.state.processCall = found.processCall;
    return next();
  };
}

function createAnswer(): Middleware {
  const endOfTurn = createTurnEnd();
  return async function answer(context) {
    const { path, processCall, deadline, remoteAddress, receivedAt, startedAt, bodyFault } = context.state;
    const { querystring: queryText, headers } = context;
    // Koa's own `query` parses by the rules of URLs and takes about 7 us more, for the same result.
    const query = parse(queryText);
    const body = readBody(context.request, bodyFault);
    if (body.text === null) context.set("Connection", "close");
    const arrival = { path, query, queryText, headers, body, remoteAddress, receivedAt, startedAt };
    const answered = await processCall(arrival, deadline).finally(() => deadline.end());
    await endOfTurn();
    send(context, answered);
  };
}
