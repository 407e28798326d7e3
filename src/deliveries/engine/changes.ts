import type { DeliveryAnswer, DeliveryAttempt, DeliveryCounts } from "../../../generated/operator.ts";
import { isReplay, type Lane } from "../lane.ts";
import { type LaneChanges, MOST_ATTEMPTS, type SubjectKey } from "../store/delivery-store.ts";
import type { Looked } from "./progress.ts";
import { subjectText, toWritten, type Work } from "./work.ts";

/** Takes down what happens in a lane until it is written. */
export interface ChangeLog {
  attempted(work: Work, answer: DeliveryAnswer): void;
  /** It is settled. If `work` is a row of the store, it will be removed. */
  settled(work: Work): void;
  /** It has become a row, or the row has changed. */
  kept(work: Work): void;
  /** Somebody has dropped it. */
  forget(work: Work): void;
  gaveUp(work: Work): void;
  looked(looked: Looked): void;
  pruned(entries: number): void;
  /** Whether it has changed since the last `take`. */
  concerns(subject: SubjectKey): boolean;
  /** Deliveries that a crash would repeat, or rows that it would lose. */
  size(): number;
  /** Returns all changes since the last call. */
  take(at: Pick<LaneChanges, "cursor" | "revision" | "waitingUntil" | "isDone">): LaneChanges;
}

interface Collected {
  counts: DeliveryCounts;
  /** By the texts of their subjects. */
  kept: Map<string, Work>;
  settled: Map<string, SubjectKey>;
  dead: Map<string, Work>;
  attempts: DeliveryAttempt[];
  lastFailure: DeliveryAnswer | null;
  lastDeliveredAt: number | null;
  replayed: LaneChanges["replayed"];
}

export function createChangeLog(lane: Lane): ChangeLog {
  const replay = isReplay(lane) ? lane.lane : null;
  let size = 0;
  let collected = nothing();

  return {
    attempted: (work, answer) => {
      const { event, type, entry } = work.subject;
      collected.attempts.push({ ...answer, event, type, entry, replay, attempt: work.attempts });
      if (collected.attempts.length >= 2 * MOST_ATTEMPTS) collected.attempts = collected.attempts.slice(-MOST_ATTEMPTS);
      if (answer.delivered) {
        collected.counts.delivered += 1;
        collected.lastDeliveredAt = answer.at;
      } else {
        collected.counts.failedAttempts += 1;
        collected.lastFailure = answer;
      }
      size += 1;
    },
    settled: (work) => {
      if (work.state === "fresh") return;
      const { position, number } = work.subject;
      const text = subjectText(work.subject);
      collected.kept.delete(text);
      if (work.isStored) collected.settled.set(text, { position, number });
      size += 1;
    },
    kept: (work) => {
      collected.kept.set(subjectText(work.subject), work);
      size += 1;
    },
    forget: (work) => collected.kept.delete(subjectText(work.subject)),
    gaveUp: (work) => {
      const text = subjectText(work.subject);
      collected.kept.delete(text);
      collected.dead.set(text, work);
      collected.counts.givenUp += 1;
      size += 1;
    },
    looked: ({ examined, matching, pruned }) => {
      collected.counts.pruned += pruned;
      if (replay === null) return;
      collected.replayed.examined += examined;
      collected.replayed.matching += matching;
    },
    pruned: (entries) => {
      collected.counts.pruned += entries;
    },
    concerns: (subject) => {
      const text = subjectText(subject);
      return collected.kept.has(text) || collected.settled.has(text) || collected.dead.has(text);
    },
    size: () => size,
    take: (at) => {
      const { kept, settled, dead, attempts, ...rest } = collected;
      const written = {
        unsettled: [...kept.values()].map(toWritten),
        settled: [...settled.values()],
        dead: [...dead.values()].map(toWritten),
        attempts: attempts.slice(-MOST_ATTEMPTS),
      };
      for (const work of kept.values()) {
        work.isStored = true;
        // Its text need not stay in memory.
        work.lastAnswer = null;
      }
      size = 0;
      collected = nothing();
      return { ...rest, ...written, ...at };
    },
  };
}

function nothing(): Collected {
  return {
    counts: { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0 },
    kept: new Map(),
    settled: new Map(),
    dead: new Map(),
    attempts: [],
    lastFailure: null,
    lastDeliveredAt: null,
    replayed: { examined: 0, matching: 0 },
  };
}
