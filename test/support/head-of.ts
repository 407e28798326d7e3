import type { SenderRequestHead } from "../../src/callbacks/request.ts";

/** The head of a request that says nothing but what is given. */
export function headOf(given: Partial<SenderRequestHead>): SenderRequestHead {
  return {
    path: [],
    queryText: "",
    headers: {},
    remoteAddress: "203.0.113.7",
    behindProxy: false,
    receivedAt: 0,
    startedAt: 0,
    parameters: {},
    ...given,
  };
}
