import type { DeliveryAttempt, HttpDestination } from "../../../generated/operator.ts";
import type { LaneChanges, NewReplay, WrittenDelivery } from "../../../src/deliveries/store/delivery-store.ts";

export const START = 1_767_350_400_000;

export const LIVE_OF_GRAPH = { destination: "social-graph", lane: "live" };

export const NOTHING: Omit<LaneChanges, "cursor"> = {
  revision: 0,
  counts: { delivered: 0, failedAttempts: 0, givenUp: 0, pruned: 0 },
  unsettled: [],
  settled: [],
  dead: [],
  attempts: [],
  lastFailure: null,
  lastDeliveredAt: null,
  waitingUntil: null,
  replayed: { examined: 0, matching: 0 },
  isDone: false,
};

/** What a lane that is at a position writes. */
export function changes(position: number, fields: Partial<LaneChanges> = {}): LaneChanges {
  return { ...NOTHING, cursor: { position, entry: entryAt(position) }, ...fields };
}

/** Id of the entry at a position. */
export function entryAt(position: number): string {
  return `019a9f1c-7a00-7000-8000-${String(position).padStart(12, "0")}`;
}

/** A delivery that has failed once. */
export function failed(position: number, fields: Partial<WrittenDelivery> = {}): WrittenDelivery {
  return {
    position,
    number: 1,
    event: `${entryAt(position)}-1`,
    type: "friend.added",
    entry: entryAt(position),
    key: "1400000000/alice",
    state: "retrying",
    attempts: 1,
    createdAt: START + position,
    firstFailedAt: START + position,
    nextAttemptAt: START + position + 1000,
    lastAnswer: answer(START + position),
    ...fields,
  };
}

/** A delivery that waits for an earlier one. */
export function held(position: number, fields: Partial<WrittenDelivery> = {}): WrittenDelivery {
  return failed(position, { state: "held", attempts: 0, firstFailedAt: null, nextAttemptAt: null, lastAnswer: null, ...fields });
}

export function answer(at: number, text = "out of order") {
  return { at, durationMs: 12.5, status: 503, text, delivered: false };
}

/** The n-th attempt to deliver what follows from a position. */
export function attempt(position: number, number: number, fields: Partial<DeliveryAttempt> = {}): DeliveryAttempt {
  return {
    ...answer(START + position + number),
    event: `${entryAt(position)}-1`,
    type: "friend.added",
    entry: entryAt(position),
    replay: null,
    attempt: number,
    ...fields,
  };
}

export function endpoint(name: string, fields: Partial<HttpDestination> = {}): HttpDestination {
  return { kind: "http", name, url: `https://example.com/${name}`, ...fields };
}

export function replayOf(destination: string, number = 1, fields: Partial<NewReplay> = {}): NewReplay {
  return {
    id: `019a9f1c-7a00-7000-8000-0000000a${String(number).padStart(4, "0")}`,
    destination,
    dryRun: false,
    since: START - 1000,
    until: START,
    when: null,
    rate: "200/s",
    startedAt: START + number,
    startedBy: "carol",
    after: 100,
    end: 200,
    ...fields,
  };
}
