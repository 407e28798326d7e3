import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Listener } from "../../src/http/listen.ts";
import type { Commits } from "./commits.ts";
import { type LoopDelay, watchLoop } from "./watch-loop.ts";

/** What a server says once, when it is ready. */
export interface Ready {
  port: number;
}

/** What a server says whenever it gets the message `usage`. */
export interface Usage {
  /** CPU time of all threads since the process began, in microseconds. */
  user: number;
  system: number;
  /** Since the last time it was asked. */
  loopDelay: LoopDelay;
  /** Since the last time it was asked; null where there is no journal. */
  commits: Commits | null;
}

/** What a server says whenever it gets the message `memory`, in bytes, after a full garbage collection of its main thread. */
export interface Memory {
  resident: number;
  heap: number;
}

/** What a server can be asked. */
export type Question = "usage" | "memory";

/** What a server may tell beyond what every process knows of itself. */
export interface Watched {
  /** Resolves when the work that the answered callbacks have caused is done, so that it counts. */
  settled(): Promise<void>;
  takeCommits(): Commits | null;
}

const NOTHING_ELSE: Watched = { settled: async () => {}, takeCommits: () => null };

/** Puts a server under the bench, which started this process and asks it questions. */
export function serve({ url }: Pick<Listener, "url">, { settled, takeCommits }: Watched = NOTHING_ELSE): void {
  const takeDelay = watchLoop();
  const answers: Record<Question, () => Usage | Memory> = {
    usage: () => {
      const { userCPUTime: user, systemCPUTime: system } = process.resourceUsage();
      return { user, system, loopDelay: takeDelay(), commits: takeCommits() };
    },
    memory: readMemory,
  };
  process.on("message", async (question: Question) => {
    await settled();
    report(answers[question]());
  });
  // The bench is gone.
  process.on("disconnect", () => process.exit());
  report({ port: Number(new URL(url).port) });
}

function readMemory(): Memory {
  // The flag makes the function in contexts that are new; without it the whole process would have to be started with it.
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { rss: resident, heapUsed: heap } = process.memoryUsage();
  return { resident, heap };
}

function report(message: Ready | Usage | Memory): void {
  process.send?.(message);
}
