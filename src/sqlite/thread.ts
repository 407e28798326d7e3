import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";
import { siblingOf } from "../sibling-of.ts";

/** Functions that a thread serves. Each takes one value, and values and results are copied from thread to thread. */
// A function of any argument type is wanted here, and only `never` accepts all of them.
type Functions<Served> = { [Name in keyof Served]: (argument: never) => unknown };

/** A thread of its own for SQLite, whose calls block: functions that are called one after the other. */
export interface Thread<Served extends Functions<Served>> {
  /** Makes the functions; they can be called when this resolves. Loading the module has begun before. Where this rejects, the thread is gone. */
  open(): Promise<void>;
  call<Name extends keyof Served & string>(name: Name, ...argument: Parameters<Served[Name]>): Promise<Awaited<ReturnType<Served[Name]>>>;
  /** Resolves when the calls under way have ended and the thread is gone. */
  close(): Promise<void>;
}

/** What the host of a thread is given. */
export interface Hosted {
  /** URL of a module that exports `serve(options)`, which returns the functions. */
  module: string;
  options: unknown;
  /** Where compiled code is kept from one start to the next; undefined where it is not. */
  compileCache: string | undefined;
}

/** A call of one of the functions; without a name, the functions are only made. */
export interface Call {
  name: string | null;
  argument: unknown;
}

/** What became of a call. */
export type Called = { result: unknown } | { error: unknown };

/** What a thread makes is garbage at once; with V8's own limit each one's memory grows by three times as much before it is collected. */
const YOUNG_GENERATION_MEBIBYTES = 16;

interface Waiting {
  resolve(result: never): void;
  reject(error: unknown): void;
}

/** A thread and the calls that it has not answered yet, in their order. */
interface Launched {
  worker: Worker;
  calls: Waiting[];
}

/**
 * Starts a thread on the module `name` beside the module whose `import.meta.url` is given; it exports `serve(options)`. A pool of threads would do
 * the same for more: a commit of 15 entries there and back took 112 to 129 µs of CPU time and takes 82 to 95 so (test/bench/LOG.md).
 */
export function startThread<Served extends Functions<Served>>(url: string, name: string, options: unknown): Thread<Served> {
  const workerData: Hosted = { module: siblingOf(url, name), options, compileCache: getCompileCacheDir() };
  let state: "starting" | "open" | "closed" = "starting";
  let ended = () => {};
  let launched: Launched | null = launch();

  return {
    open: async () => {
      try {
        await enter({ name: null, argument: undefined });
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
    const worker = new Worker(new URL(siblingOf(import.meta.url, "thread-host")), {
      workerData,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MEBIBYTES },
    });
    const made: Launched = { worker, calls: [] };
    worker.on("message", (called: Called) => settle(made, called));
    worker.on("error", (error) => settle(made, { error }));
    worker.on("exit", () => {
      if (launched === made) launched = null;
      while (made.calls.length > 0) settle(made, { error: new Error(`${name} has ended`) });
    });
    worker.unref();
    return made;
  }

  /** Resolves with what the call returns, of which type is known to who makes it. */
  function enter(call: Call): Promise<never> {
    return new Promise((resolve, reject) => {
      // One that takes the place of a dead one makes its functions with its first call.
      launched ??= launch();
      const { worker, calls } = launched;
      if (calls.push({ resolve, reject }) === 1) worker.ref();
      worker.postMessage(call);
    });
  }

  function settle({ worker, calls }: Launched, called: Called): void {
    const settled = calls.shift();
    if (calls.length === 0) {
      worker.unref();
      ended();
    }
    if ("error" in called) settled?.reject(called.error);
    // The function of that name returned it.
    else settled?.resolve(called.result as never);
  }

  async function close(): Promise<void> {
    state = "closed";
    if (launched !== null && launched.calls.length > 0) await new Promise<void>((resolve) => (ended = resolve));
    await launched?.worker.terminate();
  }
}
