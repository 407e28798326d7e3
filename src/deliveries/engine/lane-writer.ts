import type { Lane } from "../lane.ts";
import type { FencedTurn, LaneChanges, LaneControl, LaneState, LaneStore } from "../store/delivery-store.ts";
import type { EngineTools } from "./tools.ts";

/** Writes what happens in a lane about four times a second, and looks at what people ask for. */
export interface LaneWriter {
  /** Writes soon. */
  flush(): void;
  /** Writes nothing more. */
  stop(): void;
  /** Writes what is left. Resolves when it is written, or cannot be. */
  close(): Promise<void>;
}

export interface LaneWriterOptions {
  lane: Lane;
  store: LaneStore;
  turn: FencedTurn;
  token: number;
  /** As it was read at the start. */
  control: LaneControl;
  /** Returns what has changed since the last call; null if nothing has. `revision` is that of the state that was read last. */
  takeChanges(revision: number): LaneChanges | null;
  /** Everything that was taken has been written. */
  written(isDone: boolean): void;
  changed(control: LaneControl): void;
  reread(state: LaneState): void;
  /** Another instance delivers by now. */
  lost(): void;
  tools: Pick<EngineTools, "clock" | "log">;
}

const WRITE_MS = 250;
const LOOK_MS = 1000;
const RETRY_MS = 1000;

export function createLaneWriter(options: LaneWriterOptions): LaneWriter {
  const { lane, store, turn, token, takeChanges, written, changed, reread, lost, tools } = options;
  const { clock, log } = tools;
  let { revision } = options.control;
  let lookedAt = clock.now();
  let unwritten: LaneChanges | null = null;
  let isClosed = false;
  let isFailing = false;
  let cancelPause: (() => void) | null = null;
  let endPause: (() => void) | null = null;
  const running = run();

  return {
    // What waits to be written does not make a retry sooner.
    flush: () => {
      if (!isFailing) endPause?.();
    },
    stop,
    close: async () => {
      stop();
      await running;
      if (isMine()) await writeLast();
    },
  };

  function stop(): void {
    isClosed = true;
    endPause?.();
  }

  async function run(): Promise<void> {
    let pause = WRITE_MS;
    while (!isClosed) {
      await pauseFor(pause);
      if (isClosed) return;
      pause = await stepOrRetry();
    }
  }

  function pauseFor(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    cancelPause = clock.after(milliseconds, resolve);
    endPause = () => {
      cancelPause?.();
      resolve();
    };
    return promise;
  }

  /** Resolves with the pause until the next step. */
  async function stepOrRetry(): Promise<number> {
    try {
      if (isMine()) await step();
      else end();
      isFailing = false;
      return WRITE_MS;
    } catch (error) {
      log.error({ err: error, ...lane }, "deliveries cannot be written, retrying");
      isFailing = true;
      return RETRY_MS;
    }
  }

  async function step(): Promise<void> {
    unwritten ??= takeChanges(revision);
    const control = unwritten === null ? await look() : await write(unwritten);
    if (control === null) return end();
    if (control === undefined || isClosed) return;
    changed(control);
    if (control.revision === revision) return;
    const state = await store.read(lane, token);
    if (state === null) return end();
    revision = state.control.revision;
    reread(state);
  }

  /** Resolves with undefined if it was not long ago. */
  async function look(): Promise<LaneControl | undefined> {
    if (clock.now() - lookedAt < LOOK_MS) return undefined;
    lookedAt = clock.now();
    return store.readControl(lane);
  }

  async function write(changes: LaneChanges): Promise<LaneControl | null> {
    const control = await store.write(lane, changes, token);
    if (control === null) return null;
    lookedAt = clock.now();
    unwritten = null;
    written(changes.isDone);
    return control;
  }

  async function writeLast(): Promise<void> {
    try {
      if (unwritten !== null && (await write(unwritten)) === null) return;
      const changes = takeChanges(revision);
      if (changes !== null) await write(changes);
    } catch (error) {
      log.error({ err: error, ...lane }, "deliveries cannot be written, what was delivered last is delivered again");
    }
  }

  function isMine(): boolean {
    return turn.isMine() && turn.token() === token;
  }

  function end(): void {
    isClosed = true;
    lost();
  }
}
