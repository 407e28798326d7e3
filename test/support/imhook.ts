import { get, type Response } from "./http.ts";
import { type Limits, type Running, start } from "./run.ts";
import { waitUntil } from "./wait-until.ts";

/** imhook in a process of its own that accepts callbacks, on free ports of loopback. */
export interface Imhook extends Running {
  /** Base URL of callbacks. */
  url: string;
  operatorUrl: string;
  /** From the launch of the process to its "listening" log line. */
  startMilliseconds: number;
  /** Process ids of all workers that became ready, in that order. */
  workerPids(): number[];
  /** What `/ready` answers now. */
  ready(): Promise<Response>;
  /** Resolves with the first answer of `/ready` for which `expected` returns true. */
  readyWhen(expected: (response: Response) => boolean): Promise<Response>;
}

export interface ImhookOptions {
  /** Variables in addition to those of the tests, which set free ports and the data directory. */
  environment?: Record<string, string>;
  limits?: Limits;
  /** Module that the process loads first; it can answer messages. */
  preload?: string;
}

/** Launches `imhook` with a data directory, without waiting for it. */
export function launchImhook(dataDirectory: string, { environment = {}, limits, preload }: ImhookOptions = {}): Running {
  const defaults = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: dataDirectory };
  const parameters = preload === undefined ? ["src/cli/main.ts"] : ["--import", preload, "src/cli/main.ts"];
  return start("node", parameters, { environment: { ...defaults, ...environment }, limits, messages: preload !== undefined });
}

/** Starts `imhook` with a data directory. Rejects with its output if it ends before it listens. The log level must include info, the default. */
export async function startImhook(dataDirectory: string, options: ImhookOptions = {}): Promise<Imhook> {
  const startedAt = performance.now();
  const running = launchImhook(dataDirectory, options);
  const { callbacks, operator } = await running.logged("listening");
  const startMilliseconds = performance.now() - startedAt;
  const operatorUrl = String(operator);
  const ready = () => get(`${operatorUrl}/ready`);
  return {
    ...running,
    url: String(callbacks),
    operatorUrl,
    startMilliseconds,
    workerPids: () => running.logLines().flatMap(({ msg, workerPid }) => (msg === "worker ready" ? [Number(workerPid)] : [])),
    ready,
    readyWhen: async (expected) => {
      let response = await ready();
      await waitUntil(async () => {
        if (expected(response)) return true;
        response = await ready();
        return false;
      });
      return response;
    },
  };
}

/** Sends a signal and resolves with the exit code when the process has ended; null if the signal ended it. */
export async function end(running: Running, signal: "SIGKILL" | "SIGTERM" | "SIGINT"): Promise<number | null> {
  running.kill(signal);
  return (await running.ended).code;
}

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
