import type {
  Delivery,
  DeliveryAttempt,
  DeliveryDetail,
  Destination,
  DestinationTest,
  HttpDestination,
  Replay,
  ReplayChange,
} from "../../generated/operator.ts";
import type { HistogramCounts } from "../histogram.ts";
import type { Page, PageRequest } from "../journal/list-query.ts";
import type { FindingNotice } from "./events/cloud-event.ts";
import type { AttemptFilter, DeliveryFilter } from "./store/delivery-store.ts";

/** A replay as it is asked for. Times are in milliseconds since 1970. */
export interface AskedReplay extends Pick<Replay, "destination" | "since" | "when" | "rate" | "dryRun" | "startedBy"> {
  /** null: everything up to now. */
  until: number | null;
}

/** Upper bounds of the histogram of attempts, in seconds. */
export const ATTEMPT_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Figures of one destination for metrics and findings. Counts are since this instance started, of what it has delivered itself. */
export interface DestinationFigures {
  name: string;
  kind: Destination["kind"];
  state: Destination["state"];
  delivered: number;
  failedAttempts: number;
  givenUp: number;
  /** Of all instances, as it is kept. */
  retrying: number;
  held: number;
  dead: number;
  lagEntries: number;
  lagSeconds: number;
  /** Journal entries that were pruned before they were delivered, of all instances, as it is kept. */
  pruned: number;
  /** How long attempts took, in seconds. Its bounds are `ATTEMPT_SECONDS`. */
  attemptSeconds: HistogramCounts;
  /** Callbacks for which `when` could not be evaluated. */
  failedConditions: number;
  /** Latest failure; null if the latest attempt has succeeded. */
  failure: { since: number; text: string } | null;
}

/**
 * Deliveries as operators see them. What does not exist rejects with an ImhookError `not-found`, what is not possible now with `conflict`, a definition or
 * condition with a fault with `bad-request`.
 */
export interface Deliveries {
  destinations: {
    list(): Promise<Destination[]>;
    get(name: string): Promise<Destination>;
    create(definition: HttpDestination): Promise<Destination>;
    replace(name: string, definition: HttpDestination): Promise<Destination>;
    /** Resolves with the destination as it was. */
    remove(name: string): Promise<Destination>;
    pause(name: string, isPaused: boolean): Promise<Destination>;
    test(name: string): Promise<DestinationTest>;
  };
  deliveries: {
    list(filter: DeliveryFilter, page: PageRequest): Promise<Page<Delivery>>;
    get(id: string): Promise<DeliveryDetail>;
    /** Each resolves with how many were changed. */
    retry(id: string): Promise<number>;
    drop(id: string): Promise<number>;
    retryDead(destination: string): Promise<number>;
    dropDead(destination: string): Promise<number>;
  };
  listAttempts(destination: string, filter: AttemptFilter, page: PageRequest): Promise<Page<DeliveryAttempt>>;
  replays: {
    list(): Promise<Replay[]>;
    get(id: string): Promise<Replay>;
    start(asked: AskedReplay): Promise<Replay>;
    change(id: string, change: ReplayChange): Promise<Replay>;
    cancel(id: string): Promise<Replay>;
  };
  /** Takes what imhook finds about itself, for destinations that want it. */
  notify(notice: FindingNotice): Promise<void>;
  /** What was taken so far, the oldest first. Only the latest are kept. */
  notices(): Promise<FindingNotice[]>;
  figures(): Promise<DestinationFigures[]>;
  /** Resolves if they run; rejects with the reason if not. */
  check(): Promise<void>;
  /** Resolves when what is under way has ended and is written. */
  close(): Promise<void>;
}
