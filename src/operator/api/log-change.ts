import type { Logger } from "pino";
import { boundLog } from "../../log/bounded-log.ts";
import type { Caller } from "./caller.ts";

/** Logs an operation that may have changed something. The path names no more than the audit log does. */
export type LogChange = (caller: Caller, action: string, request: { method: string; path: string }) => void;

export function createLogChange(log: Logger): LogChange {
  const boundedLog = boundLog(log);
  return function logChange({ who, role, address }, action, { method, path }) {
    if (method.toUpperCase() !== "GET") boundedLog.info({ who, role, action, path, remoteAddress: address }, "operator action");
  };
}
