import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** How a process ended and what it wrote. */
export interface Ended {
  /** null where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A process of a test's own. */
export interface Running {
  /** The match in its standard output, once there is one; rejects when the process ends without it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its standard error so far. */
  complaints(): string;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<Ended>;
}

export interface RunOptions {
  cwd?: string;
  /** The only variables that the process sees beside PATH. */
  environment?: Record<string, string>;
}

/** Folder of this repository. */
export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

const BINARIES = join(REPOSITORY, "node_modules/.bin");

/** Starts a program of the repository: `node`, which is the Node that runs the tests, or one out of node_modules/.bin. */
export function start(program: string, parameters: string[], { cwd = REPOSITORY, environment = {} }: RunOptions = {}): Running {
  const path = [BINARIES, process.env.PATH].join(delimiter);
  const child = spawn(program === "node" ? process.execPath : join(BINARIES, program), parameters, {
    cwd,
    env: { PATH: path, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { stdout: collect(child, "stdout"), stderr: collect(child, "stderr") };
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout: written.stdout(), stderr: written.stderr() }));
  });
  return {
    ended,
    complaints: written.stderr,
    kill: (signal) => void child.kill(signal),
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(written.stdout());
          if (match !== null) resolve(match);
        };
        child.stdout?.on("data", look);
        look();
        ended.then(({ stderr }) => reject(new Error(`it ended and never printed ${pattern}: ${stderr}`)), reject);
      }),
  };
}

/** Runs a program of the repository to its end. */
export function run(program: string, parameters: string[], options: RunOptions = {}): Promise<Ended> {
  return start(program, parameters, options).ended;
}

function collect(child: ChildProcess, name: "stdout" | "stderr"): () => string {
  const chunks: Buffer[] = [];
  child[name]?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
