import Koa from "koa";
import { boundLog, type CallbackLog } from "../log/bounded-log.ts";
import { createPipeline, type PipelineOptions } from "./pipeline.ts";

/** The Koa application that takes the callbacks of all senders. */
export function createCallbackServer(options: PipelineOptions): Koa {
  const log = boundLog(options.log);
  const app = new Koa();
  app.on("error", (error) => logFailure(log, error));
  app.use(createPipeline(options));
  return app;
}

/** A connection that the other end broke, or that sent no HTTP, is no fault of ours. Only its code is logged: what it sent may hold credentials. */
function logFailure(log: CallbackLog, error: NodeJS.ErrnoException): void {
  const { code = "", message } = error;
  if (/^(HPE_\w+|E[A-Z]+)$/.test(code)) log.warn({ code, detail: message }, "connection broken off");
  else log.error({ err: error }, "connection failed");
}
