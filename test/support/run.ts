import { type ChildProcess, spawn } from "node:child_process";
import { delimiter, isAbsolute, join } from "node:path";
import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { keep } from "../bench/children.ts";
import { REPOSITORY } from "./repository.ts";

export { REPOSITORY } from "./repository.ts";

/** How a process ended and what it wrote. */
export interface Ended {
  /** null if a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** One line of imhook's log, parsed. */
export type LogLine = Record<string, unknown>;

/** A process started by a test. */
export interface Running {
  pid: number;
  /** Resolves with the first match in its standard output; rejects if the process ends without one. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its first log line that has this message; rejects if the process ends without one. */
  logged(message: string): Promise<LogLine>;
  /** Its log lines so far. */
  logLines(): LogLine[];
  /** Its standard output so far. */
  stdout(): string;
  /** Its standard error so far. */
  stderr(): string;
  kill(signal: NodeJS.Signals): void;
  /** Sends it a message and resolves with the next message that it sends. Only if it was started with `messages`. */
  ask(question: unknown): Promise<unknown>;
  hasEnded(): boolean;
  ended: Promise<Ended>;
}

/** Resource limits of a process. */
export interface Limits {
  /** Maximum size of a file in KiB, which acts like a small disk that is full. */
  fileKibibytes?: number;
  openFiles?: number;
}

export interface RunOptions {
  cwd?: string;
  /** The environment of the process, in addition to PATH. */
  environment?: Record<string, string>;
  limits?: Limits;
  /** Opens a channel for messages. */
  messages?: boolean;
}

const BINARIES = join(REPOSITORY, "node_modules/.bin");

/** Programs that are not taken from node_modules. */
const INSTALLED: Readonly<Record<string, string>> = {
  ...{ node: process.execPath, npm: "npm", bash: "bash", python3: "python3" },
  ...{ java: "java", mvn: "mvn", prometheus: "prometheus", promtool: "promtool" },
};

/** Starts a program: `node`, which is the Node that runs the tests, `npm`, `bash`, `python3`, `java`, `mvn`, those of Prometheus, one with an absolute path, or one from node_modules/.bin. */
export function start(program: string, parameters: string[], options: RunOptions = {}): Running {
  const { cwd = REPOSITORY, environment = {}, limits = {}, messages = false } = options;
  const path = [BINARIES, process.env.PATH].join(delimiter);
  const file = INSTALLED[program] ?? (isAbsolute(program) ? program : join(BINARIES, program));
  const [first = "", ...rest] = [...limited(limits), file, ...parameters];
  const child = keep(
    spawn(first, rest, {
      cwd,
      env: { PATH: path, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", ...environment },
      stdio: ["ignore", "pipe", "pipe", messages ? "ipc" : "ignore"],
    }),
  );
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const lines = collectLogLines(child.stderr);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout: stdout(), stderr: stderr() }));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    stdout,
    stderr,
    logLines: () => [...lines],
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => void child.kill(signal),
    ask: (question) => ask(child, question),
    printed: (pattern) => found(child.stdout, String(pattern), () => pattern.exec(stdout())),
    logged: (message) => found(child.stderr, `the log line ${message}`, () => lines.find(({ msg }) => msg === message)),
  };

  /** Resolves with what `look` finds after some output of the process. */
  function found<Found>(stream: Readable | null, what: string, look: () => Found | null | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const tryLook = () => {
        const result = look() ?? undefined;
        if (result === undefined) return;
        stream?.off("data", tryLook);
        resolve(result);
      };
      stream?.on("data", tryLook);
      tryLook();
      ended.then(() => reject(new Error(`the process ended without ${what}: ${stderr()}`)), reject);
    });
  }
}

/** Runs a program to its end. */
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

function collect(stream: Readable | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

/** The log lines of a stream, added as they arrive. Other text, such as a warning of Node, is skipped. */
function collectLogLines(stream: Readable | null): LogLine[] {
  const lines: LogLine[] = [];
  const decoder = new StringDecoder();
  let incomplete = "";
  stream?.on("data", (chunk: Buffer) => {
    const parts = (incomplete + decoder.write(chunk)).split("\n");
    incomplete = parts.pop() ?? "";
    lines.push(...parts.filter((line) => line.startsWith('{"level":')).map((line) => JSON.parse(line)));
  });
  return lines;
}
