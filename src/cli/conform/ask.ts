import type { Context, Result } from "./check.ts";
import { curlOf } from "./curl.ts";
import type { Answer, Delivery } from "./exchange.ts";
import type { Violation } from "./rules/violation.ts";
import type { WireRequest } from "./wire.ts";

/** A request to send and what to make of its answer. */
export interface Asking extends Delivery {
  request: WireRequest;
  /** Whether the signature is wrong on purpose, and has to be repeated as it is. */
  asSent?: boolean;
  judge(answer: Answer): Violation | null | Promise<Violation | null>;
}

/** Sends one request and turns the judgement into a result that can be repeated. */
export async function ask({ target, exchange }: Context, { request, judge, asSent, ...delivery }: Asking): Promise<Result> {
  const violation = await judge(await exchange(request, delivery));
  return violation === null ? { status: "passed" } : failed(violation, curlOf(target, request, { ...delivery, asSent }));
}

export function failed(violation: Violation, repeat: string): Result {
  return { status: "failed", ...violation, repeat };
}
