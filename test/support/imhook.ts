import { type Limits, type Running, start } from "./run.ts";

/** imhook in a process of its own, on free ports of loopback, which has said where it listens. */
export interface Imhook extends Running {
  /** Where callbacks go, without a path. */
  url: string;
  operatorUrl: string;
  /** From the start of the process to its greeting. */
  startMilliseconds: number;
}

/** How imhook is started. */
export interface ImhookOptions {
  /** Settings over those of the tests: free ports, quiet, the sample apps. */
  environment?: Record<string, string>;
  limits?: Limits;
  /** Module that the process loads first, which may answer messages. */
  preload?: string;
}

/** Starts `node src/cli/main.ts` over a folder. It is not waited for: `listening` does that. */
export function launchImhook(dataDirectory: string, { environment = {}, limits, preload }: ImhookOptions = {}): Running {
  const ours = { IMHOOK_PORT: "0", IMHOOK_OPERATOR_PORT: "0", IMHOOK_DATA_DIR: dataDirectory, IMHOOK_LOG_LEVEL: "error" };
  const parameters = preload === undefined ? ["src/cli/main.ts"] : ["--import", preload, "src/cli/main.ts"];
  return start("node", parameters, { environment: { ...ours, ...environment }, limits, messages: preload !== undefined });
}

/** Starts imhook over a folder. Rejects with its last words where it ends before it listens. */
export async function startImhook(dataDirectory: string, options: ImhookOptions = {}): Promise<Imhook> {
  const startedAt = performance.now();
  const running = launchImhook(dataDirectory, options);
  const addresses = /(http:\S+)\/(?:tencent-chat|openim\S*)\n[\s\S]*Operator API: (http:\S+)\/api\/callbacks\n/;
  const [, url = "", operatorUrl = ""] = await running.printed(addresses);
  return { ...running, url, operatorUrl, startMilliseconds: performance.now() - startedAt };
}

/** Ends a process with a signal, at once where that is SIGKILL, and resolves with its exit code, null where the signal ended it. */
export async function end(running: Running, signal: "SIGKILL" | "SIGTERM"): Promise<number | null> {
  running.kill(signal);
  return (await running.ended).code;
}
