import type { Logger } from "pino";
import { boundLog } from "../../log/bounded-log.ts";
import type { Caller } from "./caller.ts";

/** Logs an operation that may have changed something. `caller` is undefined if it needs no token. The path names no more than the audit log does. */
export type LogChange = (caller: Caller | undefined, action: string, request: { method: string; path: string }) => void;

export function createLogChange(log: Logger): LogChange {
  const boundedLog = boundLog(log);
  return function logChange(caller, action, { method, path }) {
    if (caller === undefined || method.toUpperCase() === "GET") return;
    const { who, role, address } = caller;
    boundedLog.info({ who, role, action, path, remoteAddress: address }, "operator action");
  };
}
