import { setTimeout as pass } from "node:timers/promises";
import { get, type Response } from "./http.ts";
import { type Running, start } from "./run.ts";

/** imhook in several processes, which has greeted. */
export interface ImhookWorkers extends Running {
  /** Where callbacks go, without a path. */
  url: string;
  operatorUrl: string;
  greeting: string;
  /** Lines of its log so far, those of the workers too. */
  logLines(): Array<Record<string, unknown>>;
  /** Process ids of the workers that have come to take callbacks, by the order in which they did. */
  workerPids(): number[];
  ready(): Promise<Response>;
  /** Resolves when `/ready` says what `expected` asks for. */
  readyWhen(expected: (response: Response) => boolean): Promise<Response>;
}

/** Starts imhook with two workers on free ports of loopback, over a folder. */
export async function startWorkers(folder: string, environment: Record<string, string> = {}): Promise<ImhookWorkers> {
  const ours = { IMHOOK_WORKERS: "2", IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: folder, ...environment };
  const running = start("node", ["src/cli/main.ts"], { environment: ours });
  const [greeting] = await running.printed(/^[\s\S]*Try:\n[\s\S]*\n\n/);
  const [, url = ""] = /(http:\/\/[^/\s]+)\/(?:tencent-chat|openim)/.exec(greeting) ?? [];
  const [, operatorUrl = ""] = /(http:\S+)\/api\/callbacks$/m.exec(greeting) ?? [];
  const logLines = () => parseLines(running.complaints());
  const workerPids = () => logLines().flatMap(({ msg, workerPid }) => (msg === "worker takes callbacks" ? [Number(workerPid)] : []));
  const ready = () => get(`${operatorUrl}/ready`);
  // The log is written behind the greeting.
  while (ours.IMHOOK_WORKERS !== "1" && workerPids().length < 2) await pass(10);
  return {
    ...running,
    url,
    operatorUrl,
    greeting,
    logLines,
    workerPids,
    ready,
    readyWhen: async (expected) => {
      for (;;) {
        const response = await ready();
        if (expected(response)) return response;
        await pass(20);
      }
    },
  };
}

/** Whether a process is there. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The last line may be half written. */
function parseLines(text: string): Array<Record<string, unknown>> {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
