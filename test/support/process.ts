import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** imhook in a process of its own, on free ports of loopback, with the sample apps. */
export interface ImhookProcess {
  /** Where callbacks go, without a path. */
  url: string;
  operatorUrl: string;
  pid: number;
  /** Whether it has ended, for whatever reason. */
  ended(): boolean;
  /** Ends it with SIGKILL, in the middle of whatever it does, and resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop and resolves with its exit code, null where a signal ended it. */
  stop(): Promise<number | null>;
}

/**
 * Starts `node src/cli/main.ts` over a folder, with settings over those of tests. No file can outgrow `fileLimit` KiB, which is a full disk in
 * small.
 */
export async function startProcess(
  dataDirectory: string,
  fileLimit?: number,
  environment: Record<string, string> = {},
): Promise<ImhookProcess> {
  const [file = "", ...parameters] = [...limitFiles(fileLimit), process.execPath, MAIN];
  const child = spawn(file, parameters, {
    env: {
      PATH: process.env.PATH,
      IMHOOK_PORT: "0",
      IMHOOK_OPERATOR_PORT: "0",
      IMHOOK_DATA_DIR: dataDirectory,
      IMHOOK_LOG_LEVEL: "error",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    if (ended()) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  };
  const [, url = "", operatorUrl = ""] = await readAddresses(child);
  return {
    url,
    operatorUrl,
    // A process that has printed something has a number.
    pid: child.pid as number,
    ended,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      return child.exitCode;
    },
  };
}

/** The beginning of a command line that runs the rest of it with a limit on the size of files, in KiB. */
export function limitFiles(limit: number | undefined): string[] {
  return limit === undefined ? [] : ["bash", "-c", 'ulimit -f "$0" && exec "$@"', String(limit)];
}

/** The addresses in what the process says once it takes callbacks; rejects with its last words where it ends first. */
function readAddresses(child: ChildProcessByStdio<null, Readable, Readable>): Promise<RegExpExecArray> {
  let greeting = "";
  let complaint = "";
  return new Promise((resolve, reject) => {
    child.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    child.stdout.on("data", (chunk) => {
      greeting += chunk;
      const found = /Tencent Chat .*: (http:\S+)\/tencent-chat\n[\s\S]*Operator API: (http:\S+)\/api\/callbacks\n/.exec(greeting);
      if (found !== null) resolve(found);
    });
    child.once("close", () => reject(new Error(`imhook did not start: ${complaint}`)));
  });
}
