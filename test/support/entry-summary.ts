import type { EntrySummary } from "../../generated/operator.ts";

/** What lists and the live feed tell of a callback in which alice blocked bob; `fields` override its own. */
export function entrySummary(fields: Partial<EntrySummary> = {}): EntrySummary {
  return {
    id: "019a9f1c-7a00-7000-8000-000000000001",
    sender: "tencent-chat",
    app: "1400000000",
    command: "Sns.CallbackBlackListAdd",
    receivedCommand: "Sns.CallbackBlackListAdd",
    phase: "after",
    status: "accepted",
    reason: null,
    receivedAt: 1_767_350_400_123,
    eventTime: null,
    actor: "alice",
    targets: ["bob"],
    group: null,
    message: null,
    decision: null,
    decidedBy: null,
    durationMs: 0.41,
    remoteAddress: "203.0.113.7",
    authentication: "signed",
    duplicateOf: null,
    sameKeyAs: null,
    ...fields,
  };
}
