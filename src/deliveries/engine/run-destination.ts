import type { Logger } from "pino";
import { type Clock, systemClock } from "../../clock.ts";
import { boundLog } from "../../log/bounded-log.ts";
import type { Resolved } from "../definition/resolved.ts";
import type { Selection } from "../events/selection.ts";
import { FINDINGS, LIVE } from "../lane.ts";
import type { Subject } from "../outgoing.ts";
import type { DeliveryStore, OpenReplay } from "../store/delivery-store.ts";
import type { Transport } from "../transports/transport.ts";
import { createCircuit } from "./circuit.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createFindingsSource } from "./findings-source.ts";
import type { JournalReading } from "./journal-reading.ts";
import { createJournalSource } from "./journal-source.ts";
import { type LaneLag, type LaneOptions, type OpenLane, openLane } from "./open-lane.ts";
import { findingsStart, liveStart, replayStart } from "./start.ts";
import { createTally, type TallyFigures } from "./tally.ts";
import type { EngineTools } from "./tools.ts";

/** What this instance knows of a destination to which it delivers, beside what the store knows. */
export interface RunFigures extends TallyFigures {
  /** Callbacks for which `when` could not be evaluated. */
  failedConditions: number;
  /** How its lane `live` does. null while another instance delivers, or none. */
  live: { state: "running" | "waiting" | "paused"; lag: LaneLag } | null;
}

/** Why a destination is not run. */
export interface RunProblem {
  /** When it was noticed first, in milliseconds since 1970. */
  since: number;
  text: string;
}

/** A destination at work. */
export interface RunningDestination {
  /** Findings, retries or replays may be new. Commits are reported by the reading of the journal. */
  wake(): void;
  figures(): Promise<RunFigures>;
  /** Why it does not run; null if it runs, here or elsewhere. It is tried again. */
  problem(): RunProblem | null;
  /** Resolves if it runs, here or elsewhere; rejects with the reason if not. */
  check(): Promise<void>;
  /** Resolves when what is on its way has ended and is written. Another instance can deliver then. Closes neither transport nor store. */
  close(): Promise<void>;
}

export interface DestinationOptions {
  destination: Resolved;
  transport: Transport;
  selection: Selection;
  /** Makes the selection of a replay, which may have a condition of its own. */
  selectFor(replay: OpenReplay): Pick<Selection, "ofEntry">;
  reading: JournalReading;
  store: Pick<DeliveryStore, "lanes" | "openTurn" | "notices"> & { replays: Pick<DeliveryStore["replays"], "open"> };
  /** Told of each delivery that becomes a dead letter. */
  onGaveUp?(subject: Subject): void;
  log: Logger;
  clock?: Clock;
  /** Milliseconds since 1970. Default: the clock of the system. */
  time?(): number;
  /** At least 0 and less than 1. */
  random?(): number;
}

/** Time between two looks for the turn and for replays. */
const LOOK_MS = 1000;

/** Delivers to a destination while it is this instance's turn. Rejects if the turn cannot be asked for. */
export async function runDestination(options: DestinationOptions): Promise<RunningDestination> {
  const { destination, transport, selection, selectFor, reading, store } = options;
  const { name, parallel, rate, giveUpAfter } = destination;
  const tools = toTools(options);
  const { clock, time, random, log } = tools;
  const { journal } = reading;
  const turn = await store.openTurn(name);
  const tally = createTally(options.onGaveUp);
  const circuit = createCircuit({ random, opened: reportDown, closed: goOn });
  const dispatcher = createDispatcher({ batch: transport.batch, parallel, rate, circuit, tools });
  const lanes = new Map<string, OpenLane>();
  let failure: { error: Error; since: number } | null = null;
  let isClosed = false;
  let endPause = () => {};
  const endWakes = reading.onWake(() => wakeLanes());
  await look();
  const running = run();

  return {
    wake: wakeLanes,
    figures: async () => ({ ...tally.figures(), failedConditions: selection.failedConditions(), live: await liveFigures() }),
    problem: () => failure && { since: failure.since, text: failure.error.message },
    check: async () => {
      if (failure !== null) throw failure.error;
    },
    close: async () => {
      isClosed = true;
      endWakes();
      endPause();
      await running;
      await closeLanes();
      dispatcher.close();
      await turn.close();
    },
  };

  async function run(): Promise<void> {
    while (!isClosed) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(LOOK_MS, resolve);
      endPause = () => {
        cancel();
        resolve();
      };
      await promise;
      if (!isClosed) await look();
      // A commit of another instance may not have been reported.
      reading.wake();
    }
  }

  async function look(): Promise<void> {
    try {
      if (turn.isMine()) await openLanes();
      else await closeLanes();
      failure = null;
    } catch (error) {
      failure = { error: error instanceof Error ? error : new Error(String(error)), since: failure?.since ?? time() };
      log.error({ err: error, destination: name }, "destination cannot be run, retrying");
    }
  }

  async function openLanes(): Promise<void> {
    const shared = { store: store.lanes, turn, transport, dispatcher, circuit, tally, giveUpAfter, tools };
    await open(LIVE, () => ({
      ...shared,
      source: createJournalSource({ reading, selection, replay: null }),
      findStart: liveStart(journal, destination.start),
    }));
    if (selection.takesFindings)
      await open(FINDINGS, () => ({
        ...shared,
        source: createFindingsSource(store.notices, selection),
        findStart: findingsStart(store.notices),
      }));
    for (const replay of await store.replays.open(name))
      await open(replay.id, () => ({
        ...shared,
        source: createJournalSource({ reading, selection: selectFor(replay), replay }),
        findStart: replayStart(replay.after),
        isDry: replay.dryRun,
      }));
  }

  async function open(lane: string, toOptions: () => Omit<LaneOptions, "lane">): Promise<void> {
    if (lanes.has(lane)) return;
    const opened = await openLane({ lane: { destination: name, lane }, ...toOptions() });
    if (opened === null) return;
    lanes.set(lane, opened);
    void opened.ended.then(() => {
      if (lanes.get(lane) === opened) lanes.delete(lane);
    });
  }

  async function closeLanes(): Promise<void> {
    await Promise.all([...lanes.values()].map((lane) => lane.close()));
  }

  function wakeLanes(): void {
    for (const lane of lanes.values()) lane.wake();
  }

  async function liveFigures(): Promise<RunFigures["live"]> {
    const live = lanes.get(LIVE);
    if (live === undefined) return null;
    const state = live.isPaused() ? "paused" : circuit.isOpen() ? "waiting" : "running";
    return { state, lag: await live.lag() };
  }

  function reportDown(): void {
    log.warn({ destination: name, failure: tally.figures().failure }, "destination is down, one delivery is tried from time to time");
  }

  function goOn(downSince: number): void {
    log.info({ destination: name, at: time() }, "destination is back");
    for (const lane of lanes.values()) lane.outageEnded(downSince);
  }
}

function toTools({ clock = systemClock, time = Date.now, random = Math.random, log }: DestinationOptions): EngineTools {
  return { clock, time, random, log: boundLog(log) };
}
