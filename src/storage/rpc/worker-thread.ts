import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import type { Procedures, RpcClient } from "./procedures.ts";
import type { RpcCall, RpcNotice, RpcResult } from "./protocol.ts";
import { siblingModule } from "./sibling-module.ts";

/** A thread for code that blocks, such as SQLite. If it dies, it is restarted. */
export interface Thread<Served extends Procedures<Served>> extends RpcClient<Served> {
  /** Resolves when the procedures can be called. If creating them fails, it rejects with the reason and the thread is closed. */
  open(): Promise<void>;
  /** Ends whatever the thread does at the moment, even if that blocks it. Pending calls reject. An open thread is restarted. */
  interrupt(): void;
}

/** A thread ended before it answered: its code ended it, or threw where nothing catches. */
export class ThreadEndedError extends Error {
  override readonly name = "ThreadEndedError";

  /** @param cause What was thrown; undefined if nothing was. */
  constructor(thread: string, cause: unknown) {
    // An error from another thread is not always an instance of Error.
    const message = typeof cause === "object" && cause !== null && "message" in cause ? `: ${cause.message}` : "";
    super(`${thread} has ended${message}`, { cause });
  }
}

/** What the host of a thread receives. */
export interface ThreadData {
  /** URL of a module that exports `serve(options)`, which returns the procedures. */
  module: string;
  options: unknown;
  /** Directory of V8's compile cache; undefined if there is none. */
  compileCache: string | undefined;
}

/**
 * Most of what a thread allocates is garbage soon afterwards. V8's default limit would let the young generation grow to three times this
 * size before it is collected, in each thread.
 */
const YOUNG_GENERATION_MEBIBYTES = 16;

/** A thread that died is restarted after this time, or by the next call. */
const RESTART_DELAY_MS = 1000;

/** Creates the procedures, if they do not exist yet, and calls none. */
const OPEN: RpcCall = { name: null, argument: undefined };

interface Running {
  worker: Worker;
  calls: PendingCalls;
}

/**
 * Starts a thread that serves the procedures of the module `name` beside the module `url` (an `import.meta.url`). That module exports
 * `serve(options)`. The thread loads it at once and calls it on `open()`. The options are copied whenever the thread is started.
 *
 * @param onEnded Called if an open thread has ended by itself or was interrupted, and is started again.
 * @param onNotice Called with what the thread tells without being asked: its `serve` gets a function for that as its second argument.
 */
export function startThread<Served extends Procedures<Served>>(
  url: string,
  name: string,
  options: unknown,
  onEnded: (error: ThreadEndedError) => void = () => {},
  onNotice: (notice: unknown) => void = () => {},
): Thread<Served> {
  const workerData: ThreadData = { module: siblingModule(url, name), options, compileCache: getCompileCacheDir() };
  let state: "starting" | "open" | "closed" = "starting";
  let running: Running | null = start();
  let restartTimer: NodeJS.Timeout | undefined;

  return {
    open: async () => {
      try {
        await send(OPEN);
        state = "open";
      } catch (error) {
        await close();
        throw error;
      }
    },
    call: async (procedure, ...[argument]) => {
      if (state !== "open") throw new Error(`${name} is not open`);
      return send({ name: procedure, argument });
    },
    interrupt: () => void running?.worker.terminate(),
    close,
  };

  function start(): Running {
    const worker = new Worker(new URL(siblingModule(import.meta.url, "worker-thread-host")), {
      workerData,
      // Options of the program, such as --input-type, are not meant for the thread.
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEBIBYTES },
    });
    const started: Running = { worker, calls: createPendingCalls() };
    worker.on("message", (said: RpcResult | RpcNotice) => {
      if ("notice" in said) onNotice(said.notice);
      else settle(started, said);
    });
    let cause: unknown;
    worker.on("error", (error) => {
      cause = error;
    });
    worker.on("exit", () => {
      if (running === started) running = null;
      const error = new ThreadEndedError(name, cause);
      if (state === "open") onEnded(error);
      started.calls.rejectAll(error);
      scheduleRestart();
    });
    worker.unref();
    return started;
  }

  function send(call: RpcCall): Promise<never> {
    running ??= start();
    const { worker, calls } = running;
    if (calls.isEmpty()) worker.ref();
    worker.postMessage(call);
    return calls.add();
  }

  function settle({ worker, calls }: Running, outcome: RpcResult): void {
    calls.settle(outcome);
    if (calls.isEmpty()) worker.unref();
  }

  /** Without waiting for a call: other processes may use a socket that the thread serves. */
  function scheduleRestart(): void {
    if (state !== "open") return;
    clearTimeout(restartTimer);
    restartTimer = setTimeout(() => send(OPEN).catch(scheduleRestart), RESTART_DELAY_MS).unref();
  }

  async function close(): Promise<void> {
    state = "closed";
    clearTimeout(restartTimer);
    await running?.calls.settled();
    await running?.worker.terminate();
  }
}
