import { type ChildProcess, spawn } from "node:child_process";
import { keep } from "./children.ts";

const PATIENCE_MS = 30_000;

/** A script that says on standard output where it takes callbacks, in a process of its own. */
export interface Started {
  child: ChildProcess;
  url: string;
}

/** Starts a script with nothing but the given settings of imhook. Rejects where it ends or names no address in time. */
export async function startMain(script: string, settings: Record<string, string>): Promise<Started> {
  const child = spawnMain(script, settings);
  const watchdog = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  try {
    return { child, url: await readOrigin(child) };
  } finally {
    clearTimeout(watchdog);
  }
}

/** Starts a script as `startMain` does, and waits for nothing. */
export function spawnMain(script: string, settings: Record<string, string>): ChildProcess {
  const file = new URL(script, import.meta.url).pathname;
  return keep(spawn(process.execPath, [file], { env: { ...environment(), ...settings }, stdio: ["ignore", "pipe", 2] }));
}

async function readOrigin({ stdout, spawnargs }: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of stdout ?? []) {
    text += chunk;
    const origin = /(http:\/\/127\.0\.0\.1:[0-9]+)\/tencent-chat\s/.exec(text)?.[1];
    if (origin !== undefined) return origin;
  }
  throw new Error(`${spawnargs.join(" ")} has ended and named no address`);
}

/** The environment without imhook's settings, so that it starts with its defaults. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("IMHOOK_")));
}
