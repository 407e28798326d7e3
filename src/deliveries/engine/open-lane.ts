import type { DeliveryCursor } from "../cursor.ts";
import { parseRate } from "../definition/rate.ts";
import type { Lane } from "../lane.ts";
import type { FencedTurn, LaneChanges, LaneControl, LaneStore } from "../store/delivery-store.ts";
import type { Transport } from "../transports/transport.ts";
import type { Circuit } from "./circuit.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { createLaneReader } from "./lane-reader.ts";
import { createSending } from "./lane-sender.ts";
import { createLaneWriter } from "./lane-writer.ts";
import { createLedger } from "./ledger.ts";
import type { Source } from "./source.ts";
import type { Tally } from "./tally.ts";
import { createTokenBucket } from "./token-bucket.ts";
import type { EngineTools } from "./tools.ts";

/** Why a lane has ended: another instance delivers, nobody wants it any more, a replay is done, or it was closed. */
export type LaneEnd = "lost" | "unwanted" | "done" | "closed";

/** How far a lane is behind its source. */
export interface LaneLag {
  entries: number;
  seconds: number;
}

/** A lane at work. */
export interface OpenLane {
  /** There may be something new in its source, or for it to do. */
  wake(): void;
  /** The destination, which was down since this time, is back. What has failed because of that is tried soon. */
  outageEnded(downSince: number): void;
  isPaused(): boolean;
  lag(): Promise<LaneLag>;
  /** Resolves when it has ended by itself or was closed. */
  ended: Promise<LaneEnd>;
  /** Resolves when what was on its way has ended, or was interrupted because it took long, and is written. */
  close(): Promise<void>;
}

export interface LaneOptions {
  lane: Lane;
  source: Source;
  /** Resolves with the cursor to begin with. `stored` is null if the lane is new. */
  findStart(stored: DeliveryCursor | null): Promise<DeliveryCursor>;
  store: LaneStore;
  turn: FencedTurn;
  transport: Pick<Transport, "send">;
  dispatcher: Dispatcher;
  circuit: Circuit;
  tally: Tally;
  /** In milliseconds. */
  giveUpAfter: number;
  /** Whether to send nothing and count only. */
  isDry?: boolean;
  tools: EngineTools;
}

/** Deliveries after which is written without waiting. */
const WRITTEN_AT_ONCE = 1000;

/** Rows of a lane from which on it reads hardly any further while its destination is down. */
const MOST_ROWS_OF_OUTAGE = 500;

/** Time over which deliveries are spread that failed because of an outage, so that they do not all come at once. */
const SPREAD_AFTER_OUTAGE_MS = 1000;

const ENTRIES_PER_READ = 500;
const ENTRIES_PER_PROBE = 50;

/** Time that deliveries on their way have to end by themselves when the lane is closed. */
const GRACE_MS = 2000;

/** Opens a lane under the turn as it is now. Resolves with null if it is not this instance's. Rejects if the store or the source cannot be read. */
export async function openLane(options: LaneOptions): Promise<OpenLane | null> {
  const { lane, source, store, turn, transport, dispatcher, circuit, tally, giveUpAfter, isDry = false, tools } = options;
  const { clock, time, random } = tools;
  const token = turn.token();
  if (token === null) return null;
  const state = await store.read(lane, token);
  if (state === null) return null;
  const { cursor: stored, unsettled, control } = state;
  const ledger = createLedger({ lane, cursor: await options.findStart(stored), unsettled, tally });
  const bucket = createTokenBucket(rateOf(control), clock.now());
  const { promise: ended, resolve: resolveEnded } = Promise.withResolvers<LaneEnd>();
  let { isPaused } = control;
  let end: LaneEnd | null = null;
  let closing: Promise<void> | null = null;
  let cancelTimer: (() => void) | null = null;
  /** The probe for which was read last. */
  let readFor: number | null = null;
  /** What was written last; a new lane writes where it begins. */
  let written: Pick<LaneChanges, "cursor" | "waitingUntil"> = { cursor: stored ?? { position: -1, entry: null }, waitingUntil: null };

  const reader = createLaneReader({
    ...{ source, ledger, isDry, destination: lane.destination, tools },
    mayRead: () => isRunning() && (isDry || !circuit.isOpen() || mayReadForProbe()),
    takeLimit: () => {
      readFor = circuit.nextProbe();
      return circuit.isOpen() ? ENTRIES_PER_PROBE : ENTRIES_PER_READ;
    },
    filled: work,
  });
  const sending = createSending({
    ...{ lane, ledger, source, transport, circuit, dispatcher, giveUpAfter, tools },
    maySend: () => (isRunning() && turn.isMine() ? bucket.available(clock.now()) : 0),
    sent: bucket.take,
    changed: () => {
      if (ledger.changes.size() >= WRITTEN_AT_ONCE) writer.flush();
      reader.fill();
      work();
    },
    isCrowded,
    isLost: () => end === "lost" || end === "unwanted",
  });
  const leave = dispatcher.join(sending);
  const writer = createLaneWriter({
    ...{ lane, store, turn, token, control, takeChanges, tools },
    written: (isDone) => {
      if (isDone) finish("done");
      sending.forgetUnused();
      reader.fill();
    },
    changed: applyControl,
    reread: (state) => {
      ledger.reconcile(state.unsettled);
      reader.fill();
      work();
    },
    lost: () => finish("lost"),
  });
  if (!control.isWanted) finish("unwanted");
  reader.fill();
  work();

  return {
    wake,
    outageEnded: (downSince) => {
      const now = time();
      ledger.outageEnded(downSince, () => now + Math.round(random() * SPREAD_AFTER_OUTAGE_MS));
      wake();
    },
    isPaused: () => isPaused,
    lag,
    ended,
    close: () => {
      finish("closed");
      return closing ?? Promise.resolve();
    },
  };

  function wake(): void {
    reader.wake();
    work();
  }

  /** Whether so many wait that all of them may, and not only those of single keys. */
  function isCrowded(): boolean {
    return ledger.rows() >= MOST_ROWS_OF_OUTAGE;
  }

  /** While the destination is down, there has to be something to try, but what waits for a key that has failed must not become ever more. */
  function mayReadForProbe(): boolean {
    return ledger.fresh().count === 0 && (!isCrowded() || (circuit.mayProbe(time()) && circuit.nextProbe() !== readFor));
  }

  function isRunning(): boolean {
    return end === null && !isPaused;
  }

  /** Sends what can be sent, and again when the next delivery or the rate lets something through. */
  function work(): void {
    if (!isRunning()) return;
    dispatcher.dispatch();
    cancelTimer?.();
    const pause = pauseUntilNext();
    cancelTimer = pause === null ? null : clock.after(pause, work);
  }

  function pauseUntilNext(): number | null {
    if (bucket.available(clock.now()) === 0) return bucket.wait(clock.now());
    const due = ledger.queues.nextDue();
    // What is due already is held back by something else, which dispatches when it ends.
    return due !== null && due > time() ? due - time() : null;
  }

  function takeChanges(revision: number): LaneChanges | null {
    ledger.changes.looked(ledger.progress.advance());
    const cursor = ledger.progress.cursor();
    const waitingUntil = circuit.nextProbe();
    const isDone = reader.isDone() && ledger.rows() === 0 && ledger.fresh().count === 0;
    const isSame = cursor.position === written.cursor.position && waitingUntil === written.waitingUntil;
    if (isSame && ledger.changes.size() === 0 && !isDone) return null;
    written = { cursor, waitingUntil };
    return ledger.changes.take({ cursor, revision, waitingUntil, isDone });
  }

  function applyControl(control: LaneControl): void {
    isPaused = control.isPaused;
    bucket.setRate(rateOf(control));
    if (!control.isWanted) finish("unwanted");
    reader.fill();
    work();
  }

  function finish(why: LaneEnd): void {
    if (end !== null) return;
    end = why;
    cancelTimer?.();
    leave();
    closing = wind(why).then(() => resolveEnded(why));
  }

  async function wind(why: LaneEnd): Promise<void> {
    if (why !== "closed") {
      writer.stop();
      sending.abort();
    }
    const cancelGrace = clock.after(GRACE_MS, sending.abort);
    await Promise.all([reader.close(), sending.idle()]);
    cancelGrace();
    if (why === "closed") await writer.close();
  }

  async function lag(): Promise<LaneLag> {
    const { position } = ledger.progress.cursor();
    const entries = Math.max(0, (await source.newest()) - position);
    const since = ledger.progress.waitsSince() ?? (entries === 0 ? null : await oldestAfter(position));
    return { entries, seconds: since === null ? 0 : Math.max(0, time() - since) / 1000 };
  }

  async function oldestAfter(position: number): Promise<number | null> {
    const { items } = await source.readAfter(position, 1);
    return items[0]?.at ?? null;
  }
}

/** Of a replay, in deliveries per second; null if it has none. */
function rateOf({ rate }: LaneControl): number | null {
  return rate === null ? null : parseRate(rate);
}
