import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";
import { createPendingCalls, type PendingCalls, type Procedures, type RpcCall, type RpcClient, type RpcResult } from "./pending-calls.ts";
import { siblingModule } from "./sibling-module.ts";

/** A thread of its own for SQLite, whose calls block. One that dies is started anew. */
export interface Thread<Served extends Procedures<Served>> extends RpcClient<Served> {
  /** Makes the functions; they can be called when this resolves. Loading the module has begun before. Where this rejects, the thread is gone. */
  open(): Promise<void>;
}

/** What the host of a thread is given. */
export interface ThreadData {
  /** URL of a module that exports `serve(options)`, which returns the functions. */
  module: string;
  options: unknown;
  /** Where compiled code is kept from one start to the next; undefined where it is not. */
  compileCache: string | undefined;
}

/** What a thread makes is garbage at once; with V8's own limit each one's memory grows by three times as much before it is collected. */
const YOUNG_GENERATION_MEBIBYTES = 16;

/** A thread that has died is started anew so much later, or with the next call. */
const REVIVAL_MS = 1000;

interface Launched {
  worker: Worker;
  calls: PendingCalls;
}

/**
 * Starts a thread on the module `name` beside the module whose `import.meta.url` is given; it exports `serve(options)`. A pool of threads would do
 * the same for more: a commit of 15 entries there and back took 112 to 129 µs of CPU time and takes 82 to 95 so (test/bench/LOG.md).
 */
export function startThread<Served extends Procedures<Served>>(url: string, name: string, options: unknown): Thread<Served> {
  const workerData: ThreadData = { module: siblingModule(url, name), options, compileCache: getCompileCacheDir() };
  const makeFunctions: RpcCall = { name: null, argument: undefined };
  let state: "starting" | "open" | "closed" = "starting";
  let launched: Launched | null = launch();
  let revival: NodeJS.Timeout | undefined;

  return {
    open: async () => {
      try {
        await enter(makeFunctions);
        state = "open";
      } catch (error) {
        await close();
        throw error;
      }
    },
    call: async (called, ...[argument]) => {
      if (state !== "open") throw new Error(`${name} is not open`);
      return enter({ name: called, argument });
    },
    close,
  };

  function launch(): Launched {
    // What the program was started with, such as --input-type, is not for the thread.
    const worker = new Worker(new URL(siblingModule(import.meta.url, "worker-thread-host")), {
      workerData,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEBIBYTES },
    });
    const made: Launched = { worker, calls: createPendingCalls() };
    worker.on("message", (called: RpcResult) => settle(made, called));
    worker.on("error", (error) => settle(made, { error }));
    worker.on("exit", () => {
      if (launched === made) launched = null;
      made.calls.rejectAll(new Error(`${name} has ended`));
      reviveLater();
    });
    worker.unref();
    return made;
  }

  function enter(call: RpcCall): Promise<never> {
    launched ??= launch();
    const { worker, calls } = launched;
    if (calls.isEmpty()) worker.ref();
    worker.postMessage(call);
    return calls.add();
  }

  function settle({ worker, calls }: Launched, called: RpcResult): void {
    calls.settle(called);
    if (calls.isEmpty()) worker.unref();
  }

  /** Others may depend on what the thread does by itself, and call nothing. */
  function reviveLater(): void {
    if (state !== "open") return;
    clearTimeout(revival);
    revival = setTimeout(() => enter(makeFunctions).catch(reviveLater), REVIVAL_MS).unref();
  }

  async function close(): Promise<void> {
    state = "closed";
    clearTimeout(revival);
    await launched?.calls.settled();
    await launched?.worker.terminate();
  }
}
