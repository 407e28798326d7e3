import { type ErrorCode, ImhookError } from "../../errors.ts";

/** A request to run a procedure. With `name: null` the procedures are only created; over a socket, `argument` then holds their options. */
export interface RpcCall {
  name: string | null;
  argument: unknown;
}

/** The outcome of a call. `code` is that of an ImhookError, which loses it when it is copied. */
export type RpcResult = { result: unknown } | { error: unknown; code?: ErrorCode };

/** What a thread tells without being asked. */
export interface RpcNotice {
  notice: unknown;
}

/** The outcome of a call as JSON. */
export type RpcReply = { result?: unknown } | { failure: { message: string; stack?: string | undefined } };

export function isRpcCall(value: unknown): value is RpcCall {
  return isObject(value) && (typeof value.name === "string" || value.name === null);
}

/** Encodes an error, or anything else that was thrown, for a reply. Only the message and the stack survive. */
export function toFailure(error: unknown): RpcReply {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { failure: { message, stack } };
}

/** Decodes a reply that was read as JSON. Throws a TypeError if it is not one. */
export function toRpcResult(reply: unknown): RpcResult {
  if (!isObject(reply)) throw new TypeError("a reply must be an object");
  // JSON has no undefined: the reply of a procedure that returns nothing has no `result`.
  if (!("failure" in reply)) return { result: reply.result };
  const { message, stack } = isObject(reply.failure) ? reply.failure : {};
  return { error: Object.assign(new Error(String(message)), { stack }) };
}

/** The outcome of a call that has thrown, for another thread. */
export function toRpcError(error: unknown): RpcResult {
  return error instanceof ImhookError ? { error, code: error.code } : { error };
}

/** The error of an outcome that another thread has sent. */
export function errorOf({ error, code }: Extract<RpcResult, { error: unknown }>): unknown {
  // An error from another thread is not always an instance of Error.
  return code !== undefined && isObject(error) ? new ImhookError(code, String(error.message), { cause: error }) : error;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
