import type { Review } from "../../generated/operator.ts";

/** A review as the operator API lists it. */
export function review(entry: string, fields: Partial<Review> = {}): Review {
  return {
    entry,
    sender: "tencent-chat",
    app: "1400000000",
    command: "C2C.CallbackBeforeSendMsg",
    actor: "alice",
    group: null,
    message: `message ${entry}`,
    rule: "links",
    reason: null,
    flaggedAt: 1_767_350_400_123,
    state: "open",
    note: null,
    decidedAt: null,
    decidedBy: null,
    version: 1,
    ...fields,
  };
}
