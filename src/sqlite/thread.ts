import { extname } from "node:path";
import { Piscina } from "piscina";

/** A thread of its own for SQLite, whose calls block: the exports of one module, called one after the other. */
export interface Thread {
  run<Result>(name: string, argument?: unknown): Promise<Result>;
  /** Resolves when the calls under way have ended and the thread is gone. */
  close(): Promise<void>;
}

/**
 * Starts a thread on the module `name` beside the module whose `import.meta.url` is given. The module reads `workerData`, and its exports are
 * callable when this resolves.
 */
export async function startThread(url: string, name: string, workerData: unknown): Promise<Thread> {
  const filename = new URL(`./${name}${extname(url)}`, url).href;
  const pool = new Piscina({ filename, workerData, minThreads: 1, maxThreads: 1 });
  const thread: Thread = {
    run: (exported, argument) => pool.run(argument, { name: exported }),
    close: () => pool.close(),
  };
  await thread.run("open");
  return thread;
}
