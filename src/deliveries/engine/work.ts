import type { DeliveryAnswer } from "../../../generated/operator.ts";
import type { Outgoing, Subject } from "../outgoing.ts";
import type { UnsettledDelivery, WrittenDelivery } from "../store/delivery-store.ts";
import type { HeapItem } from "./heap.ts";
import type { Step } from "./progress.ts";

/** One delivery of a lane from when it was read until it is settled. */
export interface Work {
  /** While it is `fresh` this is what is sent; later without what is sent. */
  subject: Subject;
  /** What is sent. null unless it is `fresh`: what has failed or waits is read again. */
  outgoing: Outgoing | null;
  /** Size of its text. It counts as long as it is in memory. */
  bytes: number;
  /** `fresh`: the cursor waits for it. `held`, `retrying`: it is or will be a row of the store. */
  state: "fresh" | "held" | "retrying";
  /** The step of the cursor that waits for it; null if none does. */
  step: Step | null;
  attempts: number;
  createdAt: number;
  firstFailedAt: number | null;
  nextAttemptAt: number | null;
  /** Its latest failure, if all others would have failed as well. null after a start: nobody knows any more. */
  outage: OutageFailure | null;
  /** Of the latest attempt, until it is written. */
  lastAnswer: DeliveryAnswer | null;
  /** Whether the store has a row for it. */
  isStored: boolean;
  isOnItsWay: boolean;
  /** Whether somebody has dropped it while it was on its way. */
  isDropped: boolean;
  queue: KeyQueue | null;
  previous: Work | null;
  next: Work | null;
}

/** A failure because the destination is down. Times in milliseconds since 1970. */
export interface OutageFailure {
  at: number;
  /** When the destination asked to be tried again at the soonest. */
  askedUntil: number;
}

/** Deliveries with one key, in order. */
export interface KeyQueue extends HeapItem {
  /** null if it is in no order: then it is alone. */
  key: string | null;
  head: Work | null;
  tail: Work | null;
  /** Where the next one probably belongs. */
  latest: Work | null;
  /** Whether some of them are on their way. They are not in the queue then. */
  isSending: boolean;
  place: "ready" | "delayed" | "nowhere";
}

export interface FreshWork {
  outgoing: Outgoing;
  bytes: number;
  step: Step;
  createdAt: number;
}

export function freshWork({ outgoing, bytes, step, createdAt }: FreshWork): Work {
  return {
    ...{ subject: outgoing, outgoing, bytes, state: "fresh", step, attempts: 0, createdAt },
    ...{ firstFailedAt: null, nextAttemptAt: null, outage: null, lastAnswer: null, isStored: false, isOnItsWay: false, isDropped: false },
    ...{ queue: null, previous: null, next: null },
  };
}

export function storedWork(row: UnsettledDelivery): Work {
  const { state, attempts, createdAt, firstFailedAt, nextAttemptAt } = row;
  return {
    ...{ subject: toSubject(row), outgoing: null, bytes: 0, state, step: null, attempts, createdAt },
    ...{ firstFailedAt, nextAttemptAt, outage: null, lastAnswer: null, isStored: true, isOnItsWay: false, isDropped: false },
    ...{ queue: null, previous: null, next: null },
  };
}

/** As the store takes it. */
export function toWritten({ subject, state, attempts, createdAt, firstFailedAt, nextAttemptAt, lastAnswer }: Work): WrittenDelivery {
  const written = state === "fresh" ? "retrying" : state;
  return { ...toSubject(subject), state: written, attempts, createdAt, firstFailedAt, nextAttemptAt, lastAnswer };
}

/** Without anything that is sent. */
export function toSubject({ position, number, event, type, entry, key }: Subject): Subject {
  return { position, number, event, type, entry, key };
}

export function isBefore({ subject: one }: Work, { subject: other }: Work): boolean {
  return one.position < other.position || (one.position === other.position && one.number < other.number);
}

/** The same text for the same delivery of a lane. */
export function subjectText({ position, number }: Pick<Subject, "position" | "number">): string {
  return `${position}-${number}`;
}
