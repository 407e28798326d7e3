import type { RequestHead } from "../callbacks/request.ts";

/** When something happened to a call, in milliseconds since 1970; `at` is on the monotonic clock. Its fraction is as exact as that clock is. */
export function toEpoch({ receivedAt, startedAt }: Pick<RequestHead, "receivedAt" | "startedAt">, at: number): number {
  return receivedAt + (at - startedAt);
}
