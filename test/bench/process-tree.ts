import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Fields of /proc/PID/stat behind the process's name, which may hold anything; proc_pid_stat(5), fields 4 and 14 to 17. */
const PARENT = 1;
/** Of the process in user and system mode, then of the children that it has waited for. */
const TICKS = [11, 12, 13, 14];
const MICROSECONDS_PER_SECOND = 1e6;

/** Whether this system tells what the processes of others have used. */
export function canReadProcessTree(): boolean {
  return process.platform === "linux";
}

/** CPU time of a process and of those that it has started, theirs and those that have ended included, in microseconds; as fine as the system's clock, mostly 10 ms. */
export function cpuMicrosecondsOfTree(root: number): number {
  const ticksPerSecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  const all = readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name));
  const fields = new Map(all.map((pid) => [Number(pid), readFields(pid)]));
  const isOfTree = (pid: number): boolean => pid === root || (pid > 1 && isOfTree(fields.get(pid)?.[PARENT] ?? 0));
  const ticks = [...fields].filter(([pid]) => isOfTree(pid)).flatMap(([, own]) => TICKS.map((field) => own[field] ?? 0));
  return (ticks.reduce((sum, own) => sum + own, 0) / ticksPerSecond) * MICROSECONDS_PER_SECOND;
}

/** Ids of the processes that a process has started and that still run. */
export function childrenOf(parent: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name));
  return all.filter((pid) => readFields(pid)[PARENT] === parent).map(Number);
}

/** Numbers of a process; none where it has just ended. */
function readFields(pid: string): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
  } catch {
    return [];
  }
}
