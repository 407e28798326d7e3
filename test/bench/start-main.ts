import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { keep } from "./children.ts";

const PATIENCE_MS = 30_000;

/** imhook in a process of its own. */
export interface Started {
  child: ChildProcess;
  url: string;
}

/** Starts a script that runs imhook, with no other settings than these. Rejects if it ends before it listens, or does not listen in time. */
export async function startMain(script: string, settings: Record<string, string>): Promise<Started> {
  const child = spawnMain(script, settings, "pipe");
  const watchdog = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  try {
    return { child, url: await readUrl(child) };
  } finally {
    clearTimeout(watchdog);
  }
}

/** Starts a script without waiting for it. */
export function spawnMain(script: string, settings: Record<string, string>, log: "pipe" | "inherit" = "inherit"): ChildProcess {
  const file = new URL(script, import.meta.url).pathname;
  return keep(spawn(process.execPath, [file], { env: { ...environment(), ...settings }, stdio: ["ignore", "ignore", log] }));
}

/** Reads the URL of callbacks from the log and passes every other line on. */
function readUrl({ stderr, spawnargs }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface(stderr ?? Readable.from([]));
    lines.on("line", (line) => {
      const { msg, callbacks } = line.startsWith("{") ? JSON.parse(line) : {};
      if (msg === "listening") resolve(callbacks);
      else if (msg !== "worker ready") process.stderr.write(`${line}\n`);
    });
    lines.once("close", () => reject(new Error(`${spawnargs.join(" ")} ended before it listened`)));
  });
}

/** The environment without imhook's settings, so that it starts with its defaults. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("IMHOOK_")));
}
