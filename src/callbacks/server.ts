import { parse } from "node:querystring";
import Koa, { type Context, type Middleware } from "koa";
import type { Logger } from "pino";
import { ImhookError } from "../errors.ts";
import type { Journal } from "../journal/journal.ts";
import { type AddressSet, createAddressSet } from "../network/address-set.ts";
import { admit } from "./admit.ts";
import { createProcessing, type ProcessCall } from "./process-call.ts";
import { readBody, receive } from "./receive.ts";
import { refuse, send } from "./refuse.ts";
import type { Sender } from "./sender.ts";

/** What the callback listener takes. */
export interface CallbackServerOptions {
  senders: readonly Sender[];
  journal: Pick<Journal, "append">;
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
    processCall: ProcessCall;
    receivedAt: number;
    startedAt: number;
  }
}

/** Koa application that takes the callbacks of all senders. Resolves when every document is ready for calls. */
export async function createCallbackServer(options: CallbackServerOptions): Promise<Koa> {
  const { senders, journal, bodyLimit, trustedProxies = createAddressSet([]), log } = options;
  const processing = new Map<string, ProcessCall>();
  for (const sender of senders) processing.set(sender.name, await createProcessing({ sender, journal, log }));
  const app = new Koa();
  app.on("error", (error) => log.error({ err: error }, "connection failed"));
  app.use(route(senders, processing));
  app.use(admit(trustedProxies, log));
  app.use(receive(bodyLimit));
  app.use(answer);
  return app;
}

function route(senders: readonly Sender[], processing: Map<string, ProcessCall>): Middleware {
  return function routeToSender(context, next) {
    context.state.receivedAt = Date.now();
    context.state.startedAt = performance.now();
    const [first = "", ...path] = context.path.split("/").filter(Boolean);
    const sender = senders.find(({ name }) => name === first);
    const processCall = processing.get(first);
    if (sender === undefined || processCall === undefined)
      return send(
        context,
        refuse(
          senders,
          new ImhookError("wrong-path", `no sender at this path; there are ${[...processing.keys()].map((name) => `/${name}`).join(", ")}`),
        ),
      );
    if (context.method !== "POST") {
      context.set("Allow", "POST");
      return send(context, refuse([sender], new ImhookError("wrong-method")));
    }
    context.state.sender = sender;
    context.state.path = path;
    context.state.processCall = processCall;
    return next();
  };
}

async function answer(context: Context): Promise<void> {
  const { path, processCall, remoteAddress, receivedAt, startedAt, bodyFault } = context.state;
  const { querystring: queryText, headers } = context;
  // Koa's own `query` parses by the rules of URLs and takes about 7 us more, for the same result.
  const query = parse(queryText);
  const body = readBody(context.request, bodyFault);
  if (body.text === null) context.set("Connection", "close");
  send(context, await processCall({ path, query, queryText, headers, body, remoteAddress, receivedAt, startedAt }));
}
