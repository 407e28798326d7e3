import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { keep } from "../bench/children.ts";

/** How a process ended and what it wrote. */
export interface Ended {
  /** null where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A process of a test's own. */
export interface Running {
  pid: number;
  /** The match in its standard output, once there is one; rejects when the process ends without it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its standard error so far. */
  complaints(): string;
  kill(signal: NodeJS.Signals): void;
  /** Sends it a message and resolves with the next one that comes back. Only where it was started with `messages`. */
  ask(question: unknown): Promise<unknown>;
  /** Whether it has ended, for whatever reason. */
  hasEnded(): boolean;
  ended: Promise<Ended>;
}

/** What the system allows a process. */
export interface Limits {
  /** Size that no file may outgrow, in KiB: a full disk in small. */
  fileKibibytes?: number;
  openFiles?: number;
}

export interface RunOptions {
  cwd?: string;
  /** The only variables that the process sees beside PATH. */
  environment?: Record<string, string>;
  limits?: Limits;
  /** Whether it can be sent messages. */
  messages?: boolean;
}

/** Folder of this repository. */
export const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

const BINARIES = join(REPOSITORY, "node_modules/.bin");

/** Starts a program of the repository: `node`, which is the Node that runs the tests, or one out of node_modules/.bin. */
export function start(program: string, parameters: string[], options: RunOptions = {}): Running {
  const { cwd = REPOSITORY, environment = {}, limits = {}, messages = false } = options;
  const path = [BINARIES, process.env.PATH].join(delimiter);
  const file = program === "node" ? process.execPath : join(BINARIES, program);
  const [first = "", ...rest] = [...limited(limits), file, ...parameters];
  const child = keep(
    spawn(first, rest, {
      cwd,
      env: { PATH: path, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", ...environment },
      stdio: ["ignore", "pipe", "pipe", messages ? "ipc" : "ignore"],
    }),
  );
  const written = { stdout: collect(child, "stdout"), stderr: collect(child, "stderr") };
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout: written.stdout(), stderr: written.stderr() }));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    complaints: written.stderr,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => void child.kill(signal),
    ask: (question) => ask(child, question),
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

/** The beginning of a command line that runs the rest of it within limits. */
function limited({ fileKibibytes, openFiles }: Limits): string[] {
  const limits = [
    ...(fileKibibytes === undefined ? [] : [`ulimit -f ${fileKibibytes}`]),
    ...(openFiles === undefined ? [] : [`ulimit -n ${openFiles}`]),
  ];
  return limits.length === 0 ? [] : ["bash", "-c", [...limits, 'exec "$0" "$@"'].join(" && ")];
}

function ask(child: ChildProcess, question: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.send(question as object, (error) => {
      if (error !== null) reject(error);
    });
  });
}

function collect(child: ChildProcess, name: "stdout" | "stderr"): () => string {
  const chunks: Buffer[] = [];
  child[name]?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
