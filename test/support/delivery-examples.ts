import { randomUUID } from "node:crypto";
import type { DeliveryAnswer, DeliveryAttempt, DeliveryDetail, Destination, Replay } from "../../generated/operator.ts";

/** An attempt that failed a minute ago. */
export function answerOf(given: Partial<DeliveryAnswer> = {}): DeliveryAnswer {
  return { ...{ at: Date.now() - 60_000, durationMs: 12.5, status: 200, text: "", delivered: false }, ...given };
}

/** A destination that is up to date. */
export function destinationOf(given: Partial<Destination> & Pick<Destination, "name">): Destination {
  return {
    ...{ kind: "http", origin: "settings", state: "running", position: 1041, lag: { entries: 0, seconds: 0 } },
    counts: { delivered: 998, failedAttempts: 3, givenUp: 0, pruned: 0 },
    ...{ retrying: 0, held: 0, dead: 0, lastDeliveredAt: Date.now() - 5000, lastFailure: null, nextAttemptAt: null, instance: "chat-1" },
    definition: { name: given.name, kind: "http", url: "https://example.com/hooks", secret: "***", payload: "event", orderBy: "actor" },
    ...given,
  };
}

/** A dead letter. */
export function deliveryOf(given: Partial<DeliveryDetail> & Pick<DeliveryDetail, "id" | "destination">): DeliveryDetail {
  const entry = given.entry ?? randomUUID();
  const answer = answerOf({ status: 500, text: "out of order" });
  return {
    ...{ state: "dead", event: `${entry}-1`, type: "friend.added", entry, replay: null, key: "1400000000/alice", attempts: 12 },
    ...{ createdAt: Date.now() - 90_000_000, firstFailedAt: Date.now() - 89_000_000, nextAttemptAt: null, lastAnswer: answer },
    ...{ answers: [answer], body: JSON.stringify({ specversion: "1.0", id: `${entry}-1`, type: "friend.added" }) },
    ...given,
  };
}

/** An attempt that has succeeded. */
export function attemptOf(given: Partial<DeliveryAttempt> = {}): DeliveryAttempt {
  const entry = given.entry ?? randomUUID();
  return { ...answerOf({ delivered: true }), event: `${entry}-1`, type: "friend.added", entry, replay: null, attempt: 1, ...given };
}

/** A replay that has just begun. */
export function replayOf(given: Partial<Replay> & Pick<Replay, "destination">): Replay {
  return {
    ...{ id: randomUUID(), state: "running", dryRun: false, since: 1_767_264_000_000, until: 1_767_350_400_000, when: null, rate: null },
    ...{ startedAt: Date.now() - 10_000, endedAt: null, examined: 0, total: 86_400, matching: 0, delivered: 0 },
    ...{ failedAttempts: 0, retrying: 0, held: 0, dead: 0, startedBy: null },
    ...given,
  };
}
