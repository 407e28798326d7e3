import type { Delivery, Exchange, WireRequest } from "../../senders/post/post.ts";
import type { Context, Result } from "./check.ts";
import { curlOf, type Signing } from "./curl.ts";
import type { Violation } from "./violation.ts";

/** A request to send, and how to judge its answer. */
export interface Question extends Delivery {
  request: WireRequest;
  /** How the request is signed, if not as the sender does it. */
  signing?: Signing | undefined;
  judge(exchange: Exchange): Violation | null | Promise<Violation | null>;
}

/** Sends one request and judges the answer. */
export async function ask({ target, send }: Context, { request, judge, signing, ...delivery }: Question): Promise<Result> {
  const violation = await judge(await send(request, delivery));
  return violation === null ? { status: "passed" } : failed(violation, curlOf(target, request, { ...delivery, signing }));
}

export function failed(violation: Violation, repeat: string): Result {
  return { status: "failed", ...violation, repeat };
}
