import type {
  Delivery,
  DeliveryAnswer,
  DeliveryAttempt,
  DeliveryCounts,
  DeliveryState,
  HttpDestination,
  Replay,
} from "../../../generated/operator.ts";
import type { Page, PageRequest } from "../../journal/list-query.ts";
import type { Turn } from "../../journal/turn.ts";
import type { DeliveryCursor } from "../cursor.ts";
import type { FindingNotice } from "../events/cloud-event.ts";
import type { Lane } from "../lane.ts";
import type { Subject } from "../outgoing.ts";

/** A turn, and the number of the lease under which it is held; always the same number where there are no others. null while it is not this instance's. */
export type FencedTurn = Turn & { token(): number | null };

/** A delivery that has failed or waits, as a lane needs it. */
export interface UnsettledDelivery extends Subject {
  /** `retrying` or `held`. */
  state: Exclude<DeliveryState, "dead">;
  attempts: number;
  createdAt: number;
  firstFailedAt: number | null;
  nextAttemptAt: number | null;
}

/** Tells a delivery of a lane from others of it. */
export type SubjectKey = Pick<Subject, "position" | "number">;

/** What has failed, or begins to wait, since the last write. One that the store has already is replaced. */
export interface WrittenDelivery extends UnsettledDelivery {
  lastAnswer: DeliveryAnswer | null;
}

/** What has happened in a lane since the last write. It is written in one transaction. */
export interface LaneChanges {
  cursor: DeliveryCursor;
  /**
   * `revision` of the state that the lane has read last. Deliveries that people have retried or dropped since are left as people left them: a dropped one does
   * not come back, and one that is to be tried now stays so.
   */
  revision: number;
  /** Added to the counts of the destination and, in the lane of a replay, to its own. */
  counts: DeliveryCounts;
  /** Deliveries that have failed or wait, with their state as it is now. */
  unsettled: readonly WrittenDelivery[];
  /** Deliveries that the store has and that have arrived since, or whose entry was pruned. */
  settled: readonly SubjectKey[];
  /** Deliveries that were given up. The store may not have them yet. */
  dead: readonly WrittenDelivery[];
  /** Attempts since the last write. The store keeps the latest of each destination (`MOST_ATTEMPTS`). */
  attempts: readonly DeliveryAttempt[];
  /** Last attempt that failed; null if none has since the last write. */
  lastFailure: DeliveryAnswer | null;
  /** Last time that something arrived; null if nothing has since the last write. */
  lastDeliveredAt: number | null;
  /** When something is tried next while the destination is down; null if it is not. */
  waitingUntil: number | null;
  /** Entries and deliveries that a replay has looked at since the last write; 0 in other lanes. */
  replayed: { examined: number; matching: number };
  /** Whether a replay has come to its end. */
  isDone: boolean;
}

/** Attempts of one destination that are kept. */
export const MOST_ATTEMPTS = 10_000;

/** How far a lane is, and what of it is not settled. */
export interface LaneState {
  /** null if nothing was ever written. */
  cursor: DeliveryCursor | null;
  /** In the order of their positions and numbers. Dead letters are not among them. */
  unsettled: readonly UnsettledDelivery[];
  control: LaneControl;
}

/** What people have asked for. A lane looks at it with every write, and about each second. */
export interface LaneControl {
  isPaused: boolean;
  /** Whether destination or replay still exists and has not ended. What is written of a lane that is not wanted changes nothing but counts and attempts. */
  isWanted: boolean;
  /** Rate of a replay, such as `500/s`; null if only the destination limits it. */
  rate: string | null;
  /** Grows whenever somebody retries or drops deliveries of the lane: then it reads them again. */
  revision: number;
}

/** What one lane keeps. A lane is written only by the instance whose turn the destination is. */
export interface LaneStore {
  /**
   * Reads the lane for whoever has the turn, and keeps those with an older token from writing it. Resolves with null if a later one has it. If the replay
   * has ended, the lane is not wanted.
   */
  read(lane: Lane, token: number): Promise<LaneState | null>;
  readControl(lane: Lane): Promise<LaneControl>;
  /** Resolves with what people ask for by now; with null if nothing was written, because another instance delivers by now. */
  write(lane: Lane, changes: LaneChanges, token: number): Promise<LaneControl | null>;
}

/** Names the destination, and what the store knows of it. */
export interface StoredDestination {
  name: string;
  isPaused: boolean;
  /** The definition if a request has created it; null if it is defined elsewhere. */
  definition: HttpDestination | null;
  /** Of the lane `live`; null if it has never begun. */
  cursor: DeliveryCursor | null;
  counts: DeliveryCounts;
  retrying: number;
  held: number;
  dead: number;
  lastDeliveredAt: number | null;
  lastFailure: DeliveryAnswer | null;
  waitingUntil: number | null;
  /** Host of the instance that wrote last, and when it did, in milliseconds since 1970; null if none has. */
  writtenBy: { instance: string; at: number } | null;
}

export interface DeliveryFilter {
  destination?: string | undefined;
  state?: DeliveryState | undefined;
  entry?: string | undefined;
  replay?: string | undefined;
}

export interface AttemptFilter {
  delivered?: boolean | undefined;
  entry?: string | undefined;
}

/** One delivery, or all dead letters of a destination. */
export type Selected = { id: string } | { destination: string };

/** A delivery with its place and its latest answers. */
export interface KeptDelivery {
  delivery: Delivery;
  lane: Lane;
  subject: Subject;
  /** At most 10, the latest first. */
  answers: DeliveryAnswer[];
}

/** A replay as it is asked for, with everything resolved. */
export interface NewReplay
  extends Pick<Replay, "id" | "destination" | "dryRun" | "since" | "until" | "when" | "rate" | "startedBy" | "startedAt"> {
  /** Position after which it begins. */
  after: number;
  /** Position with which it ends. */
  end: number;
}

/** A replay that is running or paused, as whoever runs it needs it. */
export type OpenReplay = NewReplay;

/** A finding that has begun or is over, with its position among all of them. */
export interface KeptNotice {
  position: number;
  id: string;
  at: number;
  notice: FindingNotice;
}

/** What deliveries keep, in SQLite or in the database of all instances. */
export interface DeliveryStore {
  lanes: LaneStore;
  /** Asks for the turn to deliver to a destination. */
  openTurn(destination: string): Promise<FencedTurn>;
  destinations: {
    /** All that the store knows, by name, those that are no longer defined included. */
    list(): Promise<StoredDestination[]>;
    /** Creates or replaces the definition of one that requests define. Resolves with false if `isNew` and the store has such a definition. */
    save(definition: HttpDestination, isNew: boolean): Promise<boolean>;
    /** Removes it with all that is kept of it. */
    remove(name: string): Promise<void>;
    pause(name: string, isPaused: boolean): Promise<void>;
    /** Grows whenever a definition, a pause or a replay changes, so that instances look again. */
    revision(): Promise<number>;
  };
  deliveries: {
    /** Oldest first. Rejects with a RangeError if the cursor is invalid. */
    list(filter: DeliveryFilter, page: PageRequest): Promise<Page<Delivery>>;
    get(id: string): Promise<KeptDelivery | undefined>;
    /**
     * Tries one now, or all dead letters of a destination, and resolves with how many. One that waits for another keeps waiting. A replay that has ended runs
     * again for its dead letters.
     */
    retry(selected: Selected): Promise<number>;
    /** Drops one in any state, or all dead letters of a destination. Resolves with how many were dropped. */
    drop(selected: Selected): Promise<number>;
  };
  /** Latest first. Rejects with a RangeError if the cursor is invalid. */
  listAttempts(destination: string, filter: AttemptFilter, page: PageRequest): Promise<Page<DeliveryAttempt>>;
  replays: {
    /** Running and paused ones, and those that ended last, newest first; 100 at most. Ended ones beyond are forgotten once they have no dead letters. */
    list(): Promise<Replay[]>;
    get(id: string): Promise<Replay | undefined>;
    /** Those of a destination that have not ended, paused ones included. */
    open(destination: string): Promise<OpenReplay[]>;
    /** Resolves with false if the destination has one that has not ended. */
    start(replay: NewReplay): Promise<boolean>;
    /** Resolves with false if it has ended. */
    change(id: string, change: { isPaused?: boolean | undefined; rate?: string | null | undefined }): Promise<boolean>;
    /** Drops what of it has failed or waits. */
    cancel(id: string): Promise<void>;
  };
  notices: {
    append(notice: FindingNotice, at: number): Promise<void>;
    /** At most the latest 10,000 are kept. */
    readAfter(position: number, limit: number): Promise<KeptNotice[]>;
    newest(): Promise<number>;
  };
  close(): Promise<void>;
}
