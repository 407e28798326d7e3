import type { RpcResult } from "./pending-calls.ts";

/** What became of a call, as JSON. */
export type RpcReply = { result: unknown } | { failure: { message: string; stack: string | undefined } };

export function toFailure(error: unknown): RpcReply {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { failure: { message, stack } };
}

export function toRpcResult(answer: RpcReply): RpcResult {
  if (!("failure" in answer)) return answer;
  const { message, stack } = answer.failure;
  return { error: Object.assign(new Error(message), { stack }) };
}
