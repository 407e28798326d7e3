import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { keep } from "../bench/children.ts";

/** A server that can be killed and started again on the same data. */
export interface ServerProcess {
  /** The id of the running process. */
  pid(): number;
  /** Starts it and resolves when it is ready. Rejects with what it wrote if it never is. */
  start(): Promise<void>;
  /** Ends it: `kill` as a crash does. Resolves when the process has ended. */
  stop(mode: "stop" | "kill"): Promise<void>;
  /** Holds it as a machine that hangs does; its connections stay. Resolves when all its threads stand still. */
  hold(isHeld: boolean): Promise<void>;
}

export interface ServerProgram {
  program: string;
  parameters: readonly string[];
  folder: string;
  startMilliseconds: number;
  isReady(): Promise<boolean>;
}

const PAUSE_MS = 50;

export function createServerProcess({ program, parameters, folder, startMilliseconds, isReady }: ServerProgram): ServerProcess {
  let running: ChildProcess | null = null;
  return {
    pid: () => running?.pid ?? -1,
    start: async () => {
      const child = keep(spawn(program, [...parameters], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] }));
      running = child;
      const log = tailOf(child);
      const deadline = performance.now() + startMilliseconds;
      while (!(await isReady())) {
        if (child.exitCode !== null || child.signalCode !== null || performance.now() > deadline)
          throw new Error(`${program} does not start: ${log()}`);
        await sleep(PAUSE_MS);
      }
    },
    stop: async (mode) => {
      const child = running;
      running = null;
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill(mode === "kill" ? "SIGKILL" : "SIGTERM");
      await exited;
    },
    hold: async (isHeld) => {
      running?.kill(isHeld ? "SIGSTOP" : "SIGCONT");
      while (isHeld && !(await isStopped(running?.pid ?? 0))) await sleep(PAUSE_MS);
    },
  };
}

/** The end of what it writes. */
function tailOf(child: ChildProcess): () => string {
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      log = `${log}${data}`.slice(-4000);
    });
  }
  return () => log;
}

async function isStopped(pid: number): Promise<boolean> {
  const threads = await readdir(`/proc/${pid}/task`);
  const states = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/stat`, "utf8")));
  return states.every((state) => / T /.test(state));
}
