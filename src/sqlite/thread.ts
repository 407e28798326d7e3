import { getCompileCacheDir } from "node:module";
import { Piscina } from "piscina";
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

/** Starts a thread on the module `name` beside the module whose `import.meta.url` is given; it exports `serve(options)`. */
export function startThread<Served extends Functions<Served>>(url: string, name: string, options: unknown): Thread<Served> {
  const workerData: Hosted = { module: siblingOf(url, name), options, compileCache: getCompileCacheDir() };
  const pool = new Piscina({ filename: siblingOf(import.meta.url, "thread-host"), workerData, minThreads: 1, maxThreads: 1 });
  let isOpen = false;
  return {
    open: async () => {
      try {
        await pool.run(undefined, { name: "open" });
      } catch (error) {
        await pool.close();
        throw error;
      }
      isOpen = true;
    },
    call: async (called, ...[argument]) => {
      if (!isOpen) throw new Error(`${name} is not open`);
      return pool.run({ name: called, argument }, { name: "call" });
    },
    close: async () => {
      isOpen = false;
      await pool.close();
    },
  };
}
