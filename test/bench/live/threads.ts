import { readdirSync, readFileSync } from "node:fs";
import { childrenOf } from "../process-tree.ts";

/** CPU time of a server, in µs. */
export interface ThreadTimes {
  /** Of what answers callbacks: the main thread, or the workers if there are any. */
  callbacks: number;
  /** Of all its threads and processes. */
  whole: number;
}

const NANOSECONDS_PER_MICROSECOND = 1000;

/** Reads it from /proc/PID/task/TID/schedstat, which counts nanoseconds (kernel.org/doc/Documentation/scheduler/sched-stats.txt). */
export function readThreads(pid: number): ThreadTimes {
  const workers = childrenOf(pid).map(timesOf);
  const own = timesOf(pid);
  const ofWorkers = workers.reduce((sum, { whole }) => sum + whole, 0);
  return { callbacks: workers.length === 0 ? own.main : ofWorkers, whole: own.whole + ofWorkers };
}

function timesOf(pid: number): { main: number; whole: number } {
  const times = readdirSync(`/proc/${pid}/task`).map((thread) => ({ thread: Number(thread), time: timeOf(pid, thread) }));
  return {
    main: times.find(({ thread }) => thread === pid)?.time ?? 0,
    whole: times.reduce((sum, { time }) => sum + time, 0),
  };
}

/** 0 for a thread that has just ended. */
function timeOf(pid: number, thread: string): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds) / NANOSECONDS_PER_MICROSECOND;
  } catch {
    return 0;
  }
}
