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

interface Waiting {
  call: Call;
  resolve(result: never): void;
  reject(error: unknown): void;
}

/**
 * Starts a thread on the module `name` beside the module whose `import.meta.url` is given; it exports `serve(options)`. A pool of threads would do
 * the same for more: one commit in three callbacks' time was its own (test/bench/LOG.md).
 */
export function startThread<Served extends Functions<Served>>(url: string, name: string, options: unknown): Thread<Served> {
  const workerData: Hosted = { module: siblingOf(url, name), options, compileCache: getCompileCacheDir() };
  // The first of them is with the thread.
  const calls: Waiting[] = [];
  let state: "starting" | "open" | "closed" = "starting";
  let ended = () => {};
  let worker: Worker | null = launch();

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

  function launch(): Worker {
    const launched = new Worker(new URL(siblingOf(import.meta.url, "thread-host")), { workerData });
    launched.on("message", settle);
    launched.on("error", (error) => settle({ error }));
    launched.on("exit", () => {
      if (worker === launched) worker = null;
      // One that has failed has said so already.
      if (calls[0] !== undefined && worker === null) settle({ error: new Error(`${name} has ended`) });
    });
    launched.unref();
    return launched;
  }

  /** Resolves with what the call returns, of which type is known to who makes it. */
  function enter(call: Call): Promise<never> {
    return new Promise((resolve, reject) => {
      calls.push({ call, resolve, reject });
      if (calls.length === 1) send(call);
    });
  }

  function send(call: Call): void {
    // One that takes the place of a dead one makes its functions with its first call.
    worker ??= launch();
    worker.ref();
    worker.postMessage(call);
  }

  function settle(called: Called): void {
    const settled = calls.shift();
    const next = calls[0];
    if (next !== undefined) send(next.call);
    else {
      worker?.unref();
      ended();
    }
    if ("error" in called) settled?.reject(called.error);
    // The function of that name returned it.
    else settled?.resolve(called.result as never);
  }

  async function close(): Promise<void> {
    state = "closed";
    if (calls.length > 0) await new Promise<void>((resolve) => (ended = resolve));
    await worker?.terminate();
  }
}
