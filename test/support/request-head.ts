import type { SenderRequestHead } from "../../src/callbacks/request.ts";

/** The head of a request that says nothing, with what a test gives it. */
export function requestHead(given: Partial<SenderRequestHead> = {}): SenderRequestHead {
  return {
    path: [],
    queryText: "",
    headers: {},
    remoteAddress: "192.0.2.1",
    behindProxy: false,
    receivedAt: 0,
    startedAt: 0,
    parameters: {},
    ...given,
  };
}
